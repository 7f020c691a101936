import { enter, leave } from '../../dom/gesture.ts';
import { nextTask, until } from '../../dom/settle.ts';
import { tidy } from '../../dom/text.ts';
import { isRealOption } from '../read-list.ts';
import { spoken } from '../value.ts';
import { DONE, type Task, type Written } from './driver.ts';
import { pickOption } from './pick.ts';

/** A native list, of one or of several: options set, then told as a hand would have. */
export async function writeSelect(select: HTMLSelectElement, task: Task): Promise<Written> {
  // A list that depends on another field may be filled a moment later.
  const isFilled = () => [...select.options].some(isRealOption);
  await until(isFilled, { signal: task.signal, timeout: 1500 });
  const options = [...select.options];
  const names = options.map(option => (isRealOption(option) ? tidy(option.text) : ''));
  const wanted = Array.isArray(task.value)
    ? spoken(task.value).map(text => [text])
    : [[...spoken(task.value), ...task.spellings]];
  const chosen: HTMLOptionElement[] = [];
  for (const texts of wanted) {
    const empty = options.find(({ value }) => value === '');
    const option = task.value === null ? empty : options[pickOption(names, texts).index];
    if (option && !option.disabled) chosen.push(option);
    else if (task.value !== null || !select.multiple) {
      const params = { wanted: texts[0] ?? '' };
      const offered = options.filter(isRealOption).map(({ text }) => tidy(text));
      return { done: false, reason: { key: 'reason.no-option', params }, options: offered };
    }
  }
  enter(select);
  // What entering changes is drawn first: it would take the choice away.
  await nextTask();
  if (select.multiple) for (const option of options) option.selected = chosen.includes(option);
  else choose(select, chosen[0]);
  await tellChoice(select);
  return DONE;
}

/** Both events at once, as when an option is pressed; the list is left a moment later. */
export async function tellChoice(select: HTMLSelectElement): Promise<void> {
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await nextTask();
  leave(select);
  await nextTask();
}

function choose(select: HTMLSelectElement, option: HTMLOptionElement | undefined): void {
  if (!option) return;
  select.value = option.value;
  if (select.selectedOptions[0] !== option) select.selectedIndex = option.index;
}
