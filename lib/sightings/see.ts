import { tidy } from '../dom/text.ts';
import { isRendered } from '../dom/visible.ts';
import { isSign, kindOf, OPAQUE } from './box-kind.ts';
import { type Box, type BoxKind, type Entry, LONGEST, type Piece, type Seen } from './seen.ts';

interface SeeOptions {
  /** Lets closed shadow roots in, where the browser does. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/** Beyond this, the page is no list that a person reads: 500 rows of a list hold some 8,000. */
const MOST_BOXES = 30_000;
const TEXT = 3;
const COMMENT = 8;
const ELEMENT = 1;

/**
 * All that elements are asked for by name: the few that have some of it are found at once by the
 * browser, so that the others are not asked one by one.
 */
const TOLD = '[role], [aria-label], [title], [alt], [hidden]';
const SAYINGS = ['aria-label', 'title', 'alt'];
/** With custom elements, the only ones that can carry a root and often do. */
const HOSTS = new Set(['DIV', 'SPAN', 'SECTION', 'MAIN', 'ARTICLE']);

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
  readonly #told = new Set<Element>();

  constructor(document: Document, options: SeeOptions) {
    this.document = document;
    this.#options = options;
    this.#look(document);
  }

  #look(root: ParentNode): void {
    for (const element of root.querySelectorAll(TOLD)) this.#told.add(element);
  }

  enter(element: Element, parent: Box | null): void {
    if (this.boxes.length >= MOST_BOXES) {
      this.cut = true;
      return;
    }
    const tag = element.tagName;
    const isTold = this.#told.has(element);
    if (isTold && (element as HTMLElement).hidden === true) return;
    if (tag.includes('-') && /^dossier-fle/iu.test(tag)) return;
    const role = isTold ? element.getAttribute('role') : null;
    const box = boxOf(element, kindOf(element, role), parent, this.pieces.length);
    this.boxes.push(box);
    parent?.children.push(box);
    if (isTold) this.#sayings(element, box);
    if (tag === 'INPUT' || tag === 'SELECT' || tag === 'TEXTAREA') this.#entry(element, box);
    else if (isDrawing(element, tag)) this.#drawing(element, box);
    else if (!OPAQUE.has(tag)) this.#inside(element, box);
    box.to = this.pieces.length;
  }

  #inside(element: Element, box: Box): void {
    const root = element.shadowRoot ?? this.#hiddenRoot(element);
    if (root) {
      this.roots.push(root);
      this.#look(root);
      this.#nodes(root.firstChild, box);
      return;
    }
    if (element.tagName === 'SLOT') {
      const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      if (given.length > 0) {
        for (const node of given) {
          if (node.nodeType === TEXT) this.#text(node.nodeValue ?? '', box);
          else if (node.nodeType === ELEMENT) this.enter(node as Element, box);
        }
        return;
      }
    }
    this.#nodes(element.firstChild, box);
  }

  #nodes(first: Node | null, box: Box): void {
    let text = '';
    for (let node = first; node; node = node.nextSibling) {
      // Frameworks cut a text in several nodes, with comments between them.
      const { nodeType } = node;
      if (nodeType === TEXT) text += node.nodeValue ?? '';
      else if (nodeType !== COMMENT) {
        if (text) this.#text(text, box);
        text = '';
        if (nodeType === ELEMENT) this.enter(node as Element, box);
      }
    }
    if (text) this.#text(text, box);
  }

  #text(text: string, box: Box): void {
    const read = tidy(text);
    if (read && isRendered(box.element)) this.#add(read, box, isSign(read));
  }

  /** What an element says of itself without showing it. */
  #sayings(element: Element, box: Box): void {
    for (const name of SAYINGS) {
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
    const { shadowRootOf } = this.#options;
    if (!shadowRootOf) return null;
    const tag = element.tagName;
    return HOSTS.has(tag) || tag.includes('-') ? shadowRootOf(element) : null;
  }
}

/** Tags of HTML are in capitals, those of a drawing are not. */
function isDrawing(element: Element, tag: string): boolean {
  return tag.charCodeAt(0) > 96 && element.namespaceURI?.endsWith('/svg') === true;
}

function boxOf(element: Element, kind: BoxKind, parent: Box | null, from: number): Box {
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
