import { type Glance, isVisible } from '../dom/visible.ts';
import type { Candidate } from './candidate.ts';

/** What an element is to the walk, apart from being a control. */

/** Elements that do not break a line of text. */
export const INLINE = new Set(
  'A ABBR B BDI BIG CITE CODE DFN EM FONT I INS KBD MARK Q S SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);

/** Elements with nothing inside for a person to read or write. */
export const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD OPTION OPTGROUP DATALIST svg OBJECT CANVAS VIDEO AUDIO IMG'.split(
    ' ',
  ),
);

/** A `role=combobox` (or an editable group of segments) around the real input: the input is the control. */
export function isWrapper(element: Element, candidate: Candidate): boolean {
  if (element.tagName === 'INPUT' || element.tagName === 'SELECT') return false;
  if (candidate === 'option-list') return !isStandalone(element);
  if (candidate === 'list') {
    // The box of a date may stand in the shadow of what says that a calendar opens.
    const isDate = element.matches('[aria-haspopup=dialog], [aria-haspopup=grid]');
    const home = (isDate && element.shadowRoot) || element;
    return [...home.querySelectorAll('input:not([type=hidden]):not([aria-hidden=true])')].some(
      isVisible,
    );
  }
  return candidate === 'textarea' && element.querySelector('[role=spinbutton], input') !== null;
}

/** A list of options that is always there, rather than the menu of another control. */
function isStandalone(element: Element): boolean {
  const isFocused = element.matches('[tabindex="0"]');
  if (!isFocused && !element.hasAttribute('aria-labelledby')) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const id = element.id ? CSS.escape(element.id) : '';
  if (id && root.querySelector(`[aria-controls~="${id}"], [aria-owns~="${id}"]`)) return false;
  // Named, its keyboard stopping elsewhere: in the flow of the page, or a layer over it.
  for (let box: Element | null = isFocused ? null : element; box; box = box.parentElement) {
    if (/^(?:absolute|fixed)$/u.test(getComputedStyle(box).position)) return false;
  }
  return true;
}

export function isInline(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? 'inline';
  // Drawn as a button, and read apart.
  const isDrawn = display.includes('-') || Number.parseFloat(style?.borderLeftWidth ?? '') > 0;
  if (element.tagName === 'A' && isDrawn) return false;
  if (style?.cursor === 'pointer' && hasTwins(element)) return false;
  return display.startsWith('inline') || display === 'contents' || display === '';
}

/** In a row of its like and nothing else, each under a hand: each is read apart. */
function hasTwins(element: Element): boolean {
  const { tagName, parentElement: row } = element;
  const count = row?.childElementCount ?? 0;
  if (!row || count < 2 || count > 8 || !/^(?:A|SPAN)$/u.test(tagName)) return false;
  return (
    [...row.childNodes].every(node =>
      node.nodeType === 1
        ? (node as Element).tagName === tagName
        : !/\S/u.test(node.nodeValue ?? ''),
    ) &&
    (tagName === 'A' || getComputedStyle(row).cursor !== 'pointer')
  );
}

/** Goes on with the line of text begun in `holder`: help is written after it, but smaller. */
export function continues(element: Element, holder: Element): boolean {
  if (!isInline(element)) return false;
  if (/^(?:SUB|SUP)$/u.test(element.tagName)) return true;
  return sizeOf(element) >= sizeOf(holder) * 0.92;
}

/** The size its text is written in, in pixels. */
export function sizeOf(element: Element): number {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return Number.parseFloat(style?.fontSize || '0');
}

/** Icon fonts write their icons as words: « expand_more ». */
export function isIcon(element: Element): boolean {
  if (!INLINE.has(element.tagName)) return false;
  const text = element.firstChild;
  if (
    text?.nodeType !== 3 ||
    text.nextSibling ||
    !/^\s*[a-z][a-z0-9_]*\s*$/u.test((text as Text).data)
  ) {
    return false;
  }
  if (element.getAttribute('aria-hidden') === 'true' || /_/u.test((text as Text).data)) return true;
  // « schoolContenu »: nobody writes a word so.
  if (/^\p{Lu}/u.test(element.nextSibling?.nodeValue ?? '')) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return /icon|symbol/iu.test(style?.fontFamily ?? '');
}

/** A caption may run over two lines, unless the first ended it: « Emploi : ». */
export function runsOn(element: Element, lines: readonly string[]): boolean {
  const isCaption = /^(?:LABEL|TD|TH|DT|LEGEND|FONT|B|STRONG)$/u.test(element.tagName);
  return isCaption && !/:\s*$/u.test(lines.at(-1) ?? '');
}

/** A picture as long and as high as a line of text, with words in it. */
export function isDrawnText(picture: Element, glance: Glance): boolean {
  if (!/\p{L}{3}/u.test(picture.getAttribute('alt') ?? '')) return false;
  const { width, height } = glance.rectOf(picture);
  return height >= 10 && height <= 40 && width > height * 2;
}
