import { describe, expect, it } from 'vitest';
import { judgeWordings } from '../../wordings/judge-wordings.ts';

/** Forms of a contract that hardly say so. */
const OTHER_PAGE = ['4-logiciel-alternance-salarie', '7-salarie-03-sections'];

describe('forms that ask the same in other words', () => {
  const forms = judgeWordings();
  const verdicts = forms.flatMap(form => form.verdicts);
  const labelled = (state: string) =>
    verdicts.filter(verdict => verdict.state === state).map(({ label }) => label);

  it('are all there', () => {
    expect(forms.length).toBe(160);
  });

  it('no value would be written in another field', () => {
    expect(labelled('wrong')).toEqual([]);
  });

  it('none would be proposed in another field', () => {
    expect(labelled('proposed')).toEqual([]);
  });

  it('are taken for the page that they are', () => {
    const others = forms.filter(({ expected, recognised }) => recognised !== expected);
    expect(others.map(({ form }) => form)).toEqual(OTHER_PAGE);
  });

  it('have 98 fields of 100 found', () => {
    const found = [...labelled('sure'), ...labelled('fair')].length;
    const lost = [...labelled('ambiguous'), ...labelled('missed')];
    expect(found / (found + lost.length), lost.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
