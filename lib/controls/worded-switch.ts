import { STATE_WORDS } from './label-text.ts';
import { isButton } from './opener-button.ts';

/** A button alone, or a pill with a knob, that says « Oui » or « Non »: its only state is that word. */
export function isWordedSwitch(element: Element): boolean {
  if (!isState(element)) return false;
  if (element.matches('[type=submit], [aria-haspopup], [aria-pressed], [aria-checked]'))
    return false;
  if (!isButton(element)) return !element.hasAttribute('role') && isKnobbed(element);
  // With another beside it, each is an answer, or something to do.
  const others = element.parentElement?.querySelectorAll('button, [role=button], input, a');
  if (others?.length !== 1) return false;
  // A dialog that asks nothing else waits for a word.
  const dialog = element.closest('dialog, [role=dialog], [role=alertdialog]');
  return dialog === null || dialog.querySelector('input, select, textarea') !== null;
}

function isState({ textContent }: Element): boolean {
  return STATE_WORDS.test((textContent ?? '').trim());
}

/** Round at its ends, with something blank as high as it beside the word, and no other answer near. */
function isKnobbed(pill: Element): boolean {
  const { children = [] } = pill.parentElement ?? {};
  if ([...children].filter(isState).length > 1) return false;
  const room = pill.clientHeight;
  const isRound = Number.parseFloat(getComputedStyle(pill).borderTopLeftRadius) * 2 >= room;
  if (!isRound) return false;
  const knobs = [...pill.children].filter(
    child => !child.textContent && child.clientHeight * 2 > room,
  );
  if (knobs.length > 0) return knobs.length === 1;
  // Drawn by the style alone, it is none of its children.
  const drawn = ['::before', '::after'].filter(part => {
    const { content, display, height } = getComputedStyle(pill, part);
    return !/none/u.test(content + display) && Number.parseFloat(height) * 2 > room;
  });
  return drawn.length === 1;
}
