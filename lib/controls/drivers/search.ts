import { bringIntoView, enter, leave, press, typeKey } from '../../dom/gesture.ts';
import { nextFrame, pause, until } from '../../dom/settle.ts';
import { readNow } from '../read.ts';
import { isTextBox } from '../read-text.ts';
import { closeMenu } from './close-menu.ts';
import type { Driver, Task, Written } from './driver.ts';
import { take, texts, wantedTexts } from './list.ts';
import { type MenuOption, MenuWatch, settled } from './menu.ts';
import { carries, pickResult } from './pick.ts';
import { putText } from './text.ts';

/** How long a remote search may take, in milliseconds. */
const PATIENCE = 8000;
/**
 * Milliseconds after which a refusal is believed: many boxes say « aucun résultat » while they still
 * wait. Once it was so, the next spellings are answered as fast.
 */
const BELIEVED = { first: 1300, next: 500 };
const NOTHING =
  /aucun r[ée]sultat|aucune? (?:donn|correspond)|pas de r[ée]sultat|no (?:results?|options|match)/iu;
const LOADING = /chargement|en cours|patient|loading/iu;
const BROKEN = /erreur|indisponible|network error|failed/iu;

/** Text boxes whose options come from what is typed: types, waits, takes the only match. */
export const writeSearch: Driver = async task => {
  const { control } = task;
  const { element } = control;
  if (!isTextBox(element) || element.tagName === 'TEXTAREA') {
    return { done: false, reason: { key: 'reason.not-taken' } };
  }
  const box = element as HTMLInputElement; // Checked just above.
  bringIntoView(element);
  const before = element.value;
  const watch = new MenuWatch(element, task.roots);
  try {
    let result: Written = { done: false, reason: { key: 'reason.no-result' } };
    let isRepeated = false;
    for (const [turn, query] of [...new Set(wantedTexts(task))].entries()) {
      const believed = turn === 0 ? BELIEVED.first : BELIEVED.next;
      result = await search(query, task, watch, believed);
      if (!result.done && result.reason.key === 'reason.search-failed' && !isRepeated) {
        // A server that failed once is asked again, the box left and emptied meanwhile.
        isRepeated = true;
        restore(box, before);
        await pause(300, task.signal);
        result = await search(query, task, watch, believed);
      }
      // Drawn anew meanwhile: nothing was answered, and no other spelling would be.
      if (result.done || result.reason.key !== 'reason.no-result' || !box.isConnected) break;
    }
    if (!result.done) restore(box, before);
    return result;
  } catch (error) {
    // Stopped in the middle: what was typed is no choice.
    restore(box, before);
    throw error;
  } finally {
    watch.stop();
  }
};

/** Free text is not a choice: leaves the field as it was found. */
function restore(element: HTMLInputElement, before: string): void {
  if (!element.isConnected || element.value === before) return;
  putText(element, before);
  leave(element);
}

async function search(
  query: string,
  task: Task,
  watch: MenuWatch,
  believed: number,
): Promise<Written> {
  const { control, signal } = task;
  // Checked by the caller.
  const element = control.element as HTMLInputElement;
  // A hand presses a box before it types in it: some only listen once they are open.
  press(element);
  enter(element);
  await nextFrame(signal);
  // Some look at what was typed when a key comes up again.
  typeKey(element, query.at(-1) ?? '', () => putText(element, query));
  await nextFrame(signal);
  // Emptied while the component was still taking the focus.
  if (element.isConnected && element.value === '' && query !== '') putText(element, query);
  const wanted = wantedTexts(task);
  const match = () => pickResult(texts(watch.options()), wanted);
  const isFound = () => match().index >= 0 || match().candidates.length > 0;
  let since = 0;
  let stood = { texts: '', since: 0 };
  const isAnswered = () => {
    // Drawn anew meanwhile: no answer comes to a box that is no longer there.
    if (isFound() || !element.isConnected) return true;
    const now = texts(watch.options()).join('\n');
    if (now !== stood.texts) stood = { texts: now, since: performance.now() };
    // Results that are not the value, and stay: no other answer will come.
    if (now && performance.now() - stood.since > 3 * BELIEVED.first) return true;
    // Said once, it counts though it goes away, unless the page says that it still looks.
    if (watch.newTexts().some(text => text.length < 60 && LOADING.test(text))) since = 0;
    else if (failure(watch)) since ||= performance.now();
    return since > 0 && performance.now() - since > believed;
  };
  await until(isAnswered, { signal, timeout: PATIENCE });
  const options = await stable(watch, query, signal);
  const found = pickResult(texts(options), wanted);
  const option = options[found.index];
  if (option) {
    const taken = await take(option, options, task);
    // No hand leaves a box the very moment it chose: components settle their choice first.
    await nextFrame(signal);
    // What was typed is still there, now as the choice: told as any typed text when it is left.
    if (element.value === query) element.dispatchEvent(new Event('change', { bubbles: true }));
    leave(element);
    return taken.done
      ? { done: true, shown: await shownAfter(option, options, watch, task) }
      : taken;
  }
  const offered = texts(options).filter(text => !NOTHING.test(text));
  const problem = failure(watch);
  await closeMenu(element, options, signal);
  if (found.index < 0 && found.candidates.length > 1) {
    return { done: false, reason: { key: 'reason.several-results' }, options: found.candidates };
  }
  if (problem === 'broken') return { done: false, reason: { key: 'reason.search-failed' } };
  if (offered.length > 0) {
    return { done: false, reason: { key: 'reason.no-sure-result' }, options: offered };
  }
  return { done: false, reason: { key: 'reason.no-result' } };
}

/**
 * A first answer may be a step: one more look once the list stopped changing. Where a number was
 * asked for, what comes after the line that bears it says no more.
 */
async function stable(
  watch: MenuWatch,
  query: string,
  signal: AbortSignal | undefined,
): Promise<MenuOption[]> {
  if (/^[\d\s]{5,}$/u.test(query)) {
    await nextFrame(signal);
    const options = watch.options();
    if (pickResult(texts(options), [query]).index >= 0) return options;
  }
  await pause(30, signal);
  return settled(watch, signal);
}

function failure(watch: MenuWatch): 'nothing' | 'broken' | null {
  const said = [...watch.newTexts(), ...texts(watch.options())].filter(text => text.length < 200);
  if (said.some(text => NOTHING.test(text))) return 'nothing';
  return said.some(text => BROKEN.test(text)) ? 'broken' : null;
}

/** Where the choice shows: in the field, or as a new text of the page when the field empties itself. */
async function shownAfter(
  option: MenuOption,
  menu: readonly MenuOption[],
  watch: MenuWatch,
  task: Task,
): Promise<string> {
  const wanted = [option.text, ...wantedTexts(task)];
  const seen = () => {
    const now = task.control.element.isConnected ? String(readNow(task.control) ?? '') : '';
    const places = [now, ...watch.newTexts(menu)].filter(text => text.length < 2000);
    return places.find(place => wanted.some(text => carries(place, text)));
  };
  return (await until(seen, { signal: task.signal, timeout: 1500 })) ?? '';
}
