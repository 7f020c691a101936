import { tidy } from '../dom/text.ts';
import { isRendered } from '../dom/visible.ts';
import { isSign, kindOf, OPAQUE } from './box-kind.ts';
import { type Box, type Entry, LONGEST, type Piece, type Seen } from './seen.ts';

interface SeeOptions {
  /** Lets closed shadow roots in, where the browser does. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/** Beyond this, the page is no list that a person reads: 500 rows of a list hold some 8,000. */
const MOST_BOXES = 30_000;
const TEXT = 3;
const COMMENT = 8;
const ELEMENT = 1;

/** Everything that can be read on a page, in one walk. Asks for no layout, changes nothing. */
export function see(document: Document, options: SeeOptions = {}): Seen {
  const walk = new Walk(document, options);
  if (document.body) walk.enter(document.body, null);
  return walk;
}

class Walk implements Seen {
  readonly document: Document;
  readonly pieces: Piece[] = [];
  readonly boxes: Box[] = [];
  readonly entries: Entry[] = [];
  readonly roots: ShadowRoot[] = [];
  cut = false;
  readonly #options: SeeOptions;

  constructor(document: Document, options: SeeOptions) {
    this.document = document;
    this.#options = options;
  }

  enter(element: Element, parent: Box | null): void {
    if (this.boxes.length >= MOST_BOXES) {
      this.cut = true;
      return;
    }
    const tag = element.tagName;
    if (/^dossier-fle/iu.test(tag) || (element as HTMLElement).hidden === true) return;
    const box = boxOf(element, parent, this.pieces.length);
    this.boxes.push(box);
    parent?.children.push(box);
    this.#sayings(element, box);
    if (tag === 'INPUT' || tag === 'SELECT' || tag === 'TEXTAREA') this.#entry(element, box);
    else if (element.namespaceURI?.endsWith('/svg')) this.#drawing(element, box);
    else if (!OPAQUE.test(tag)) this.#inside(element, box);
    box.to = this.pieces.length;
  }

  #inside(element: Element, box: Box): void {
    const root = element.shadowRoot ?? this.#hiddenRoot(element);
    if (root) {
      this.roots.push(root);
      this.#nodes(root.firstChild, box);
      return;
    }
    if (element.tagName === 'SLOT') {
      const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      if (given.length > 0) {
        for (const node of given) this.#node(node, box, node.nodeType === TEXT && node.textContent);
        return;
      }
    }
    this.#nodes(element.firstChild, box);
  }

  #nodes(first: Node | null, box: Box): void {
    let text = '';
    for (let node = first; node; node = node.nextSibling) {
      // Frameworks cut a text in several nodes, with comments between them.
      if (node.nodeType === TEXT) text += node.nodeValue ?? '';
      else if (node.nodeType !== COMMENT) {
        this.#node(null, box, text);
        text = '';
        this.#node(node, box, false);
      }
    }
    this.#node(null, box, text);
  }

  #node(node: Node | null, box: Box, text: string | null | false): void {
    if (node?.nodeType === ELEMENT) this.enter(node as Element, box);
    const read = text ? tidy(text) : '';
    if (!read || !isRendered(box.element)) return;
    this.#add(read, box, isSign(read));
  }

  /** What an element says of itself without showing it. */
  #sayings(element: Element, box: Box): void {
    for (const name of ['aria-label', 'title', 'alt']) {
      const said = element.getAttribute(name);
      if (said && isRendered(element)) this.#add(tidy(said), box, true);
    }
  }

  #drawing(element: Element, box: Box): void {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const said = child.tagName.toLowerCase() === 'title' ? tidy(child.textContent ?? '') : '';
      if (said && isRendered(element)) this.#add(said, box, true);
    }
  }

  #entry(element: Element, box: Box): void {
    const entry = element as HTMLInputElement | HTMLSelectElement;
    const { type } = entry;
    if (type === 'hidden' || !isRendered(element)) return;
    const isList = element.tagName === 'SELECT';
    const isTyped = /^(?:text|search|number|textarea|)$/u.test(type);
    if (!isList && !isTyped) return;
    const filled = isList ? (entry as HTMLSelectElement).selectedIndex > 0 : entry.value !== '';
    const said = ['placeholder', 'aria-label', 'title'].map(name => element.getAttribute(name));
    this.entries.push({
      at: this.pieces.length,
      box,
      hint: said.filter(Boolean).join(' '),
      filled,
    });
  }

  #add(text: string, box: Box, icon: boolean): void {
    if (text) this.pieces.push({ at: this.pieces.length, text: text.slice(0, LONGEST), box, icon });
  }

  #hiddenRoot(element: Element): ShadowRoot | null {
    // Only custom elements and plain blocks can carry a root; the others are not worth the call.
    if (
      !this.#options.shadowRootOf ||
      !/-|^(?:DIV|SPAN|SECTION|MAIN|ARTICLE)$/u.test(element.tagName)
    ) {
      return null;
    }
    return this.#options.shadowRootOf(element);
  }
}

function boxOf(element: Element, parent: Box | null, from: number): Box {
  const kind = kindOf(element);
  const inNav = kind === 'nav' || parent?.inNav === true;
  const held = {
    table: parent?.table ?? null,
    row: parent?.row ?? null,
    cell: parent?.cell ?? null,
  };
  const box: Box = { element, kind, parent, children: [], ...held, inNav, from, to: from };
  if (kind === 'table') return Object.assign(box, { table: box, row: null, cell: null });
  if (kind === 'row') return Object.assign(box, { row: box, cell: null });
  return kind === 'cell' || kind === 'header' ? Object.assign(box, { cell: box }) : box;
}
