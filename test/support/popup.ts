import { type TextKey, text } from '../../locales/text.ts';
import { storedItems } from './extension-storage.ts';
import { Mispressed, PORTAL, type Session, type Tab } from './session.ts';
import { toStandStill } from './stand-still.ts';
import { waitFor } from './wait-for.ts';

/** Longest time for a press to show, in milliseconds: every run shows, this is for no run at all. */
const UNCHANGED = 8000;

/** One line of « Résultat ». */
export interface ResultLine {
  readonly field: string;
  readonly page: string;
  readonly status: string;
  /** « Salarié 2 », « Module 1 », or an empty string. */
  readonly group: string;
  readonly label: string;
  readonly value: string;
  readonly reason: string;
}

export interface AskedQuestion {
  readonly kind: string;
  readonly title: string;
  /** Texts of its radio buttons. */
  readonly options: readonly string[];
  /** The sentence under the title, or what the profile says (option questions). */
  readonly said: string;
}

export type Popup = ReturnType<typeof popupOf>;

/** Opens the popup as a tab of its own, about the portal's tab last used. */
export async function openPopup(session: Session): Promise<Popup> {
  const tab = await session.openExtensionPage('popup.html');
  const id = await tab.evaluate(async portalUrl => {
    // Each browser has its own name for the same interface.
    const root = globalThis as unknown as Record<string, typeof browserLike | undefined>;
    const api = root.browser ?? root.chrome;
    const tabs = await api?.tabs.query({ url: `${portalUrl}*` });
    return tabs?.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id ?? null;
  }, PORTAL);
  if (id === null) throw new Error('The browser shows no tab of the portal to the extension');
  await tab.goto(new URL(`popup.html?tab=${id}`, session.extensionOrigin).href);
  return popupOf(tab);
}

declare const browserLike: {
  tabs: { query(filter: object): Promise<{ id?: number; lastAccessed?: number }[]> };
};

