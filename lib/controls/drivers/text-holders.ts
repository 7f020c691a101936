import { tidy } from '../../dom/text.ts';
import { isClipped, isSeen } from '../../dom/visible.ts';

/** The innermost elements with a text of their own, and the items made of several of them. */
export function textHolders(root: Element): HTMLElement[] {
  const hasText = (element: Element) =>
    [...element.childNodes].some(node => node.nodeType === 3 && tidy(node.textContent ?? ''));
  const holders = [root, ...root.querySelectorAll('*')].filter(
    element => hasText(element) && isSeen(element) && !isClipped(element),
  );
  const items = holders
    .map(holder => holder.closest('li') ?? lineOf(holder))
    .filter(item => root.contains(item) && !holders.includes(item));
  const texts = new Set<string>();
  // Menus are made of HTML elements.
  return ([...holders, ...new Set(items)] as HTMLElement[]).filter(holder => {
    const text = tidy(holder.textContent ?? '');
    const isNew = !texts.has(text) && text.length < 250;
    texts.add(text);
    return isNew;
  });
}

/** What stands in one line with it: a name in bold and its number are one option. */
function lineOf(holder: Element): Element {
  const { parentElement } = holder;
  const isInline = parentElement && getComputedStyle(holder).display === 'inline';
  return isInline ? lineOf(parentElement) : holder;
}
