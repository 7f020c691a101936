import { type Candidate, candidateOf } from '../controls/candidate.ts';
import { isRealOption } from '../controls/read-list.ts';
import type { SurveyOptions } from '../controls/survey.ts';
import { isRendered } from '../dom/visible.ts';
import { boxOf, cursorOf, flagsOf, fontOf, isSameBox, neutral } from './look.ts';
import { roleOf, statesOf, tabindexOf, tagOf, typeOf } from './markup.ts';
import { maskValue } from './mask.ts';
import { Numbering } from './numbering.ts';
import { carrierOf, hasOwnText, isDecorated, isItem, isKnownWhole, showsValue } from './part.ts';
import type { Box, Cursor, Flag, SkeletonElement, SkeletonNode } from './skeleton.ts';
import { WORDY } from './skeleton.ts';
import type { Carrier, TextList } from './text-list.ts';

/** Nothing of these is kept. */
const DROPPED = new Set(
  'script style template noscript head object canvas video audio datalist link meta'.split(' '),
);
/** Only their presence counts. */
const HOLLOW = new Set('svg img textarea select br hr'.split(' '));
/** Options and rows kept of a list: a list of thousands is told by its first ones. */
const ITEMS = 40;

interface Around {
  readonly box: Box | undefined;
  readonly font: readonly [number, number] | undefined;
  readonly cursor: Cursor;
  readonly carrier: Carrier;
  readonly isHidden: boolean;
  /** Inside an element that another one refers to. */
  readonly isReferred: boolean;
  /** Inside a control's own value. */
  readonly isValue: boolean;
  readonly isBox: boolean;
  /** Part of a known text that is written in several pieces. */
  readonly isKnown: boolean;
}

export interface WalkOptions extends Pick<SurveyOptions, 'shadowRootOf' | 'skip'> {
  readonly texts: TextList;
  /** Texts that show what a control holds. */
  readonly values: ReadonlySet<Node>;
}

