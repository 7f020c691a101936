import type { Message } from '../../lib/assist/outcome.ts';
import type { ShownFinding } from '../../lib/assist/state.ts';
import { unbroken } from '../unbroken.ts';
import { cornerOf, isWorthAWord } from './marks.ts';
import { type Box, overlap } from './placement.ts';
import { fieldInUse } from './protected-boxes.ts';
import { watchLayout } from './watch-layout.ts';

/** Where words are written beside fields. */
export interface NotesPlace {
  readonly document: Document;
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** Where there is room elsewhere, no word lies under it. */
  readonly panel?: Element;
  /** The field that a finding is about, on the page in view. */
  readonly elementOf: (findingId: string) => HTMLElement | null;
  /** The sentence of a message, in the user's language. */
  readonly say: (message: Message) => string;
  /** The field that was left last, before anything was found. */
  readonly left?: Element | null;
}

/** What to call with the findings of each new state. */
export type ShowNotes = (found: readonly ShownFinding[], isBusy?: boolean) => void;

type Said = Pick<ShownFinding, 'id' | 'says' | 'remedy' | 'severity'>;

const WIDTH = 264;
const GAP = 8;

/**
 * What is wrong with one field, written beside it: the field that was just left, or the one that
 * the user is in or points at. One at a time, above the page and never in it: nothing moves,
 * nothing catches a click.
 */
export function mountNotes(options: NotesPlace): ShowNotes {
  const { document, root, signal, elementOf, say } = options;
  const note = document.createElement('div');
  note.className = 'word';
  // Always there, empty or not, so that each word is read aloud as it comes.
  note.role = 'status';
  root.append(note);
  let findings: readonly ShownFinding[] = [];
  let isFilling = false;
  /** The field meant last: left, entered or pointed at; and where it stood. */
  let meant = options.left ?? null;
  let place: DOMRect | undefined;
  let said: readonly Said[] = [];

  const about = (target: Element) =>
    findings.filter(({ id }) => {
      const element = elementOf(id);
      if (!element) return false;
      // Drawn again by the page, and not yet read again by us: the word stays meanwhile.
      return (
        element.contains(target) || (!element.isConnected && said.some(each => each.id === id))
      );
    });

  /** The portal's button is never prevented; what blocks is said while one is about to press it. */
  const warning = (target: Element): Said[] => {
    const count = findings.filter(({ severity }) => severity === 'blocks').length;
    if (count === 0 || !isSending(target)) return [];
    const says = say({ key: 'findings.sending', params: { count } });
    const remedy = say({ key: 'findings.sending-remedy' });
    return [{ id: 'sending', severity: 'blocks', says, remedy }];
  };

  const sayOf = (target: Element): Said[] => [...about(target), ...warning(target)];

  const draw = () => {
    if (meant && !meant.isConnected) {
      const again = place && document.elementFromPoint(place.x + 9, place.y + 9);
      meant = again?.tagName === meant.tagName ? again : null;
    }
    said = meant ? sayOf(meant) : [];
    write(note, said);
    const element = said[0] ? elementOf(said[0].id) : null;
    if (meant) place = stand(note, element?.isConnected ? element : meant, options.panel);
  };

  const mean = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || target === meant || isFilling) return;
    // Leaving a field for one that has nothing wrong keeps the word about the first.
    if (event.type !== 'focusout' && sayOf(target).length === 0) return;
    meant = target;
    draw();
  };
  for (const type of ['focusin', 'focusout', 'pointerover']) {
    document.addEventListener(type, mean, { capture: true, signal });
  }
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      meant = null;
      draw();
    },
    { capture: true, signal },
  );
  const later = watchLayout(draw, { document, signal, every: () => 0 });

  return (found, isBusy = false) => {
    // Fields follow each other faster than anybody reads, and to stand takes a layout of the page.
    isFilling = isBusy;
    findings = found.filter(isWorthAWord);
    if (found.length > 0 || said.length > 0) later();
  };
}

/** The button that sends, whatever it is built with. */
function isSending(element: Element): boolean {
  const { textContent, value } = element as HTMLInputElement; // Only an input has a value.
  return /^\P{L}*transmettre\P{L}*$/iu.test(textContent || value);
}

function write(note: HTMLElement, said: readonly Said[]): void {
  // The gravest, whole; of the others, their first word.
  const texts = said
    .flatMap(({ says, remedy }, index) => (index === 0 ? [says, remedy] : [says]))
    .map(unbroken);
  if (note.textContent === texts.join('')) return;
  note.dataset.severity = said[0]?.severity ?? '';
  note.replaceChildren(
    ...texts.map((text, index) => {
      const line = note.ownerDocument.createElement(index === 0 ? 'strong' : 'span');
      line.textContent = text;
      return line;
    }),
  );
}

/**
 * To the right of the field where there is room, else above, below or to its left: never over the
 * field in use, nor under the panel where another place is free. Out of sight with its field.
 * Returns where the field stands.
 */
function stand(note: HTMLElement, element: Element, sheet: Element | undefined): DOMRect {
  const document = note.ownerDocument;
  const field = element.getBoundingClientRect();
  const right = document.documentElement.clientWidth - GAP;
  const bottom = innerHeight - GAP;
  const width = Math.min(WIDTH, right - GAP);
  note.style.inlineSize = `${width}px`;
  const height = note.offsetHeight;
  const left = Math.max(GAP, Math.min(field.left, right - width));
  const top = Math.max(GAP, Math.min(field.top, bottom - height));
  const at = (x: number, y: number): Box => ({ left: x, top: y, width, height });
  const used = fieldInUse(document);
  const panel = sheet?.getBoundingClientRect();
  const free = [
    at(field.right + GAP, top),
    at(left, field.top - height - GAP),
    at(left, field.bottom + GAP),
    at(field.left - width - GAP, top),
  ].filter(
    box =>
      Math.min(box.left, box.top, right - width - box.left, bottom - height - box.top) >= 0 &&
      !(used && overlap(box, used)),
  );
  const box = free.find(each => panel && !overlap(each, panel)) ?? free[0];
  const isInSight = box && cornerOf(element);
  note.style.transform = isInSight ? `translate(${box.left}px, ${box.top}px)` : 'scale(0)';
  return field;
}