/** The popup as a person sees it, its parts named as in French. */
export function popupOf(tab: Tab) {
  /** What the popup showed when something was last pressed in it. */
  let before = { run: '', runs: 0, question: '' };
  let pressedAt = 0;
  const shown = () => tab.evaluate(readShown, null);
  const clickButton = async (name: string | RegExp) => {
    await tab.front();
    before = await shown();
    await tab.click({ role: 'button', name });
    pressedAt = Date.now();
  };
  const press = (key: TextKey) => clickButton(text(key));
  /** Looked over before the first press: lines still come while the page is being recognised. */
  const pressAtRest = async (key: TextKey) => {
    await toStandStill(tab);
    await press(key);
  };
  const run = () => tab.evaluate(() => document.documentElement.dataset.run ?? '', null);
  const question = () => tab.evaluate(readQuestion, null);
  return {
    tab,
    run,
    question,
    /** Resolves once the popup knows the portal's page. */
    ready: () =>
      waitFor('the popup to know the page', () =>
        tab.has({ role: 'button', name: text('panel.fill-all') }),
      ),
    /** The training to declare, unless it is chosen already. */
    async chooseProfile(title: string) {
      const { chosen, ids } = await waitFor(`« ${title} » in the list`, async () => {
        const lists = await tab.evaluate(readProfiles, null);
        return title in lists.ids && lists.chosen !== '' && lists;
      });
      if (chosen === title) return;
      await tab.choose({ role: 'combobox', name: text('panel.profile') }, title);
      // The portal's page answers, and keeps it: neither is done when the list is let go.
      await waitFor(`« ${title} » to be chosen`, async () => {
        const { selection } = await storedItems(tab, 'local');
        const isKept = (selection as { profileId?: string } | undefined)?.profileId === ids[title];
        return isKept && (await tab.evaluate(readProfiles, null)).chosen === title;
      });
    },
    /** Ticks these people and no others. */
    async chooseEmployees(names: readonly string[]) {
      await waitFor('these people in the list', async () => {
        const listed = (await tab.evaluate(readPeople, null)).map(({ name }) => name);
        return names.every(name => listed.includes(name));
      });
      const wrong = async () =>
        (await tab.evaluate(readPeople, null)).filter(
          ({ name, ticked }) => ticked !== names.includes(name),
        );
      const isTaken = async () => (await wrong()).length === 0;
      if (await isTaken()) return;
      // The page may be drawn anew under the pointer: a person looks, and ticks what is not right.
      const look = (error: unknown) => {
        if (!(error instanceof Mispressed)) throw error;
      };
      const tick = async () => {
        for (const { name } of await wrong()) {
          await tab.click({ role: 'checkbox', name }).catch(look);
        }
      };
      await tick();
      await waitFor('the boxes', isTaken, { timeout: 6000 }).catch(tick);
      await waitFor('the choice of people to be taken', isTaken);
      // The list foretells it: another tab of the portal, opened now, would not know it yet.
      await waitFor('the choice of people to be kept', async () => {
        const { selection } = await storedItems(tab, 'local');
        return (selection as { chosen?: unknown[] } | undefined)?.chosen?.length === names.length;
      });
    },
    fillThisTab: () => pressAtRest('panel.fill-page'),
    fillAll: () => pressAtRest('panel.fill-all'),
    /** Presses « Écrire les N proposés » if something is proposed. @returns whether it was. */
    async writeProposals() {
      const many = text('panel.write-many', { count: '\\d+' });
      const name = new RegExp(`^(${text('panel.write-one')}|${many})$`);
      const isThere = await tab.has({ role: 'button', name });
      if (isThere) await clickButton(name);
      return isThere;
    },
    stop: () => press('panel.stop'),
    /** Presses « Arrêter » unless the run ended by itself meanwhile. */
    async stopIfRunning() {
      if (!(await tab.has({ role: 'button', name: text('panel.stop') }))) return;
      await press('panel.stop').catch(() => undefined);
    },
    undoAll: () => press('panel.undo-all'),
    press,
    /** Presses a button whose name changes: it counts what it is about. */
    clickButton,
    pageName: () =>
      tab.evaluate(() => document.querySelector('.page-name strong')?.textContent ?? '', null),
    /** The reason why nothing can be done, or an empty string. */
    text: () => tab.evaluate(() => document.body.innerText, null),
    results: (): Promise<ResultLine[]> => tab.evaluate(readResults, null),
    /** Waits until what was pressed has shown, and the run rests: a question, done or stopped. */
    rested: (timeout = 60_000, endsWhen?: () => Promise<boolean>) =>
      waitFor(
        'the run to rest',
        async () => {
          if (await endsWhen?.()) return 'ended';
          const now = await shown();
          // « Arrêter » on a run that ended meanwhile shows nothing: then time has to tell.
          const isNew =
            now.runs !== before.runs ||
            (now.run === 'waiting' && now.question !== before.question) ||
            Date.now() - pressedAt > UNCHANGED;
          return isNew && ['waiting', 'done', 'stopped'].includes(now.run) && now.run;
        },
        { timeout },
      ),
    async answerOption(option: string) {
      await tab.front();
      await tab.click({ role: 'radio', name: option });
      await press('question.option.choose');
    },
    async answerAmount(per: 'employee' | 'request') {
      const words = text(`question.amount.${per}`, { amount: '' }).trim();
      await clickButton(new RegExp(`^${words}`));
    },
    /** Labels of the numbers asked for on the one screen. */
    askedNumbers: () =>
      tab.evaluate(
        () =>
          [...document.querySelectorAll('section[data-question] input[type=text]')].map(
            input => (input as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? '',
          ),
        null,
      ),
    async typeNumber(label: string, number: string) {
      await tab.front();
      await tab.type({ role: 'textbox', name: label }, number);
    },
  };
}

/** What changes whenever the run goes on: transitions counted, and the question. */
function readShown(): { run: string; runs: number; question: string } {
  const root = document.documentElement;
  if (root.dataset.runs === undefined) {
    root.dataset.runs = '0';
    const count = () => {
      root.dataset.runs = String(Number(root.dataset.runs) + 1);
    };
    new MutationObserver(count).observe(root, { attributeFilter: ['data-run'] });
  }
  const question = document.querySelector('section[data-question]')?.textContent ?? '';
  return { run: root.dataset.run ?? '', runs: Number(root.dataset.runs), question };
}

function readProfiles(): { ids: Record<string, string>; chosen: string } {
  const list = document.querySelector('select');
  const all = [...(list?.options ?? [])];
  return {
    ids: Object.fromEntries(all.map(({ label, value }) => [label.trim(), value])),
    chosen: all[list?.selectedIndex ?? -1]?.label.trim() ?? '',
  };
}

/** The people's list, opened as a click on it would. */
function readPeople(): { name: string; ticked: boolean }[] {
  const list = document.querySelector<HTMLDetailsElement>('details.people');
  if (list) list.open = true;
  return [...(list?.querySelectorAll('input') ?? [])].map(box => ({
    name: box.labels?.[0]?.textContent?.trim() ?? '',
    ticked: box.checked,
  }));
}

function readResults(): ResultLine[] {
  const words = (element: Element | null) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll<HTMLElement>('ol > li[data-field]')].map(line => ({
    field: line.dataset.field ?? '',
    page: line.dataset.page ?? '',
    status: line.dataset.status ?? '',
    group: words(line.querySelector('.row-label .quiet')),
    label: words(line.querySelector('strong')),
    value: words(line.querySelector('.row-value')),
    reason: words(line.querySelector('.row-reason')),
  }));
}

function readQuestion(): AskedQuestion | null {
  const box = document.querySelector<HTMLElement>('section[data-question]');
  if (!box) return null;
  const words = (element: Element | null) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    kind: box.dataset.question ?? '',
    title: words(box.querySelector('h2')),
    options: [...box.querySelectorAll('li label')].map(words),
    said: words(box.querySelector('legend, p')),
  };
}
