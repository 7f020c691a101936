import { OWN_TAGS } from './own-tags.ts';
import type { Box } from './placement.ts';

/** The portal's buttons that the panel may never hide: what saves, sends, or goes on. */
export const MAIN_BUTTONS = /^(enregistrer|transmettre|continuer)$/i;

/** The pill, which is small, leaves the arrows between tabs free as well. */
export const ALL_BUTTONS = /^(enregistrer|transmettre|continuer|suivant|précédent|retour)$/i;

/** Arrows and icons that stand beside the word of a button. */
const ORNAMENT = /[^a-zà-öø-ÿœ\s]/gi;

/**
 * What must stay in sight: the field in use, and the portal's buttons of these words. They are
 * found by what a person reads, since the portal's buttons may well be mere `div`s.
 */
export function protectedBoxes(document: Document, words: RegExp): Box[] {
  const boxes: Box[] = [];
  const field = fieldInUse(document);
  if (field) boxes.push(field);
  for (const button of buttonsOf(document, words)) boxes.push(button.getBoundingClientRect());
  return boxes.filter(box => box.width > 0 && box.height > 0);
}

/** Where the field in use stands, inside whatever holds it, or `null`. */
export function fieldInUse(document: Document): Box | null {
  let focused = document.activeElement;
  if (!focused || focused === document.body || OWN_TAGS.test(focused.tagName)) return null;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused.getBoundingClientRect();
}

function* buttonsOf(root: Document | ShadowRoot, words: RegExp): Generator<Element> {
  const document = root.ownerDocument ?? (root as Document); // Only a document has no owner.
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element; // Just checked.
      // Web components keep their buttons in roots of their own.
      if (element.shadowRoot) yield* buttonsOf(element.shadowRoot, words);
      if (element.tagName !== 'INPUT') continue;
      const { type, value } = element as HTMLInputElement; // Just checked.
      if (type === 'submit' && words.test(wordOf(value))) yield element;
      continue;
    }
    const { data, parentElement } = node as Text; // SHOW_TEXT gives no other.
    if (parentElement && data.length < 60 && words.test(wordOf(data))) yield whole(parentElement);
  }
}

/** The whole button around its word: the outermost element that says nothing else. */
function whole(element: Element): Element {
  const word = wordOf(element.textContent ?? '');
  let button = element;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (wordOf(parent.textContent ?? '') !== word) break;
    button = parent;
  }
  return button;
}

function wordOf(text: string): string {
  return text.replace(ORNAMENT, '').trim();
}
