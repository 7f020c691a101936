import { bringIntoView, press } from '../../dom/gesture.ts';
import { until } from '../../dom/settle.ts';
import { isSameText } from '../../dom/text.ts';
import { isTextBox } from '../read.ts';
import { spoken } from '../value.ts';
import { DONE, type Driver, type Task, type Written } from './driver.ts';
import { refusal, texts } from './list.ts';
import { closeMenu, type MenuOption, MenuWatch, openMenu, settled } from './menu.ts';
import { pickOption } from './pick.ts';
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
      if (option.isSelected) continue;
      await toggle(option, watch, signal);
      pressed.push(text);
    }
    return await finish(wanted, task, watch);
  } finally {
    watch.stop();
  }
};

/** Lets go what is not wanted; the menu, still open, says which options it holds. */
async function finish(wanted: readonly string[], task: Task, watch: MenuWatch): Promise<Written> {
  const { control, signal } = task;
  if (watch.options().length === 0) await openMenu(control.element, watch, signal);
  const isWanted = ({ text }: MenuOption) => wanted.some(other => isSameText(other, text));
  for (const option of watch.options().filter(({ isSelected }) => isSelected)) {
    if (!isWanted(option)) await toggle(option, watch, signal);
  }
  const held = watch.options().filter(({ isSelected }) => isSelected);
  await closeMenu(control.element, watch.options(), signal);
  const isExact = held.length === wanted.length && held.every(isWanted);
  return isExact ? { done: true, shown: texts(held).join(', ') } : DONE;
}

async function find(text: string, task: Task, watch: MenuWatch): Promise<MenuOption | undefined> {
  const { control, signal } = task;
  const { element } = control;
  let options = watch.options();
  if (options.length === 0) options = await openMenu(element, watch, signal);
  const at = () => pickOption(texts(watch.options()), [text]).index;
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
