import { tidy } from '../dom/text.ts';
import { Glance } from '../dom/visible.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import {
  continues,
  INLINE,
  isDrawnText,
  isIcon,
  isInline,
  isWrapper,
  runsOn,
  SKIPPED,
} from './element-kinds.ts';
import {
  assigned,
  type Context,
  contextOf,
  type Entered,
  frameDocument,
  hiddenRoot,
  isHidden,
  type Step,
} from './walk-step.ts';

/** A stretch of text that a person reads as one: the text of a block, or of a part of it. */
export interface Run {
  text: string;
  /** Place in the document, shared with the candidates. */
  readonly order: number;
  /** Where it is drawn: its first text, or the picture of a text. */
  readonly node: Node;
  readonly holder: Element;
  /** The `label`, or the element with its own text (box, pill), that it stands in. */
  readonly owner: Element | null;
  readonly role: 'text' | 'heading' | 'legend' | 'button' | 'message' | 'header-cell';
}

/** An element that is a control, or a member of one. */
export interface Found {
  readonly element: HTMLElement;
  readonly candidate: Candidate;
  readonly order: number;
}

/** Everything that one walk of the document tells. */
export interface Survey {
  readonly runs: readonly Run[];
  readonly found: readonly Found[];
  /** Cells of tables and grids that are no control by themselves, with their place. */
  readonly cells: ReadonlyMap<Element, number>;
  /** First and last order inside an element; only of elements that hold something. */
  readonly span: ReadonlyMap<Element, readonly [number, number]>;
  /** The element that it stands in, through slots, shadow roots and frames; none above the root of the look. */
  readonly parentOf: (element: Element) => Element | null;
  /** `label[for]` by root, then by id: asking each control for `.labels` is quadratic. */
  readonly labelsFor: ReadonlyMap<Node, ReadonlyMap<string, readonly Element[]>>;
  readonly roots: readonly (Document | ShadowRoot)[];
  /** What was seen of the elements on the way, for who looks at them next. */
  readonly glance: Glance;
}

export interface SurveyOptions {
  /** Opens closed shadow roots where the browser lets an extension do it. */
  readonly shadowRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Elements left out of the scan: the extension's own. */
  readonly skip?: ((element: Element) => boolean) | undefined;
}

/**
 * With these, the only elements that may be a control or carry a role: found at once by the browser,
 * so that the others are not asked for their attributes one by one. `candidateOf` looks at nothing
 * else.
 */
const MARKED =
  '[role], [tabindex], [contenteditable], [aria-haspopup], [aria-pressed], [aria-live], [name][value]';
const NATIVE = new Set(['INPUT', 'TEXTAREA', 'SELECT', 'BUTTON', 'SUMMARY']);

