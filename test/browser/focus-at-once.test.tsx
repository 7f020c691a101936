import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../locales/settings.ts';
import { RecoverySheet } from '../../components/vault/recovery-sheet.tsx';

/** Longer than the browser takes to paint and to do what was put off until after it. */
const PAINTED = 400;

describe('a form that was just asked for', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('main');
    document.body.replaceChildren(place);
  });
  afterEach(() => render(null, place));

  const show = () =>
    render(
      <RecoverySheet
        code="AAAA-BBBB-CCCC-DDDD-EEEE"
        asked={0}
        today="2026-11-22"
        busy={false}
        trouble={null}
        onNoted={vi.fn()}
        onCancel={vi.fn()}
      />,
      place,
    );

  it('has the focus as soon as it is there', () => {
    show();
    expect(document.activeElement).toBe(place.querySelector('h3'));
  });

  it('takes the focus from nobody who has begun to type', async () => {
    show();
    const box = place.querySelector('input');
    box?.focus();
    await new Promise(resolve => setTimeout(resolve, PAINTED));
    expect(document.activeElement).toBe(box);
  });
});
