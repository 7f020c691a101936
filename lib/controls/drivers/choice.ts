import { leave, letGo, press } from '../../dom/gesture.ts';
import { nextTask, pause, until } from '../../dom/settle.ts';
import { tidy } from '../../dom/text.ts';
import { cursorOf, isRendered } from '../../dom/visible.ts';
import type { Choice } from '../control.ts';
import { STATE_WORDS } from '../label-text.ts';
import { chosenByLook, isSameLook, learnLook, wholeLook } from '../looks.ts';
import { choiceNamed, isOn, tickIn } from '../read.ts';
import { tickOf } from '../value.ts';
import { DONE, type Driver, type Task } from './driver.ts';

/** Radios, pills and segmented buttons: presses the one whose text is the value. */
export const writeChoice: Driver = async task => {
  const wanted = Array.isArray(task.value) ? task.value : [String(task.value)];
  for (const text of wanted) {
    const choice = find(task, text);
    if (!choice) {
      const options = task.control.choices.map(({ text: option }) => option);
      return {
        done: false,
        reason: { key: 'reason.no-option', params: { wanted: text } },
        options,
      };
    }
    const isDone = choice.isBare ? await pressBare(choice, task) : await turnOnce(choice, task);
    if (!isDone) {
      return { done: false, reason: { key: 'reason.not-taken' } };
    }
  }
  return DONE;
};

function find({ control, spellings }: Task, text: string): Choice | undefined {
  for (const spelling of [text, ...spellings]) {
    const choice = choiceNamed(control.choices, spelling);
    if (choice) return choice;
  }
  return undefined;
}

/** A plain box: pressed unless it looks chosen, and believed when its look changed. */
async function pressBare(choice: Choice, { control, signal }: Task): Promise<boolean> {
  if (chosenByLook(control.choices) === choice) return true;
  const before = wholeLook(choice.element);
  press(choice.target);
  // A hand that left: neither the look under it nor that of the focus is that of a choice.
  letGo(choice.target);
  leave(choice.element);
  const isChanged = () =>
    !choice.element.isConnected || !isSameLook(wholeLook(choice.element), before);
  if (!(await until(isChanged, { signal, timeout: 400 }))) return false;
  await pause(250, signal);
  if (choice.element.isConnected) learnLook(choice, before);
  return isChanged();
}

async function turnOnce(choice: Choice, task: Task): Promise<boolean> {
  return isOn(choice.element) || turnOn(choice, task);
}

async function turnOn(choice: Choice, { signal }: Task): Promise<boolean> {
  const isTaken = () => isOn(choice.element) || !choice.element.isConnected;
  for (const target of new Set([choice.target, choice.element])) {
    press(target);
    await nextTask();
    if (isTaken()) return true;
    if (await until(isTaken, { signal, timeout: 200 })) return true;
  }
  return false;
}

/** A box to tick, native or by ARIA: pressed only when its state is the other one. « Oui » ticks it. */
export const writeCheckbox: Driver = async ({ control, value, signal }) => {
  const { element } = control;
  const wanted = tickOf(value);
  if (wanted === null) {
    return { done: false, reason: { key: 'reason.no-option', params: { wanted: String(value) } } };
  }
  const isDone = () => tickIn(element) === wanted || !element.isConnected;
  if (isDone()) return DONE;
  // From neither one nor the other, the first press may lead to the wrong one.
  const presses = tickIn(element) === null ? 2 : 1;
  for (let turn = 0; turn < presses; turn++) {
    press(knobOf(element));
    if (await until(isDone, { signal, timeout: 300 })) return DONE;
  }
  return { done: false, reason: { key: 'reason.not-taken' } };
};

/** What is drawn of a switch may be but a part of what says that it is one: there, the hand shows. */
function knobOf(element: HTMLElement): HTMLElement {
  // A native box laid over what is drawn hears the press.
  const isHeard = [...element.querySelectorAll('input')].some(isRendered);
  if (isHeard || cursorOf(element) === 'pointer') return element;
  const parts = [...element.querySelectorAll<HTMLElement>('div, span')];
  const says = ({ textContent }: HTMLElement) => tidy(textContent ?? '');
  const isDrawn = (part: HTMLElement) => !says(part) || STATE_WORDS.test(says(part));
  return parts.find(part => cursorOf(part) === 'pointer' && isDrawn(part)) ?? element;
}