/** The structure of a document, each text noted in `texts`; no value is read. */
export function walk(body: Element, options: WalkOptions): SkeletonElement {
  const { texts, values } = options;
  const numbering = new Numbering();

  function textNode(node: Text, around: Around): SkeletonNode[] {
    if (!/\S/u.test(node.data)) return [];
    const isValue = around.isValue || values.has(node);
    const exact = around.isHidden ? undefined : boxOf(node);
    const box = exact && isValue ? neutral(exact) : exact;
    const text = isValue ? maskValue(node.data) : wordsOf(node, around);
    return [{ text, ...(isSameBox(box, around.box) ? {} : { box }) }];
  }

  function wordsOf(node: Text, around: Around): string {
    // « Oui » inside a switch is its state: which one it was is nobody's business.
    if (around.isBox && /^(?:oui|non|on|off)$/iu.test(node.data.trim())) return 'Non';
    return texts.add(node.data, around.carrier, around.isKnown);
  }

  function children(container: ParentNode, around: Around): SkeletonNode[] {
    const nodes: SkeletonNode[] = [];
    let count = 0;
    for (let child = container.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) nodes.push(...textNode(child as Text, around));
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (isItem(element) && ++count > ITEMS) continue;
      const node = visit(element, around);
      if (node) nodes.push(node);
    }
    return nodes;
  }

  function visit(element: Element, above: Around): SkeletonElement | null {
    const name = element.localName;
    if (DROPPED.has(name) || options.skip?.(element)) return null;
    const candidate = candidateOf(element);
    // Every element of a document in a window has a style.
    const style = getComputedStyle(element);
    const isShown = style.display === 'contents' || isRendered(element);
    const id = numbering.idOf(element);
    const isReferred = above.isReferred || id !== undefined;
    if (!isShown && !isReferred && !numbering.isNeeded(element)) {
      if (above.isHidden || !isDecorated(candidate)) return null;
    }
    const shadow = element.shadowRoot ?? options.shadowRootOf?.(element) ?? null;
    const around: Around = { ...inside(element, candidate, above), isReferred, isHidden: !isShown };
    const exact = isShown && style.display !== 'contents' ? boxOf(element) : undefined;
    const isHolder = !candidate && [...element.childNodes].some(node => values.has(node));
    const box = exact && (isHolder || above.isValue) ? neutral(exact) : exact;
    const font = hasOwnText(element) ? fontOf(style) : above.font;
    const cursor = cursorOf(style);
    const inner = { ...around, box: box ?? above.box, font, cursor };
    const is: Flag[] = isShown ? [] : ['hidden'];
    is.push(...flagsOf(element, style));
    const words = wordsIn(element, candidate, above.isReferred);
    const options_ = name === 'select' ? listed(element as HTMLSelectElement) : undefined;
    if (shadow) numbering.enter(shadow);
    const node: SkeletonElement = {
      tag: tagOf(element, tag => numbering.named('tag', tag)),
      id,
      role: roleOf(element),
      type: typeOf(element),
      tabindex: tabindexOf(element),
      is: is.length > 0 ? is : undefined,
      box: isSameBox(box, above.box) ? undefined : box,
      font: String(font) === String(above.font) ? undefined : font,
      cursor: cursor === above.cursor ? undefined : cursor,
      states: statesOf(element),
      refs: numbering.refsOf(element),
      words,
      group: groupOf(element),
      slot: slotOf(element),
      options: options_,
      shadow: shadow ? shadow.mode : undefined,
      shadowChildren: shadow ? children(shadow, inner) : undefined,
      children: HOLLOW.has(name) ? undefined : some(children(element, inner)),
      frame: name === 'iframe' ? frame(element as HTMLIFrameElement, inner) : undefined,
    };
    return isEmpty(node) ? null : node;
  }

  /** A nothing: no text, no part in a control, nothing that refers to it. */
  function isEmpty(node: SkeletonElement): boolean {
    const { tag, id, role, words, tabindex, children, shadow, slot } = node;
    if (!/^(?:div|span|p|li|ul|a|button|label)$/u.test(tag)) return false;
    if (node.is?.includes('editable') || node.states) return false;
    return !(id || role || words || tabindex !== undefined || children || shadow || slot);
  }

  function inside(element: Element, candidate: Candidate | null, above: Around): Around {
    const isValue = above.isValue || showsValue(element, candidate);
    const isBox = above.isBox || candidate === 'checkbox';
    const known = above.isKnown || (!isValue && isKnownWhole(element));
    return { ...above, isValue, isBox, isKnown: known, carrier: carrierOf(element, above.carrier) };
  }

  function wordsIn(element: Element, candidate: Candidate | null, isReferred: boolean) {
    const found: Record<string, string> = {};
    for (const name of WORDY) {
      const value = element.getAttribute(name);
      if (!value || !/\S/u.test(value)) continue;
      const counts = name === 'aria-label' || candidate !== null || isReferred;
      if (counts) found[name] = texts.add(value, name === 'aria-label' ? 'text' : 'hint');
    }
    return Object.keys(found).length > 0 ? found : undefined;
  }

  function listed(select: HTMLSelectElement): string[] {
    const real = [...select.options].filter(isRealOption).slice(0, ITEMS);
    return real.map(option => texts.add(option.label, 'option'));
  }

  function groupOf(element: Element): number | undefined {
    const input = element as HTMLInputElement;
    if (typeOf(element) !== 'radio' || !input.name) return undefined;
    return numbering.named(input.form ?? input.getRootNode(), `radio ${input.name}`);
  }

  function slotOf(element: Element): number | undefined {
    const isSlot = element.localName === 'slot';
    const name = element.getAttribute(isSlot ? 'name' : 'slot');
    return name ? numbering.named('slot', name) : undefined;
  }

  function frame(element: HTMLIFrameElement, around: Around): SkeletonElement | undefined {
    const document = documentIn(element);
    if (!document?.body) return undefined;
    numbering.enter(document);
    return (
      visit(document.body, { ...around, box: undefined, font: undefined, cursor: 'auto' }) ??
      undefined
    );
  }

  numbering.enter(body.ownerDocument);
  const nowhere: Around = {
    ...{ box: undefined, font: undefined, cursor: 'auto', carrier: 'text' },
    ...{ isHidden: false, isReferred: false, isValue: false, isBox: false, isKnown: false },
  };
  return visit(body, nowhere) ?? { tag: 'body' };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // Another origin: nobody's business.
  }
}
