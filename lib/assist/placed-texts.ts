import type { PageText } from '../controls/scan.ts';
import type { PlacedText } from '../portal/recap.ts';

/** The texts in view and where they stand, whatever was scrolled: what a recap is read from. */
export function placedTexts(texts: readonly PageText[]): PlacedText[] {
  const first = texts[0]?.element.getBoundingClientRect();
  return texts.map(({ text, role, element }) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const left = x - (first?.x ?? 0);
    const top = y - (first?.y ?? 0);
    const isButton = role === 'button';
    return { text, isButton, left, top, right: left + width, bottom: top + height };
  });
}
