import { bringIntoView, key, press } from '../../dom/gesture.ts';
import { nextFrame, until } from '../../dom/settle.ts';
import { isSameText } from '../../dom/text.ts';
import { isSeen } from '../../dom/visible.ts';
import { isPlaceholder } from '../placeholder.ts';
import { readNow } from '../read.ts';
import { isTextBox } from '../read-text.ts';
import { ACCEPTS, buttonIn } from './beside.ts';
import { areSeen, closeMenu, whenGone } from './close-menu.ts';
import { DONE, type Driver, type Task, type Written } from './driver.ts';
import { filterBox, type MenuOption, MenuWatch, openMenu, settled } from './menu.ts';
import { layerOf, tickBox } from './menu-parts.ts';
import { carries, pickOption } from './pick.ts';
import { scrollThrough } from './scroll-list.ts';
import { writeSelect } from './select.ts';
import { putText } from './text.ts';

/** Lists whose options are there once open: native select, display-only list, combobox. */
export const writeList: Driver = async task => {
  const { element } = task.control;
  if (element.tagName === 'SELECT') return writeSelect(element as HTMLSelectElement, task);
  bringIntoView(element);
  const watch = new MenuWatch(element, task.roots);
  try {
    return await choose(task, watch);
  } finally {
    watch.stop();
  }
};

async function choose(task: Task, watch: MenuWatch): Promise<Written> {
  const { control, signal } = task;
  const wanted = wantedTexts(task);
  const { element } = control;
  const before = isTextBox(element) && element.readOnly ? element.value : null;
  let options = await openMenu(element, watch, signal);
  // A box that one may type in once it is open filters its own list.
  const own = before !== null && isTextBox(element) && !element.readOnly ? element : null;
  let found = pickOption(texts(options), wanted);
  if (found.index < 0 && options.length > 0) {
    // Menus draw themselves in steps, and other parts of the page may change meanwhile.
    await until(() => pickOption(texts(watch.options()), wanted).index >= 0, {
      signal,
      timeout: isPartial(options) ? 2500 : 500,
    });
    options = watch.options();
    found = pickOption(texts(options), wanted);
  }
  if (found.index < 0 && (own || options.length > 0)) {
    options = await lookFurther(task, options, watch, own);
    found = pickOption(texts(options), wanted);
  }
  const option = options[found.index];
  if (!option || option.isDisabled) {
    if (own && before !== null) putText(own, before);
    await closeMenu(element, options, signal);
    return refusal(task, options);
  }
  return take(option, options, task);
}

/** A title and a way out, or « Chargement », drawn as no options: the rest is on its way. */
function isPartial(options: readonly MenuOption[]): boolean {
  return options.length < 3 && !options.some(({ element }) => element.hasAttribute('role'));
}

/**
 * Chooses an option, unless it is chosen already: pressing it again would deselect it. What the
 * list shows decides: `aria-selected` marks the option under the cursor on many. In a box, what
 * shows may be what was just typed to find it.
 */
export async function take(
  option: MenuOption,
  options: readonly MenuOption[],
  { control, signal }: Task,
): Promise<Written> {
  const { element } = control;
  const mayBeTyped = isTextBox(element) && !element.readOnly;
  const isShown = option.isSelected && isSameText(String(readNow(control) ?? ''), option.text);
  // A box that is ticked says so itself; a list of several may well only show how many.
  const tick = tickBox(option.element);
  const done = (): Written => (tick?.checked ? { done: true, shown: option.text } : DONE);
  if ((isShown && !mayBeTyped) || tick?.checked) {
    await closeMenu(element, options, signal);
    return done();
  }
  option.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { text } = option;
  press(option.element);
  await accept(option.element, element, signal);
  // A box often shows a part of the option: the name without its number.
  const holds = () => {
    const now = element.isConnected ? String(readNow(control) ?? '') : text;
    return now !== '' && carries(text, now);
  };
  await until(holds, { signal, timeout: 600 });
  await whenGone(element, options, signal);
  const isOpen = element.getAttribute('aria-expanded') !== 'false';
  if (isOpen && areSeen(options)) await closeMenu(element, options, signal);
  // The way to it may be shown too: « Supérieur / Licence ».
  const shown = String(readNow(control) ?? '');
  const [end = '', ...way] = shown.split(/ [/>›→] /u).reverse();
  return way.length > 0 && isSameText(end, text) ? { done: true, shown } : done();
}

