import type { AssistantState, Row, ShownFinding } from '../../lib/assist/state.ts';
import { isFramed } from '../../lib/controls/looks.ts';
import { around as outwards } from '../../lib/dom/root.ts';
import { type Standing, standingOf } from '../standing.ts';
import { OWN_TAGS } from './own-tags.ts';
import { watchLayout } from './watch-layout.ts';

interface Options {
  readonly document: Document;
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** The element of a row, or of a finding, on the page in view. */
  readonly elementOf: (id: string) => HTMLElement | null;
}

type MarkStanding = Standing | 'blocks';

/** One sign a standing; the rest needs no mark. */
const SIGNS: Partial<Record<MarkStanding, string>> = {
  done: '✓',
  check: '!',
  yours: '✎',
  blocks: '!',
};

/** A field to be marked: by the id of its row, or of what was found there. */
interface Mark {
  readonly id: string;
  readonly standing: MarkStanding;
}

/** What is known for sure and asks for something: said on the field itself. */
export const isWorthAWord = ({ severity, isAwaited }: ShownFinding) =>
  !isAwaited && severity !== 'information';

/** What was found wrong in a field goes before what became of it. */
export function marksOf(
  rows: AssistantState['rows'],
  findings: AssistantState['findings'],
): readonly Mark[] {
  const found = findings.filter(each => each.canShow && isWorthAWord(each));
  // One mark a field, the gravest: it comes first, and is set last.
  const wrong = new Map(
    [...found].reverse().map(each => [`${each.pageId}/${each.field}/${each.block}`, each]),
  );
  const isWrong = ({ id, pageId, field }: Row) =>
    wrong.has(`${pageId}/${field}/${Number(/module-(\d+)/u.exec(id)?.[1] ?? 1) - 1}`);
  return [
    ...rows
      .filter(row => row.canShow && !isWrong(row))
      .map(row => ({ id: row.id, standing: standingOf(row) })),
    ...[...wrong.values()].map(({ id, severity }) => ({
      id,
      standing: severity === 'blocks' ? ('blocks' as const) : ('check' as const),
    })),
  ];
}

const SIZE = 16;

/**
 * A small mark at the corner of each field: in place, to check, or the user's own. Drawn above the
 * page and never in it: nothing moves, nothing catches a click.
 * Returns what to call with the marks of each new state.
 */
export function mountMarks({ document, root, signal, elementOf }: Options) {
  const marks = new Map<string, HTMLElement>();

  const stand = () => {
    for (const [rowId, mark] of marks) {
      const element = elementOf(rowId);
      const corner = element && cornerOf(element);
      mark.hidden = !corner;
      if (corner) mark.style.transform = `translate(${corner.x}px, ${corner.y}px)`;
    }
  };

  // Asking what lies over each field takes time from a fill, which needs no mark at once.
  let isFilling = false;
  const later = watchLayout(stand, { document, signal, every: () => (isFilling ? 200 : 0) });

  return (wanted: readonly Mark[], isBusy: boolean): void => {
    isFilling = isBusy;
    const left = new Set(marks.keys());
    for (const { id, standing } of wanted) {
      const sign = SIGNS[standing];
      if (!sign) continue;
      left.delete(id);
      const mark = marks.get(id) ?? document.createElement('span');
      mark.className = 'mark';
      mark.ariaHidden = 'true';
      mark.textContent = sign;
      mark.dataset.standing = standing;
      // In sight once it stands in its place.
      mark.hidden ||= !mark.isConnected;
      if (!mark.isConnected) root.append(mark);
      marks.set(id, mark);
    }
    for (const rowId of left) {
      marks.get(rowId)?.remove();
      marks.delete(rowId);
    }
    // With the frame: standing takes a layout of the page.
    if (marks.size > 0) later();
  };
}

/** What a person sees as the box: many have no line of their own, but what they stand in. */
function frameOf(element: Element): Element {
  const most = element.clientHeight + 40;
  for (let box: Element | null = element; box && box.clientHeight < most; box = outwards(box)) {
    if (isFramed(box) || [...box.children].some(line => isDrawnAround(line, element))) return box;
  }
  return element;
}

/** A line of its own, laid over all that it stands beside. */
function isDrawnAround(line: Element, element: Element): boolean {
  const width = line.parentElement?.clientWidth ?? 0;
  const isOver = line.clientHeight >= element.clientHeight && line.clientWidth + 8 >= width;
  return isOver && !line.contains(element) && isFramed(line);
}

/** Where the mark goes, or `null` when the field is scrolled away, hidden or under a dialog. */
export function cornerOf(element: Element): { x: number; y: number } | null {
  let box = frameOf(element).getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || !element.isConnected) return null;
  // A box for files is often shut away, a pixel large, in the button that a person sees.
  for (let up = element.parentElement; up && box.width * box.height < 9; up = up.parentElement) {
    box = up.getBoundingClientRect();
  }
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  // A box to tick is hardly larger than the mark, which stands before it.
  const edge = box.width < 2 * SIZE ? box.left : box.right;
  const x = Math.min(edge + (frame?.left ?? 0), window.innerWidth - 4) - SIZE + 4;
  const y = box.top + (frame?.top ?? 0) - SIZE / 2;
  const hit = element.ownerDocument.elementFromPoint(
    box.left + box.width / 2,
    box.top + box.height / 2,
  );
  if (!hit || OWN_TAGS.test(hit.tagName)) return null;
  // A control is often covered by its own decoration, which stands in the same wrapper.
  const around = element.parentElement?.parentElement ?? element;
  const inSight = around.contains(hit) || hit.contains(element) || hit.shadowRoot !== null;
  return inSight ? { x, y } : null;
}
