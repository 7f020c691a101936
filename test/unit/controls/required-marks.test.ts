import { describe, expect, it } from 'vitest';
import { isHint, splitLabel } from '../../../lib/controls/label-text.ts';

describe('what pages draw beside a name', () => {
  it.each(['Prénom •', 'Prénom ●', 'Prénom ＊', 'Prénom ✱', '• Prénom *'])(
    '« %s » must be answered',
    text => {
      expect(splitLabel(text)).toMatchObject({ core: 'Prénom', required: true });
    },
  );

  it('a bullet before a name says nothing of it', () => {
    expect(splitLabel('• Prénom')).toMatchObject({ core: 'Prénom', required: false });
  });

  it('a bullet between two words stays', () => {
    expect(splitLabel('Inter • Intra')).toMatchObject({ core: 'Inter • Intra', required: false });
  });

  it('the letter of an icon font is no letter', () => {
    expect(splitLabel('\ue930 Téléphone')).toMatchObject({ core: 'Téléphone' });
    expect(isHint('\ue930')).toBe(true);
  });
});
