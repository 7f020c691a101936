import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createAssistant } from '../../../lib/assist/assistant.ts';
import type { CheckRequest, Overview, Sources } from '../../../lib/assist/sources.ts';
import type { Review } from '../../../lib/checks/review.ts';
import { pause } from '../../../lib/dom/settle.ts';
import { show } from '../controls/page.ts';
import { NO_SOURCES } from './no-sources.ts';

const OVERVIEW: Overview = {
  profileId: 'semaine',
  chosen: [],
  savesTabs: null,
  profiles: [],
  centre: 'Centre',
  opco: null,
  employees: [],
  modules: [],
  missingNumbers: [],
  amount: null,
  amountAnswer: null,
  corrections: [],
};

const FORM = `<h2>Informations salarié(e)</h2>
  <label>* Nom de naissance <input id="name" required></label>
  <label>* Prénom <input id="first" required></label>
  <label>* Date de naissance <input id="birth" placeholder="JJ/MM/AAAA"></label>
  <label>Numéro de sécurité sociale (NIR) <input id="nir"></label>
  <label>* N° et voie <input id="street"></label>
  <label>* Code postal <input id="code"></label>
  <label>* Ville <input id="city"></label>
  <button>Enregistrer</button>`;

const SAID = {
  severity: 'blocks',
  pageName: 'Salariés',
  label: 'NIR',
  group: '',
  isAwaited: false,
  says: 'Un chiffre manque.',
  remedy: 'Recopiez.',
  source: 'test',
} as const;

const REVIEW = {} as Review; // Passed on as it is.

let ending = new AbortController();
let seen: CheckRequest[] = [];
let assistant: ReturnType<typeof createAssistant>;
const check = vi.fn(async (request: CheckRequest) => {
  seen.push(structuredClone(request));
  const isShort = heldIn(request, 'nir') === '285037511600';
  const found = { ...SAID, id: 'nir', pageId: 'salaries', block: 0, field: 'nir' };
  return { findings: isShort ? [found] : [], review: REVIEW };
});

const heldIn = ({ blocks }: CheckRequest, field: string) =>
  blocks[0]?.fields.find(held => held.field === field)?.value;

const SOURCES: Sources = { ...NO_SOURCES, overview: async () => OVERVIEW, check };

beforeEach(async () => {
  seen = [];
  check.mockClear();
  show(FORM);
  ending = new AbortController();
  assistant = createAssistant({ document, signal: ending.signal, sources: SOURCES });
  await vi.waitFor(() => expect(assistant.state.page?.id).toBe('salaries'));
});

afterEach(() => ending.abort());

const box = (id: string) => document.getElementById(id) as HTMLInputElement; // Of the form above.

it('says nothing while a number is typed, and says it once the field is left', async () => {
  await userEvent.fill(box('name'), 'Morel');
  await userEvent.click(box('nir'));
  await userEvent.keyboard('285037511600');
  await pause(400);
  expect(seen.some(request => heldIn(request, 'nir'))).toBe(false);
  expect(assistant.state.findings).toEqual([]);
  await userEvent.keyboard('{Tab}');
  await vi.waitFor(() => expect(assistant.state.findings).toHaveLength(1));
  expect(assistant.state.findings[0]).toMatchObject({ says: SAID.says, canShow: true });
  expect(assistant.elementOf('nir')).toBe(box('nir'));
});

it('takes back what it said once the field is right', async () => {
  await userEvent.fill(box('nir'), '285037511600');
  await userEvent.keyboard('{Tab}');
  await vi.waitFor(() => expect(assistant.state.findings).toHaveLength(1));
  await userEvent.fill(box('nir'), '2850375116001');
  await userEvent.keyboard('{Tab}');
  await vi.waitFor(() => expect(assistant.state.findings).toEqual([]));
});

it('does not ask again about a page that holds the same', async () => {
  await userEvent.fill(box('name'), 'Morel');
  await userEvent.click(box('first'));
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  await pause(300);
  const before = check.mock.calls.length;
  await userEvent.click(box('street'));
  await userEvent.keyboard('{Tab}');
  await pause(400);
  expect(check.mock.calls.length).toBe(before);
});

it('keeps the first person when the form shows a second one', async () => {
  await userEvent.fill(box('name'), 'Morel');
  await userEvent.fill(box('first'), 'Alix');
  await userEvent.fill(box('birth'), '03/04/1990');
  await userEvent.click(box('city'));
  await vi.waitFor(() => expect(seen.at(-1)?.blocks).toHaveLength(1));
  for (const [id, text] of [
    ['name', 'Petit'],
    ['first', 'Noé'],
    ['birth', '05/06/1985'],
  ] as const) {
    box(id).value = text;
  }
  await userEvent.click(box('code'));
  // A busy machine takes its time to look again.
  await vi.waitFor(() => expect(seen.at(-1)?.blocks).toHaveLength(2), { timeout: 5000 });
  const names = seen
    .at(-1)
    ?.blocks.map(({ block, fields }) => [
      block,
      fields.find(({ field }) => field === 'nom-naissance')?.value,
    ]);
  expect(names).toEqual([
    [0, 'Morel'],
    [1, 'Petit'],
  ]);
});
