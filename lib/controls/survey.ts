import { tidy } from '../dom/text.ts';
import { isRendered } from '../dom/visible.ts';
import { type Candidate, candidateOf, isButton } from './candidate.ts';
import { INLINE, isCaption, isCell, isIcon, isInline, isWrapper } from './element-kinds.ts';

/** A stretch of text that a person reads as one: the text of a block, or of a part of it. */
export interface Run {
  text: string;
  /** Place in the document, shared with the candidates. */
  readonly order: number;
  readonly node: Text;
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
  readonly parent: ReadonlyMap<Element, Element | null>;
  /** `label[for]` by root, then by id: asking each control for `.labels` is quadratic. */
  readonly labelsFor: ReadonlyMap<Node, ReadonlyMap<string, readonly Element[]>>;
  readonly roots: readonly (Document | ShadowRoot)[];
}

export interface SurveyOptions {
  /** Opens closed shadow roots where the browser lets an extension do it. */
  readonly shadowRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Elements left out of the scan: the extension's own. */
  readonly skip?: ((element: Element) => boolean) | undefined;
}

const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD OPTION OPTGROUP DATALIST svg OBJECT CANVAS VIDEO AUDIO IMG'.split(
    ' ',
  ),
);

/** Walks the document once, in the order a person reads it. Yields now and then, so that it can pause. */
export function* survey(root: ParentNode, options: SurveyOptions): Generator<void, Survey> {
  const runs: Run[] = [];
  const found: Found[] = [];
  const cells = new Map<Element, number>();
  const span = new Map<Element, [number, number]>();
  const parent = new Map<Element, Element | null>();
  const labelsFor = new Map<Node, Map<string, Element[]>>();
  const roots: (Document | ShadowRoot)[] = [];
  let order = 0;
  let visited = 0;
  let open: (Run & { parts: string[] }) | null = null;

  const close = () => {
    if (open) {
      open.text = tidy(open.parts.join(' '));
      if (open.text) runs.push(open);
    }
    open = null;
  };

  interface Context {
    readonly root: Document | ShadowRoot;
    readonly above: Element | null;
    readonly owner: Element | null;
    readonly role: Run['role'];
  }

  function addText(node: Text, holder: Element, context: Context) {
    if (!/\S/u.test(node.data)) return;
    if (!open) {
      const { owner, role } = context;
      open = { text: '', parts: [], order: order++, node, holder, owner, role };
    }
    open.parts.push(node.data);
  }

  function* children(container: ParentNode, holder: Element, context: Context): Generator<void> {
    for (let child = container.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) addText(child as Text, holder, context);
      else if (child.nodeType === 1) yield* visit(child as Element, context);
    }
  }

  function* visit(element: Element, context: Context): Generator<void> {
    const tag = element.tagName;
    if (SKIPPED.has(tag) || options.skip?.(element) || isIcon(element)) return;
    if (tag === 'BR' && open && isCaption(open.holder)) return void open.parts.push(' ');
    if (tag === 'BR' || tag === 'HR') return close();
    if (++visited % 512 === 0) yield;
    parent.set(element, context.above);
    const inline = INLINE.has(tag);
    const candidate = candidateOf(element);
    if (!inline || candidate || (open && !isInline(element))) close();
    if (!inline && element.firstElementChild && !candidate && !isRendered(element)) {
      return hiddenFiles(element, context);
    }

    const first = order;
    const count = found.length;
    const inner = contextOf(element, candidate, context);
    if (!candidate && isCell(element)) cells.set(element, order++);
    if (candidate && !isWrapper(element, candidate)) {
      // Only elements of an HTML document get a candidate.
      found.push({ element: element as HTMLElement, candidate, order: order++ });
      if (candidate === 'checkbox' || candidate === 'radio') yield* content(element, inner);
    } else if (element.getAttribute('role') !== 'option' && candidate !== 'option-list') {
      if (tag === 'LABEL') register(element as HTMLLabelElement, context.root);
      yield* content(element, inner);
    }
    // A text after a control is not the one before it, even on one line.
    if (!inline || candidate || found.length > count) close();
    if (order > first) span.set(element, [first, order - 1]);
  }

  /** The box for files is often hidden with all of its wrapper: a button stands for it. */
  function hiddenFiles(element: Element, context: Context) {
    for (const input of element.querySelectorAll<HTMLElement>('input[type=file]')) {
      parent.set(input, context.above);
      found.push({ element: input, candidate: 'file', order: order++ });
    }
  }

  function* content(element: Element, context: Context): Generator<void> {
    const shadow = element.shadowRoot ?? hiddenRoot(element, options);
    if (shadow) {
      roots.push(shadow);
      yield* children(shadow, element, { ...context, root: shadow, above: element });
    } else if (element.tagName === 'SLOT') {
      yield* slotted(element as HTMLSlotElement, context);
    } else if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') {
      const inside = frameDocument(element as HTMLIFrameElement);
      if (!inside?.body) return;
      roots.push(inside);
      yield* visit(inside.body, { ...context, root: inside, above: element });
    } else {
      yield* children(element, element, { ...context, above: element });
    }
  }

  function* slotted(slot: HTMLSlotElement, context: Context): Generator<void> {
    const nodes = slot.assignedNodes({ flatten: true });
    const around = { ...context, above: slot };
    if (nodes.length === 0) return yield* children(slot, slot, around);
    for (const node of nodes) {
      const home = { ...around, root: node.getRootNode() as Document | ShadowRoot };
      if (node.nodeType === 3) addText(node as Text, node.parentElement ?? slot, home);
      else if (node.nodeType === 1) yield* visit(node as Element, home);
    }
  }

  function register(label: HTMLLabelElement, root: Node) {
    if (!label.htmlFor) return;
    const byId = labelsFor.get(root) ?? new Map<string, Element[]>();
    labelsFor.set(root, byId);
    byId.set(label.htmlFor, [...(byId.get(label.htmlFor) ?? []), label]);
  }

  const start = root.nodeType === 9 ? (root as Document).body : (root as Element | ShadowRoot);
  const home = root.getRootNode() as Document | ShadowRoot;
  roots.push(home);
  const context: Context = { root: home, above: null, owner: null, role: 'text' };
  if (start.nodeType === 1) yield* visit(start as Element, context);
  else yield* children(start, (start as ShadowRoot).host, context);
  close();
  return { runs, found, cells, span, parent, labelsFor, roots };
}