/** Options in a layer of their own may want its « OK » before they are given to the list. */
async function accept(option: HTMLElement, list: HTMLElement, signal: AbortSignal | undefined) {
  const layer = layerOf(option, list);
  const ok = layer && buttonIn(layer, ACCEPTS);
  if (!ok || !isSeen(ok)) return;
  await nextFrame(signal);
  if (option.isConnected && isSeen(option)) press(ok);
}

/** Virtualised lists show a part of their options: scroll through them; else type to filter. */
async function lookFurther(
  task: Task,
  first: readonly MenuOption[],
  watch: MenuWatch,
  own: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<MenuOption[]> {
  const { control, signal } = task;
  const wanted = wantedTexts(task);
  const unfolded = await unfold(control.element, wanted, watch, signal);
  const scrolled = await scrollThrough(unfolded ?? first, wanted, watch, signal);
  if (pickOption(texts(scrolled), wanted).index >= 0) return scrolled;
  const { element } = control;
  const filter = filterBox(element) ?? own;
  if (filter) {
    putText(filter, wanted[0] ?? '');
    await until(() => pickOption(texts(watch.options()), wanted).index >= 0, {
      signal,
      timeout: 3000,
    });
    return settled(watch, signal);
  }
  if (isTextBox(element) && !element.readOnly && control.kind === 'search') {
    putText(element, wanted[0] ?? '');
    await until(() => pickOption(texts(watch.options()), wanted).index >= 0, {
      signal,
      timeout: 800,
    });
    const options = await settled(watch, signal);
    if (pickOption(texts(options), wanted).index >= 0) return options;
    putText(element, '');
  }
  return scrolled;
}

/** Most branches of a tree that are opened to find an option. */
const BRANCHES = 100;

const FOLDED =
  '[role][aria-expanded=false], [role=menuitem][aria-haspopup]:not([aria-expanded=true])';

/** The row of an option that ends with a picture much higher than wide: an arrow to the next column. */
function pointedRow(option: HTMLElement): HTMLElement | null {
  const row = option.closest('li') ?? option;
  const box = row.querySelector<SVGSVGElement>(':scope > svg:last-child')?.getBBox();
  return box && box.height > box.width * 1.5 ? row : null;
}

/** Opens the branches of a tree until the option shows; nothing when it is no tree. */
async function unfold(
  list: HTMLElement,
  wanted: readonly string[],
  watch: MenuWatch,
  signal: AbortSignal | undefined,
): Promise<MenuOption[] | null> {
  const tried = new Set<HTMLElement>();
  for (;;) {
    const options = watch.options();
    const branch = options
      .map(({ element }) => element.closest<HTMLElement>(FOLDED) ?? pointedRow(element))
      .find(element => element && !element.contains(list) && !tried.has(element));
    if (!branch || tried.size > BRANCHES || pickOption(texts(options), wanted).index >= 0) {
      return tried.size > 0 ? options : null;
    }
    tried.add(branch);
    // One that says that it opens another menu is pressed; pressed in a tree, it would be chosen.
    if (branch.matches(`[aria-haspopup], :not(${FOLDED})`)) press(branch);
    else key(branch, 'ArrowRight');
    await settled(watch, signal);
  }
}

export function refusal(task: Task, options: readonly MenuOption[]): Written {
  const wanted = String(task.value);
  if (options.length === 0) return { done: false, reason: { key: 'reason.list-closed' } };
  return {
    done: false,
    reason: { key: 'reason.no-option', params: { wanted } },
    options: texts(options).filter(text => text && !isPlaceholder(text)),
  };
}

export function wantedTexts({ value, spellings }: Task): string[] {
  return [String(value), ...spellings];
}

export function texts(options: readonly MenuOption[]): string[] {
  return options.map(option => option.text);
}
