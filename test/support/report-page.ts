import { readSkeleton } from '../../lib/capture/skeleton-schema.ts';
import type { Tab } from './session.ts';
import { waitFor } from './wait-for.ts';

export type ReportPage = ReturnType<typeof reportPageOf>;

/** The page that prepares a report, as a person sees it. */
export function reportPageOf(tab: Tab) {
  const says = () => tab.evaluate(() => document.body.innerText, null);
  return {
    tab,
    says,
    saysSoon: (words: string) =>
      waitFor(`the page to say « ${words} »`, async () => (await says()).includes(words)),
    /** Resolves once there is a report to save. */
    ready: () =>
      waitFor('the report', () => tab.has({ role: 'button', name: 'Enregistrer le rapport' })),
    /** The texts that may be ticked, and those that are greyed. */
    texts: () => tab.evaluate(readTexts, null),
    tick: (text: RegExp) => tab.click({ role: 'checkbox', name: text }),
    /** To the letter, what « Voir le fichier » shows. */
    async file() {
      await tab.evaluate(() => {
        const details = document.querySelector<HTMLDetailsElement>('details.report-file');
        if (details) details.open = true;
      }, null);
      return waitFor('the file', () =>
        tab.evaluate(() => document.querySelector('textarea')?.value || null, null),
      );
    },
  };
}

/** Every word that a report keeps of a page, masks included. Throws when it is no report. */
export function wordsOf(file: string): readonly string[] {
  const words: string[] = [];
  JSON.stringify(readSkeleton(file), (key, value: unknown) => {
    if (key === 'text' || key === 'label' || key === 'section') words.push(String(value));
    if (key === 'options') words.push(...(value as string[]));
    if (key === 'words') words.push(...Object.values(value as Record<string, string>));
    return value;
  });
  return words;
}

function readTexts(): { text: string; isForbidden: boolean; isTicked: boolean }[] {
  return [...document.querySelectorAll('.report-texts li')].map(line => {
    const box = line.querySelector('input');
    return {
      text: line.querySelector('.report-text')?.textContent ?? '',
      isForbidden: box?.disabled ?? false,
      isTicked: box?.checked ?? false,
    };
  });
}
