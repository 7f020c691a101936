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
  const names = options.map(option => (isRealOption(option) ? tidy(option.label) : ''));
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
      const offered = options.filter(isRealOption).map(({ label }) => tidy(label));
      return { done: false, reason: { key: 'reason.no-option', params }, options: offered };
    }
  }
  enter(select);
  // What entering changes is drawn first: it would take the choice away.
  await nextTask();
  if (select.multiple) for (const option of options) option.selected = chosen.includes(option);
  else choose(select, chosen[0]);
  return tellChoice(select);
}

/** Lists of which the page was told by us. */
const TOLD = new WeakSet<Element>();

/**
 * Shows an option that neither its markup chooses nor we did. The browser takes one by itself as a
 * list is filled, and the page then knows nothing of what its list shows.
 */
export function isUntold(element: Element): element is HTMLSelectElement {
  const { multiple, selectedOptions } = element as Partial<HTMLSelectElement>; // Any control is asked.
  const shown = selectedOptions?.[0];
  return !!shown?.value && !shown.defaultSelected && !multiple && !TOLD.has(element);
}

/** Both events at once, as when an option is pressed; the list is left a moment later. */
export async function tellChoice(select: HTMLSelectElement): Promise<Written> {
  TOLD.add(select);
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await nextTask();
  leave(select);
  await nextTask();
  return DONE;
}

function choose(select: HTMLSelectElement, option: HTMLOptionElement | undefined): void {
  if (!option) return;
  select.value = option.value;
  if (select.selectedOptions[0] !== option) select.selectedIndex = option.index;
}