/** Walks the document once, in the order a person reads it. Yields now and then, so that it can pause. */
export function* survey(root: ParentNode, options: SurveyOptions): Generator<void, Survey> {
  const runs: Run[] = [];
  const found: Found[] = [];
  const cells = new Map<Element, number>();
  const span = new Map<Element, [number, number]>();
  /** Those that stand elsewhere than where they are written: the others need not be kept. */
  const moved = new Map<Element, Element | null>();
  const parentOf = (element: Element) => {
    const above = moved.get(element);
    return above === undefined ? element.parentElement : above;
  };
  const labelsFor = new Map<Node, Map<string, Element[]>>();
  const roots: (Document | ShadowRoot)[] = [];
  const glance = new Glance();
  const marked = new Set<Element>();
  const stack: Step[] = [];
  let order = 0;
  let visited = 0;
  let open: (Run & { parts: string[] }) | null = null;
  /** The last inline tag that was left: it may be drawn as a block all the same. */
  let left: Element | null = null;

  const close = () => {
    if (open) open.text = tidy(open.parts.join(' '));
    if (open?.text) runs.push(open);
    open = null;
  };

  const settle = () => {
    if (open && left && !isInline(left)) close();
    left = null;
  };

  function addText(node: Text, holder: Element, context: Context) {
    if (!/\S/u.test(node.data)) return;
    settle();
    if (!open) {
      const { owner, role } = context;
      open = { text: '', parts: [], order: order++, node, holder, owner, role };
    }
    open.parts.push(node.data);
  }

  /** Walks what was entered; a stack of its own, since recursion could not pause. */
  function* walk(): Generator<void> {
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const node = top.nodes ? top.nodes[top.index++] : top.next;
      if (!node) {
        stack.pop();
        if (top.entered) leave(top.entered);
        continue;
      }
      if (!top.nodes) top.next = node.nextSibling;
      const { holder, context } = top.nodes ? assigned(node, top) : top;
      if (node.nodeType === 3) addText(node as Text, holder, context);
      else if (node.nodeType === 1) enter(node as Element, context, top.entered?.element ?? null);
      if (++visited % 256 === 0) yield;
    }
  }

  function enter(element: Element, context: Context, above: Element | null) {
    const tag = element.tagName;
    if (tag === 'IMG' && isDrawnText(element, glance)) return picture(element, context, above);
    if (SKIPPED.has(tag) || options.skip?.(element) || isIcon(element)) return;
    if (tag === 'BR' && open && runsOn(open.holder, open.parts)) return void open.parts.push(' ');
    if (tag === 'BR' || tag === 'HR') return close();
    if (element.parentElement !== above) moved.set(element, above);
    const isInlineTag = INLINE.has(tag);
    const isMarked = NATIVE.has(tag) || marked.has(element);
    const candidate = isMarked ? candidateOf(element) : null;
    const isBlock = !isInlineTag || candidate !== null;
    settle();
    if (isBlock || (open && !continues(element, open.holder))) close();
    if (!isInlineTag && !candidate && isHidden(element, glance)) {
      return hiddenFiles(element, above);
    }
    const entered = { element, first: order, count: found.length, isBlock };
    const role = isMarked ? (element.getAttribute('role') ?? '') : null;
    const inner = contextOf(element, role, candidate, context);
    if (!candidate && (tag === 'TD' || role === 'gridcell')) cells.set(element, order++);
    if (candidate && !isWrapper(element, candidate)) {
      // Only elements of an HTML document get a candidate.
      found.push({ element: element as HTMLElement, candidate, order: order++ });
      if (candidate === 'checkbox' || candidate === 'radio')
        return content(element, inner, entered);
    } else if (role !== 'option' && candidate !== 'option-list') {
      if (tag === 'LABEL') register(element as HTMLLabelElement, context.root);
      return content(element, inner, entered);
    }
    leave(entered);
  }

  /** A caption drawn as a picture says its words in `alt`. */
  function picture(element: Element, { owner, role }: Context, above: Element | null) {
    close();
    const text = tidy(element.getAttribute('alt') ?? '');
    const holder = above ?? element;
    runs.push({ text, order: order++, node: element, holder, owner, role });
  }

  function leave({ element, first, count, isBlock }: Entered) {
    // A text after a control is not the one before it, even on one line.
    if (isBlock || found.length > count) close();
    left = isBlock ? null : element;
    if (order > first) span.set(element, [first, order - 1]);
  }

  /** The box for files is often hidden with all of its wrapper: a button stands for it. */
  function hiddenFiles(element: Element, above: Element | null) {
    const inputs = 'input[type=file]:not([webkitdirectory])';
    for (const input of element.querySelectorAll<HTMLElement>(inputs)) {
      moved.set(input, above);
      found.push({ element: input, candidate: 'file', order: order++ });
    }
  }

  /** What a person reads inside an element is walked next. */
  function content(element: Element, context: Context, entered: Entered) {
    const { tagName } = element;
    const shadow = element.shadowRoot ?? hiddenRoot(element, options, glance);
    if (shadow) {
      look(shadow);
      return push(shadow.firstChild, element, { ...context, root: shadow }, entered);
    }
    if (tagName === 'SLOT') {
      const given = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      if (given.length > 0) return push(null, element, context, entered, given);
    }
    if (tagName === 'IFRAME' || tagName === 'FRAME') {
      const body = frameDocument(element as HTMLIFrameElement)?.body;
      if (!body) return leave(entered);
      look(body.ownerDocument);
      return push(null, element, context, entered, [body]);
    }
    push(element.firstChild, element, context, entered);
  }

  function push(
    next: Node | null,
    holder: Element,
    context: Context,
    entered: Entered | null,
    nodes: readonly Node[] | null = null,
  ) {
    stack.push({ next, nodes, index: 0, holder, context, entered });
  }

  /** A document or shadow root to be walked. */
  function look(root: Document | ShadowRoot) {
    roots.push(root);
    for (const element of root.querySelectorAll(MARKED)) marked.add(element);
  }

  function register(label: HTMLLabelElement, root: Node) {
    if (!label.htmlFor) return;
    const byId = labelsFor.get(root) ?? new Map<string, Element[]>();
    labelsFor.set(root, byId);
    byId.set(label.htmlFor, [...(byId.get(label.htmlFor) ?? []), label]);
  }

  const start = root.nodeType === 9 ? (root as Document).body : (root as Element | ShadowRoot);
  const home = root.getRootNode() as Document | ShadowRoot;
  look(home);
  const context: Context = { root: home, owner: null, role: 'text' };
  if (start.nodeType === 1) {
    marked.add(start as Element);
    enter(start as Element, context, null);
  } else push(start.firstChild, (start as ShadowRoot).host, context, null);
  yield* walk();
  close();
  return { runs, found, cells, span, parentOf, labelsFor, roots, glance };
}