type Around = { owner: Element | null; role: Run['role'] };

/** What the text inside an element is to the reader. */
function contextOf<T extends Around>(element: Element, candidate: Candidate | null, context: T): T {
  const tag = element.tagName;
  const role = element.getAttribute('role') ?? '';
  if (tag === 'LABEL' || candidate === 'checkbox' || candidate === 'radio') {
    return { ...context, owner: element };
  }
  if (/^H[1-6]$/u.test(tag) || role === 'heading' || tag === 'SUMMARY' || tag === 'CAPTION') {
    return { ...context, role: 'heading' };
  }
  if (tag === 'LEGEND') return { ...context, role: 'legend' };
  if (tag === 'TH' || role === 'columnheader' || role === 'rowheader') {
    return { ...context, role: 'header-cell' };
  }
  if (isButton(element) || role === 'tab') return { ...context, role: 'button' };
  if (/^(?:alert|tooltip|log|status)$/u.test(role) || element.hasAttribute('aria-live'))
    return { ...context, role: 'message' };
  return context;
}

function hiddenRoot(element: Element, options: SurveyOptions): ShadowRoot | null {
  // Only custom elements and a few blocks can carry a root; the others are not worth the call.
  if (!options.shadowRootOf || !/-|^(DIV|SPAN|SECTION|MAIN|ARTICLE)$/u.test(element.tagName))
    return null;
  return options.shadowRootOf(element);
}

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // Another origin: a person sees it, the extension has no business there.
  }
}
