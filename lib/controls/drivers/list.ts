import { bringIntoView, enter, press } from '../../dom/gesture.ts';
import { nextFrame, until } from '../../dom/settle.ts';
import { isSameText, tidy } from '../../dom/text.ts';
import { isVisible } from '../../dom/visible.ts';
import { isRealOption, isTextBox, readNow } from '../read.ts';
import { DONE, type Driver, type Task, type Written } from './driver.ts';
import { closeMenu, type MenuOption, MenuWatch, openMenu, settled, whenGone } from './menu.ts';
import { carries, pickOption } from './pick.ts';
import { commit, putText } from './text.ts';

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
  let options = await openMenu(control.element, watch, signal);
  let found = pickOption(texts(options), wanted);
  if (found.index < 0 && options.length > 0) {
    // Menus draw themselves in steps, and other parts of the page may change meanwhile.
    await until(() => pickOption(texts(watch.options()), wanted).index >= 0, {
      signal,
      timeout: 500,
    });
    options = watch.options();
    found = pickOption(texts(options), wanted);
  }
  if (found.index < 0 && options.length > 0) {
    const further = await lookFurther(task, options, watch);
    options = further;
    found = pickOption(texts(options), wanted);
  }
  const option = options[found.index];
  if (!option || option.isDisabled) {
    await closeMenu(control.element, options, signal);
    return refusal(task, options);
  }
  return take(option, options, task);
}

/**
 * Chooses an option, unless it is chosen already: pressing it again would deselect it. What the
 * list shows decides: `aria-selected` marks the option under the cursor on many.
 */
export async function take(
  option: MenuOption,
  options: readonly MenuOption[],
  { control, signal }: Task,
): Promise<Written> {
  if (option.isSelected && isSameText(String(readNow(control) ?? ''), option.text)) {
    await closeMenu(control.element, options, signal);
    return DONE;
  }
  option.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { text } = option;
  press(option.element);
  // A box often shows a part of the option: the name without its number.
  const holds = () => {
    const now = control.element.isConnected ? String(readNow(control) ?? '') : text;
    return now !== '' && carries(text, now);
  };
  await until(holds, { signal, timeout: 600 });
  await whenGone(control.element, options, signal);
  const isOpen = control.element.getAttribute('aria-expanded') !== 'false';
  if (isOpen && options.some(({ element }) => element.isConnected && isVisible(element))) {
    await closeMenu(control.element, options, signal);
  }
  return DONE;
}

/** Virtualised lists show a part of their options: scroll through them; else type to filter. */
async function lookFurther(
  task: Task,
  first: readonly MenuOption[],
  watch: MenuWatch,
): Promise<MenuOption[]> {
  const { control, signal } = task;
  const wanted = wantedTexts(task);
  const seen = new Map(first.map(option => [option.text, option]));
  const box = scrollerOf(first[0]?.element);
  for (let turn = 0; box && turn < 200; turn++) {
    const top = box.scrollTop;
    box.scrollTop = top + Math.max(20, box.clientHeight * 0.8);
    if (box.scrollTop === top) break;
    await nextFrame(signal);
    const options = watch.options();
    for (const option of options) seen.set(option.text, option);
    if (pickOption(texts(options), wanted).index >= 0) return options;
  }
  const { element } = control;
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
  return [...seen.values()];
}

function scrollerOf(option: HTMLElement | undefined): HTMLElement | null {
  let box = option?.parentElement ?? null;
  for (let level = 0; box && level < 5; level++, box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight + 4 && box.clientHeight > 0) return box;
  }
  return null;
}

async function writeSelect(select: HTMLSelectElement, task: Task): Promise<Written> {
  // A list that depends on another field may be filled a moment later.
  const isFilled = () => [...select.options].some(isRealOption);
  await until(isFilled, { signal: task.signal, timeout: 1500 });
  const options = [...select.options];
  const names = options.map(option => (isRealOption(option) ? tidy(option.text) : ''));
  const found = pickOption(names, wantedTexts(task));
  const option =
    task.value === null ? options.find(({ value }) => value === '') : options[found.index];
  if (!option || option.disabled) {
    const offered = options.filter(isRealOption).map(({ text }) => tidy(text));
    return {
      done: false,
      reason: { key: 'reason.no-option', params: { wanted: String(task.value) } },
      options: offered,
    };
  }
  enter(select);
  select.value = option.value;
  if (select.selectedOptions[0] !== option) select.selectedIndex = option.index;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  commit(select);
  await nextFrame(task.signal);
  return DONE;
}

function refusal(task: Task, options: readonly MenuOption[]): Written {
  const wanted = String(task.value);
  if (options.length === 0) return { done: false, reason: { key: 'reason.list-closed' } };
  return {
    done: false,
    reason: { key: 'reason.no-option', params: { wanted } },
    options: texts(options),
  };
}

function wantedTexts({ value, spellings }: Task): string[] {
  return [String(value), ...spellings];
}

export function texts(options: readonly MenuOption[]): string[] {
  return options.map(option => option.text);
}
