import { bringIntoView, press } from '../../dom/gesture.ts';
import { until } from '../../dom/settle.ts';
import { isSameText } from '../../dom/text.ts';
import type { Control } from '../control.ts';
import { readNow } from '../read.ts';
import { isTextBox } from '../read-text.ts';
import { spoken } from '../value.ts';
import { closeMenu } from './close-menu.ts';
import { DONE, type Driver, type Task, type Written } from './driver.ts';
import { refusal, texts } from './list.ts';
import { type MenuOption, MenuWatch, openMenu, settled } from './menu.ts';
import { tickBox } from './menu-parts.ts';
import { carries, pickOption } from './pick.ts';
import { putText } from './text.ts';

/**
 * Several options of one list: pressed one after the other in the menu, which may close after
 * each; those chosen before and not wanted are let go. What was pressed is let go again when one
 * of them is not there: half a choice is none.
 */
export const writeSeveral: Driver = async task => {
  const { control, signal } = task;
  bringIntoView(control.element);
  const watch = new MenuWatch(control.element, task.roots);
  const wanted = spoken(task.value);
  const pressed: string[] = [];
  try {
    for (const text of wanted) {
      const option = await find(text, task, watch);
      if (!option || option.isDisabled) {
        const offered = watch.options();
        for (const mine of pressed) await toggle(await find(mine, task, watch), watch, signal);
        await closeMenu(control.element, watch.options(), signal);
        return refusal({ ...task, value: text }, offered);
      }
      if (isChosen(option, control)) continue;
      pressed.push(text);
      await toggle(option, watch, signal);
    }
    return await finish(wanted, task, watch);
  } catch (error) {
    // Stopped in the middle: what was pressed is let go, and the menu does not stay over the page.
    for (const mine of pressed) {
      await toggle(await find(mine, { ...task, signal: undefined }, watch), watch);
    }
    await closeMenu(control.element, watch.options(), undefined);
    throw error;
  } finally {
    watch.stop();
  }
};

/** Lets go what is not wanted; the menu, still open, says which options it holds. */
async function finish(wanted: readonly string[], task: Task, watch: MenuWatch): Promise<Written> {
  const { control, signal } = task;
  if (watch.options().length === 0) await openMenu(control.element, watch, signal);
  const isWanted = ({ text }: MenuOption) => wanted.some(other => isSameText(other, text));
  for (const option of watch.options().filter(option => isChosen(option, control))) {
    if (!isWanted(option)) await toggle(option, watch, signal);
  }
  const held = watch.options().filter(option => isChosen(option, control));
  await closeMenu(control.element, watch.options(), signal);
  const isExact = held.length === wanted.length && held.every(isWanted);
  return isExact ? { done: true, shown: texts(held).join(', ') } : DONE;
}

/**
 * `aria-selected` marks the option under the cursor on many lists: the box must show it too, or
 * show something else than the texts chosen (« 2 éléments »).
 */
function isChosen({ element, isSelected, text }: MenuOption, control: Control): boolean {
  if (tickBox(element)) return isSelected;
  const shown = spoken(readNow(control));
  if (!isSelected || shown.length === 0) return false;
  if (shown.some(part => carries(part, text))) return true;
  return (
    shown.every(part => /^\d/u.test(part)) &&
    element.closest('[aria-multiselectable=true]') !== null
  );
}

async function find(text: string, task: Task, watch: MenuWatch): Promise<MenuOption | undefined> {
  const { control, signal } = task;
  const { element } = control;
  let options = watch.options();
  if (options.length === 0) options = await openMenu(element, watch, signal);
  const at = () => pickOption(texts(watch.options()), [text]).index;
  // Menus draw themselves in steps.
  if (at() < 0) await until(() => at() >= 0, { signal, timeout: 600 });
  if (at() < 0 && isTextBox(element) && !element.readOnly) {
    putText(element, text);
    await until(() => at() >= 0, { signal, timeout: 1500 });
    await settled(watch, signal);
    if (at() < 0) putText(element, '');
  }
  return watch.options()[at()];
}

async function toggle(option: MenuOption | undefined, watch: MenuWatch, signal?: AbortSignal) {
  if (!option) return;
  option.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  press(option.element);
  await settled(watch, signal);
}
