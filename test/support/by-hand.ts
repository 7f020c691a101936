import type { Tab } from './session.ts';
import { waitFor } from './wait-for.ts';

/** Where the box stands that a person reads under a label; the portal ties the two by their place. */
function boxUnder(label: string): { x: number; y: number } | null {
  const own = (element: Element) =>
    [...element.childNodes]
      .filter(node => node.nodeType === 3)
      .map(node => node.textContent ?? '')
      .join('')
      .trim();
  const all = [...document.querySelectorAll('*')];
  const start = all.findIndex(element => own(element) === label && element.checkVisibility());
  const box = all.slice(start).find(element => element.matches('input:not([type=hidden])'));
  if (start < 0 || !box) return null;
  box.scrollIntoView({ block: 'center' });
  const { left, top, height } = box.getBoundingClientRect();
  return { x: left + 12, y: top + height / 2 };
}

/** Types over a field of the portal and leaves it, as a person does. */
export async function typeByHand(tab: Tab, label: string, value: string) {
  await tab.front();
  const at = await waitFor(`« ${label} »`, () => tab.evaluate(boxUnder, label));
  await tab.clickAt(at.x, at.y);
  await tab.press('Control+a');
  for (const key of value) await tab.press(key);
  await tab.press('Tab');
}
