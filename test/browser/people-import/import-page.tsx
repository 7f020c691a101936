import { render } from 'preact';
import '../../../locales/settings.ts';
import { ImportPeople } from '../../../components/people/import-people.tsx';
import type { Employee } from '../../../lib/employees/employee.ts';
import { FRENCH_WORDS } from '../../../lib/import/words.ts';
import { readInWorker } from '../../../lib/sheets/ask-worker.ts';
import { waitFor } from '../../support/wait-for.ts';

interface Options {
  readonly known?: readonly Employee[];
  /** What the store says instead of « done ». */
  readonly fault?: string;
}

/** The import alone on a page, and what a person does there. `saved`: what was given to keep. */
export function importPage({ known = [], fault }: Options = {}) {
  const saved: Employee[] = [];
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  render(
    <ImportPeople
      known={known}
      words={FRENCH_WORDS}
      today="2026-11-21"
      readFile={readInWorker}
      onConfirm={async people => {
        if (fault) throw new Error(fault);
        saved.push(...people);
      }}
    />,
    place,
  );
  const all = <Kind extends HTMLElement>(selector: string) => [
    ...place.querySelectorAll<Kind>(selector),
  ];
  const button = (name: string | RegExp) => {
    const found = all<HTMLButtonElement>('button').find(each =>
      typeof name === 'string' ? each.textContent === name : name.test(each.textContent ?? ''),
    );
    if (!found) throw new Error(`No button « ${name} » in: ${place.textContent}`);
    return found;
  };
  const at = () => place.querySelector<HTMLElement>('[data-step]')?.dataset.step;
  const isReady = () =>
    at() === 'refused' || (at() === 'review' && !place.querySelector('progress'));
  return {
    place,
    saved,
    all,
    at,
    button,
    text: () => place.textContent ?? '',
    press: (name: string | RegExp) => button(name).click(),
    /** Gives a file to the page, as the browser's own window does. */
    give(name: string, content: string | Uint8Array<ArrayBuffer>) {
      const [input] = all<HTMLInputElement>('input[type=file]');
      const list = new DataTransfer();
      list.items.add(new File([content], name));
      if (!input) throw new Error('No field for a file');
      input.files = list.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    ready: () => waitFor('the lines of the list', async () => isReady()),
    reached: (step: string) => waitFor(`the step « ${step} »`, async () => at() === step),
    choose(select: HTMLSelectElement | undefined, value: string) {
      if (!select) throw new Error('No such list');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}
