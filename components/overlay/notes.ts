import type { ShownFinding } from '../../lib/assist/state.ts';
import { type Box, overlap } from './placement.ts';
import { watchLayout } from './watch-layout.ts';

interface Options {
  readonly document: Document;
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** The field that a finding is about, on the page in view. */
  readonly elementOf: (findingId: string) => HTMLElement | null;
  /** What to say beside « Transmettre » while so many points block. */
  readonly beforeSending: (count: number) => Said;
}

type Said = Pick<ShownFinding, 'id' | 'says' | 'remedy' | 'severity'>;

const WIDTH = 264;
const GAP = 8;

/**
 * What is wrong with one field, written beside it: the field that was just left, or the one that
 * the user is in or points at. One at a time, above the page and never in it: nothing moves,
 * nothing catches a click.
 * Returns what to call with the findings of each new state.
 */
export function mountNotes({ document, root, signal, elementOf, beforeSending }: Options) {
  const note = document.createElement('div');
  note.className = 'note';
  // Read aloud as it comes: who does not see the mark learns it too.
  note.role = 'status';
  note.hidden = true;
  root.append(note);
  let findings: readonly ShownFinding[] = [];
  /** The field meant last: left, entered or pointed at. */
  let meant: Element | null = null;

  const about = (target: Element) =>
    findings.filter(({ id, severity, isAwaited }) => {
      if (severity === 'information' || isAwaited) return false;
      const element = elementOf(id);
      return element !== null && (element === target || element.contains(target));
    });

  /** The portal's button is never prevented; what blocks is said while one is about to press it. */
  const warning = (target: Element): Said[] => {
    const count = findings.filter(each => each.severity === 'blocks' && !each.isAwaited).length;
    return count > 0 && isSending(target) ? [beforeSending(count)] : [];
  };

  const draw = () => {
    const said = meant ? [...about(meant), ...warning(meant)] : [];
    const [first] = said;
    const element = first ? (elementOf(first.id) ?? (meant as HTMLElement)) : null;
    note.hidden = !first || !element?.isConnected;
    if (!first || !element || note.hidden) return;
    write(note, said);
    stand(note, element, document);
  };

  const mean = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || target === meant) return;
    // Leaving a field for one that has nothing wrong keeps the word about the first.
    const isNothing = about(target).length === 0 && warning(target).length === 0;
    if (event.type !== 'focusout' && isNothing) return;
    meant = target;
    draw();
  };
  for (const type of ['focusin', 'focusout', 'pointerover']) {
    document.addEventListener(type, mean, { capture: true, passive: true, signal });
  }
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      meant = null;
      note.hidden = true;
    },
    { capture: true, signal },
  );
  const later = watchLayout(draw, { document, signal, every: 0 });

  return (found: readonly ShownFinding[]): void => {
    findings = found;
    if (found.length > 0 || !note.hidden) later();
  };
}

/** The button that sends, whatever it is built with. */
function isSending({ textContent }: Element): boolean {
  return (textContent ?? '').length < 40 && /^\s*transmettre\s*$/iu.test(textContent ?? '');
}

function write(note: HTMLElement, said: readonly Said[]): void {
  const text = said.map(({ id }) => id).join(' ');
  if (note.dataset.about === text) return;
  note.dataset.about = text;
  note.dataset.severity = said[0]?.severity ?? '';
  note.replaceChildren(
    // The gravest, whole; of the others, their first word.
    ...said.flatMap(({ says, remedy }, index) =>
      index === 0
        ? [line(note, 'strong', says), line(note, 'span', remedy)]
        : [line(note, 'span', says)],
    ),
  );
}

function line(note: HTMLElement, tag: string, text: string): HTMLElement {
  const element = note.ownerDocument.createElement(tag);
  element.textContent = text;
  return element;
}

/** To the right of the field where there is room, else above, else below; never over the one in use. */
function stand(note: HTMLElement, element: HTMLElement, document: Document): void {
  const field = element.getBoundingClientRect();
  const window = { width: document.documentElement.clientWidth, height: innerHeight };
  const width = Math.min(WIDTH, window.width - 2 * GAP);
  note.style.inlineSize = `${width}px`;
  const height = note.offsetHeight;
  const left = Math.max(GAP, Math.min(field.left, window.width - width - GAP));
  const places: Box[] = [
    { left: field.right + GAP, top: field.top, width, height },
    { left, top: field.top - height - GAP, width, height },
    { left, top: field.bottom + GAP, width, height },
  ];
  const used = document.activeElement?.getBoundingClientRect();
  const fits = places.filter(
    box =>
      box.left + box.width <= window.width - GAP &&
      box.top >= GAP &&
      box.top + box.height <= window.height - GAP,
  );
  const free = fits.find(box => !used || used === field || overlap(box, used) === 0);
  const box = free ?? fits[0];
  note.hidden = !box || field.width === 0 || field.bottom < 0 || field.top > window.height;
  if (box) note.style.transform = `translate(${box.left}px, ${box.top}px)`;
}
