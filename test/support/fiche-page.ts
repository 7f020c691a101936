import '../../locales/settings.ts';
import { text } from '../../locales/text.ts';
import type { Session, Tab } from './session.ts';
import { waitFor } from './wait-for.ts';

export type FichePage = Awaited<ReturnType<typeof openFichePage>>;

/** « Fiche à recopier », used as a person would. */
export async function openFichePage(session: Session, query = '') {
  const tab = await session.openExtensionPage(`fiche.html${query}`);
  const page = fichePageOf(tab);
  await page.ready();
  return page;
}

function fichePageOf(tab: Tab) {
  const lines = () => tab.evaluate(readLines, null);
  return {
    tab,
    ready: () => waitFor('the fiche', async () => (await lines()).length > 0),
    lines,
    /** What stands on the page, the choices included. */
    text: () => tab.evaluate(() => document.body.innerText, null),
    html: () => tab.evaluate(() => document.documentElement.outerHTML, null),
    tick: (name: string) => tab.click({ role: 'checkbox', name }),
    /** Presses « Copier » beside a label, then pastes. */
    async copied(label: string): Promise<string> {
      await tab.front();
      await tab.click({ role: 'button', name: text('copy.one-named', { label }) });
      await waitFor(
        'the word that it is copied',
        async () =>
          (await tab.evaluate(() => document.querySelector('[role=status]')?.textContent, null))
            ?.length,
      );
      return pasted(tab);
    },
    /** Presses the button, and gives what the browser would have saved. */
    async file(): Promise<{ name: string; text: string }> {
      await tab.front();
      await tab.evaluate(catchNextFile, null);
      await tab.click({ role: 'button', name: text('fiche.save') });
      return waitFor('the file', () => tab.evaluate(caughtFile, null));
    },
  };
}

async function pasted(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const box = document.createElement('textarea');
    box.id = 'pasted';
    document.body.append(box);
    box.focus();
  }, null);
  await tab.press('Control+v');
  const read = () =>
    tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value, null);
  const value = await waitFor('what was copied', read);
  await tab.evaluate(() => document.querySelector('#pasted')?.remove(), null);
  return value;
}

function readLines(): { tab: string; label: string; value: string; how: string; says: string }[] {
  return [...document.querySelectorAll<HTMLElement>('.fiche-line')].map(line => ({
    tab: line.closest<HTMLElement>('[data-tab]')?.dataset.tab ?? '',
    label: line.querySelector('dt [lang]')?.textContent ?? '',
    value: line.querySelector('.fiche-value')?.textContent ?? '',
    how: line.dataset.how ?? '',
    says: line.innerText,
  }));
}

interface Caught {
  caught?: { name: string; text: string };
}

function catchNextFile(): void {
  // The page's own global: what a test leaves there is known to the test alone.
  const caught = globalThis as Caught;
  const make = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  URL.createObjectURL = given => {
    if (given instanceof Blob) blob = given;
    return make(given);
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function caughtClick(): void {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = make;
    const name = this.download;
    void blob?.text().then(text => {
      caught.caught = { name, text };
    });
  };
}

function caughtFile(): { name: string; text: string } | null {
  const page = globalThis as Caught;
  const file = page.caught ?? null;
  delete page.caught;
  return file;
}
