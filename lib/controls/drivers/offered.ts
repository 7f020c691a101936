import { press } from '../../dom/gesture.ts';
import { nextFrame, until } from '../../dom/settle.ts';
import { isSameText } from '../../dom/text.ts';
import { cursorOf } from '../../dom/visible.ts';
import { readNow } from '../read.ts';
import { textOf } from '../read-text.ts';
import { triggerBeside } from './beside.ts';
import { closeMenu } from './close-menu.ts';
import type { Driver, Task, Written } from './driver.ts';
import { take, texts, wantedTexts, writeList } from './list.ts';
import { MenuWatch, settled } from './menu.ts';
import { pickOption } from './pick.ts';
import { writeText } from './text.ts';

/** Nothing says that it is a list; but it turns the browser's own suggestions off, or has an arrow. */
function mayOffer(box: HTMLElement): boolean {
  return box.hasAttribute('autocomplete') || triggerBeside(box) !== null;
}

/**
 * A box that may be a list in which one types: its options are looked for after it is typed in, and
 * before, once pressed as by a hand, where something tells of them. A text that is among them is no
 * choice until it is taken.
 */
export const writeOffered: Driver = async task => {
  const { element } = task.control;
  if (task.value === null) return writeText(task);
  const as: Task = { ...task, control: { ...task.control, kind: 'search' } };
  const isTold = mayOffer(element);
  const watch = new MenuWatch(element, task.roots);
  let typed: Written;
  try {
    if (isTold) {
      press(element);
      await nextFrame(task.signal);
      // Where the press changed nothing that shows, no menu is on its way.
      const chosen = await takeOffered(as, watch, true, watch.isStill ? 0 : 40);
      if (chosen) return chosen;
    }
    const isOpen = isTold && watch.options().length > 0;
    typed = await writeText(task);
    const isSaid = watch.says(wantedTexts(task));
    const found = await takeOffered(as, watch, isTold, isOpen ? 500 : isSaid ? 200 : 0);
    if (found) return found;
  } finally {
    watch.stop();
  }
  if (typed.done || !triggerBeside(element)) return typed;
  const listed = await writeList(task);
  return listed.done ? listed : typed;
};

function isPressable(option: HTMLElement): boolean {
  return option.hasAttribute('role') || cursorOf(option) === 'pointer';
}

/** Takes the option that is the value, if it is offered. */
async function takeOffered(
  task: Task,
  watch: MenuWatch,
  isTold: boolean,
  timeout: number,
): Promise<Written | null> {
  const { control, signal } = task;
  const { element } = control;
  const at = () => pickOption(texts(watch.options()), wantedTexts(task)).index;
  if (!(await until(() => at() >= 0, { signal, timeout }))) return null;
  const options = await settled(watch, signal);
  const option = options[at()];
  if (!option || option.isDisabled) return null;
  // A recap may say the same elsewhere: of a box that tells nothing, what answers to a hand only.
  if (!isTold && !isPressable(option.element)) return null;
  const shown = () => String((element.isConnected && readNow(control)) || '');
  // Shown in the box though it is empty: chosen before, and pressed again it would be let go.
  const isChosen = textOf(control) === '' && isSameText(shown(), option.text);
  await (isChosen ? closeMenu(element, options, signal) : take(option, options, task));
  return { done: true, shown: shown() };
}
