import { isInlineTag } from '../../../lib/capture/markup.ts';
import {
  type Box,
  isText,
  type Skeleton,
  type SkeletonElement,
  type SkeletonNode,
} from '../../../lib/capture/skeleton.ts';
import { isRendered } from '../../../lib/dom/visible.ts';

/** A page drawn again from its skeleton, with the key to its closed shadow roots. */
export interface Rebuilt {
  readonly document: Document;
  shadowRootOf(element: Element): ShadowRoot | null;
}

interface Placed {
  readonly node: HTMLElement | Text;
  readonly box: Box;
}

const PLAIN =
  'margin:0;padding:0;border:0;min-width:0;min-height:0;max-width:none;max-height:none;' +
  'box-sizing:border-box;white-space:nowrap;letter-spacing:0;transform:none;text-indent:0;' +
  'font:inherit;line-height:1.2;text-align:left;overflow:visible;';

/** Draws a skeleton in the place of a document's body: every box where it stood. */
export function rebuild({ body }: Skeleton, page: Document): Rebuilt {
  const closed = new WeakMap<Element, ShadowRoot>();
  const placed: Placed[] = [];

  function fill(target: HTMLElement, source: SkeletonElement, box: Box): void {
    for (const child of source.children ?? [])
      target.append(drawn(child, target.ownerDocument, box));
  }

  function drawn(node: SkeletonNode, document: Document, around: Box): Node {
    const box = node.box ?? around;
    if (isText(node)) {
      const text = document.createTextNode(node.text);
      placed.push({ node: text, box });
      return text;
    }
    const element = document.createElement(node.tag);
    mark(element, node);
    const isContents = node.is?.includes('contents');
    element.style.cssText = isContents ? 'display:contents' : PLAIN + styleOf(node, box);
    if (!isContents && !node.is?.includes('hidden')) placed.push({ node: element, box });
    if (node.shadow) {
      const root = element.attachShadow({ mode: node.shadow });
      if (node.shadow === 'closed') closed.set(element, root);
      for (const child of node.shadowChildren ?? []) root.append(drawn(child, document, box));
    }
    fill(element, node, box);
    return element;
  }

  function drawBody(document: Document, source: SkeletonElement): void {
    const [size] = source.font ?? [14, 400];
    document.body.replaceChildren();
    document.body.removeAttribute('style');
    document.body.style.cssText = `${PLAIN}position:relative;font:${size}px/1.2 sans-serif`;
    const box = source.box ?? [0, 0, 0, 0];
    fill(document.body, source, box);
    document.body.style.height = `${box[3]}px`;
    drawFrames(document.body, source);
  }

  /** A frame has a document only once it is in one. */
  function drawFrames(element: ParentNode, source: SkeletonElement): void {
    const elements = (source.children ?? []).filter(child => !isText(child));
    for (const [index, child] of elements.entries()) {
      const target = element.children[index];
      if (!target || isText(child)) continue;
      const inner = target.localName === 'iframe' ? (target as HTMLIFrameElement) : null;
      if (child.frame && inner?.contentDocument) drawBody(inner.contentDocument, child.frame);
      drawFrames(target, child);
    }
  }

  drawBody(page, body);
  for (const item of placed) settle(item);
  return { document: page, shadowRootOf: element => closed.get(element) ?? element.shadowRoot };
}

function styleOf({ tag, is = [], font, cursor }: SkeletonElement, box: Box): string {
  const [, , width, height] = box;
  const isInline = isInlineTag(tag) && !is.includes('block');
  const place = isInline ? 'position:relative;' : 'position:absolute;left:0;top:0;';
  const size = isInline ? '' : `width:${width}px;height:${height}px;`;
  const display = is.includes('hidden') ? 'none' : isInline ? 'inline' : 'block';
  return [
    `${place}${size}display:${display};`,
    font ? `font-size:${font[0]}px;font-weight:${font[1]};` : '',
    is.includes('transparent') ? 'opacity:0;' : '',
    is.includes('shut') ? 'overflow:hidden;' : '',
    is.includes('cut') ? 'clip-path:inset(50%);' : '',
    `cursor:${cursor ?? 'inherit'};`,
  ].join('');
}

function mark(element: HTMLElement, node: SkeletonElement): void {
  const set = (name: string, value: string | number | undefined) => {
    if (value !== undefined) element.setAttribute(name, String(value));
  };
  if (node.id !== undefined) set('id', `n${node.id}`);
  set('role', node.role);
  set('type', node.type);
  set('tabindex', node.tabindex);
  if (node.group !== undefined) set('name', `g${node.group}`);
  if (node.slot !== undefined) set(node.tag === 'slot' ? 'name' : 'slot', `s${node.slot}`);
  for (const [name, value] of Object.entries(node.states ?? {})) set(name, value);
  for (const [name, value] of Object.entries(node.words ?? {})) set(name, value);
  for (const [name, ids] of Object.entries(node.refs ?? {})) {
    set(name, ids.map(id => `n${id}`).join(' '));
  }
  for (const flag of ['disabled', 'readonly', 'required', 'multiple', 'inert'] as const) {
    if (node.is?.includes(flag)) set(flag, '');
  }
  if (node.is?.includes('editable')) set('contenteditable', 'true');
  if (node.is?.includes('one-time-code')) set('autocomplete', 'one-time-code');
  if (node.tag === 'details') set('open', '');
  for (const text of node.options ?? []) {
    const option = element.ownerDocument.createElement('option');
    option.value = option.text = text;
    element.append(option);
  }
}

/** Moves what was drawn to where it stood. */
function settle({ node, box }: Placed): void {
  if (!isTextNode(node)) {
    move(node, node.getBoundingClientRect(), box);
    return;
  }
  const text = node;
  const holder = text.parentElement;
  if (!holder || !box[2] || !isRendered(holder)) return;
  if (text === firstText(holder)) spread(text, holder, box);
  const at = rectOf(text);
  const isAway = Math.abs(at.left - box[0]) > 3 || Math.abs(at.top - box[1]) > 5;
  if (!isAway) return;
  // A text that its element cannot place by itself: after another one, or centred.
  const span = text.ownerDocument.createElement('span');
  span.style.position = 'relative';
  text.replaceWith(span);
  span.append(text);
  move(span, rectOf(text), box);
}

/** Gives the text of an element the place and the width that it had. */
function spread(text: Text, holder: HTMLElement, [left, top, width, height]: Box): void {
  const { style } = holder;
  if (getComputedStyle(holder).display === 'block') {
    const around = holder.getBoundingClientRect();
    style.paddingLeft = `${Math.max(0, left - around.left)}px`;
    style.paddingTop = `${Math.max(0, top - around.top)}px`;
  }
  const line = Number.parseFloat(getComputedStyle(holder).fontSize) * 1.9;
  if (height > line) {
    style.whiteSpace = 'normal';
    const right = holder.getBoundingClientRect().right - left - width;
    style.paddingRight = `${Math.max(0, right)}px`;
  } else {
    const letters = Math.max(1, [...text.data].length);
    style.letterSpacing = `${(width - rectOf(text).width) / letters}px`;
  }
}

function move({ style }: HTMLElement, at: DOMRect, [left, top]: Box): void {
  style.left = `${(Number.parseFloat(style.left) || 0) + left - at.left}px`;
  style.top = `${(Number.parseFloat(style.top) || 0) + top - at.top}px`;
}

function isTextNode(node: Node): node is Text {
  return node.nodeType === 3;
}

function firstText(holder: Element): Node | undefined {
  return [...holder.childNodes].find(({ nodeType }) => nodeType === 3);
}

function rectOf(text: Text): DOMRect {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}
