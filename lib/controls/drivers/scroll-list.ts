import { nextFrame, until } from '../../dom/settle.ts';
import type { MenuOption, MenuWatch } from './menu.ts';
import { pickOption } from './pick.ts';

/** Milliseconds that the longest list may take to be read through. */
const PATIENCE = 8000;
/** Milliseconds that a slow one may take to draw what is in view, and once one drew nothing new. */
const DRAWN = { first: 500, next: 120 };
const COLLATOR = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

/**
 * Reads through a list that only draws the options in view, until one is wanted. A list in
 * alphabetical order is searched by halves: thousands of options take a few steps. Gives the
 * options in view when it was found, else all those met.
 */
export async function scrollThrough(
  first: readonly MenuOption[],
  wanted: readonly string[],
  watch: MenuWatch,
  signal: AbortSignal | undefined,
): Promise<MenuOption[]> {
  const box = scrollerOf(first[0]?.element);
  const seen = new Map(first.map(option => [option.text, option]));
  const isHere = (options: readonly MenuOption[]) =>
    pickOption(
      options.map(({ text }) => text),
      wanted,
    ).index >= 0;
  let drawn = first;
  let timeout = DRAWN.first;
  const look = async (top: number): Promise<MenuOption[]> => {
    const from = box?.scrollTop;
    if (box) box.scrollTop = top;
    await nextFrame(signal);
    const last = drawn.at(-1)?.text;
    const isDrawn = () => ![undefined, last].includes(watch.options().at(-1)?.text);
    // A slow page draws what is in view later than in the frame; one that draws all never does.
    if (box && box.scrollTop !== from && !isWhole(drawn, box)) {
      if (!(await until(isDrawn, { signal, timeout }))) timeout = DRAWN.next;
    }
    drawn = watch.options();
    for (const option of drawn) seen.set(option.text, option);
    return [...drawn];
  };
  if (!box) return [...first];
  const start = box.scrollTop;
  const found = await byHalves(box, wanted[0] ?? '', look, isHere);
  if (found) return found;
  const end = performance.now() + PATIENCE;
  for (let top = start; performance.now() < end; ) {
    const options = await look(top);
    if (isHere(options)) return options;
    // As far as what is drawn: most lists draw more than the box shows.
    top = Math.max(box.scrollTop + box.clientHeight * 0.8, bottomOf(options, box));
    if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1) break;
  }
  return [...seen.values()];
}

type Look = (top: number) => Promise<MenuOption[]>;

async function byHalves(
  box: HTMLElement,
  wanted: string,
  look: Look,
  isHere: (options: readonly MenuOption[]) => boolean,
): Promise<MenuOption[] | null> {
  let from = 0;
  let to = box.scrollHeight - box.clientHeight;
  if (to < box.clientHeight * 4) return null;
  for (let turn = 0; turn < 24 && to - from > box.clientHeight / 2; turn++) {
    const middle = (from + to) / 2;
    const options = await look(middle);
    if (isHere(options)) return options;
    const texts = options.map(({ text }) => text);
    const [first, last] = [texts[0], texts.at(-1)];
    const isSorted = texts.every(
      (text, at) => at === 0 || COLLATOR.compare(texts[at - 1] ?? '', text) <= 0,
    );
    if (first === undefined || last === undefined || texts.length < 2 || !isSorted) return null;
    if (COLLATOR.compare(wanted, first) < 0) to = middle;
    else if (COLLATOR.compare(wanted, last) > 0) from = middle;
    // Between two neighbours in order: it is not there, and no longer look would find it.
    else return texts.length > 4 ? options : null;
  }
  const last = await look(to);
  return isHere(last) ? last : null;
}

/** From the top of what the box holds to its end, all is drawn. */
function isWhole(options: readonly MenuOption[], box: HTMLElement): boolean {
  const [first, last] = [options[0], options.at(-1)].map(each =>
    each?.element.getBoundingClientRect(),
  );
  return !!first && !!last && last.bottom - first.top > box.scrollHeight - 2 * last.height;
}

/** How far the box may scroll for the last option drawn to be the first in view. */
function bottomOf(options: readonly MenuOption[], box: HTMLElement): number {
  const last = options.at(-1)?.element.getBoundingClientRect();
  if (!last) return 0;
  return box.scrollTop + last.top - box.getBoundingClientRect().top;
}

function scrollerOf(option: HTMLElement | undefined): HTMLElement | null {
  let box = option?.parentElement ?? null;
  for (let level = 0; box && level < 5; level++, box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight + 4 && box.clientHeight > 0) return box;
  }
  return null;
}
