import { text } from '../../locales/text.ts';
import type { Tab } from './session.ts';
import { waitFor } from './wait-for.ts';

export type FollowPage = ReturnType<typeof followPageOf>;

/** « Où j'en suis » in the popup, or a dossier on the page of the settings. */
export function followPageOf(tab: Tab) {
  const steps = () => tab.evaluate(readSteps, null);
  return {
    tab,
    steps,
    /** All that it says. */
    text: () => tab.evaluate(() => document.querySelector('.follow')?.textContent ?? '', null),
    sending: () =>
      tab.evaluate(
        () => document.querySelector('.checklist > :is(.sent, .unsent)')?.textContent ?? '',
        null,
      ),
    progress: () =>
      tab.evaluate(
        () => document.querySelector('.checklist-progress span')?.textContent ?? '',
        null,
      ),
    /** « Suivre » beside a line of the list in view. */
    async follow(number: string) {
      const button = { role: 'button', name: text('follow.row-named', { number }) } as const;
      await waitFor(`the line ${number}`, () => tab.has(button));
      await tab.front();
      await tab.click(button);
    },
    /** Opens one among those that are followed. */
    async open(title: string) {
      await waitFor(`« ${title} » among those followed`, () => tab.evaluate(unfold, title));
      await tab.front();
      await tab.click({ role: 'button', name: text('follow.see-named', { title }) });
      await waitFor('its steps', async () => Object.keys(await steps()).length > 0);
    },
    /** Waits until a step stands so. */
    is: (step: string, state: string) =>
      waitFor(`the step « ${step} » to be ${state}`, async () => (await steps())[step] === state),
    /** As a click on its box does, in whatever phase it is folded. */
    async tick(step: string) {
      await tab.evaluate(clickBox, step);
      await waitFor(`the tick of « ${step} »`, async () => (await steps())[step] === 'done-said');
    },
  };
}

/** Where each step stands. */
function readSteps(): Record<string, string> {
  const all = [...document.querySelectorAll<HTMLElement>('.step')];
  return Object.fromEntries(all.map(({ dataset }) => [dataset.step ?? '', dataset.state ?? '']));
}

function unfold(title: string): boolean {
  const lists = [...document.querySelectorAll<HTMLDetailsElement>('details.follow-list')];
  const list = lists.find(each => each.querySelector('[data-dossier]'));
  if (list) list.open = true;
  return list?.textContent?.includes(title) ?? false;
}

function clickBox(step: string): void {
  document.querySelector<HTMLElement>(`[data-step="${step}"] input`)?.click();
}
