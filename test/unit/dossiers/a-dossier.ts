import { noteReading } from '../../../lib/dossiers/adopt.ts';
import type { AnswerName, Dossier, Row } from '../../../lib/dossiers/dossier.ts';
import { newDossier } from '../../../lib/dossiers/dossier.ts';
import type { Reading } from '../../../lib/dossiers/readings.ts';
import { answer } from '../../../lib/dossiers/say.ts';
import type { ListRow, RowPeople } from '../../../lib/sightings/list-row.ts';
import type { ListReading } from '../../../lib/sightings/lists.ts';
import type { PageReading } from '../../../lib/sightings/read-page.ts';

export const DAY_1 = new Date('2026-09-01T08:00:00.000Z');
export const DAY_2 = new Date('2026-09-02T08:00:00.000Z');
export const DAY_3 = new Date('2026-09-03T08:00:00.000Z');

export const TRAINING = 'Semaine de formation au français langue étrangère';
export const COMPANY = 'CENTRE DU LAC';
export const DRAFT = '10685';
export const FILE = '2610AF000096';

let ids = 0;
/** Random enough, and always the same. */
export const anId = () => {
  ids += 1;
  return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
};

type Said = { readonly [Name in AnswerName]?: unknown };

/** A dossier of which this was said on the first day. */
export function aDossier(said: Said = {}, id = anId()): Dossier {
  let dossier = newDossier(id, '2026-09-01');
  for (const [name, value] of Object.entries(said)) {
    dossier = answer(dossier, name as AnswerName, value as never, DAY_1);
  }
  return dossier;
}

export const listRow = (changes: Partial<ListRow> = {}): ListRow => ({
  number: DRAFT,
  dispositif: 'AF',
  training: TRAINING,
  start: '2026-11-17',
  end: '2026-11-20',
  company: COMPANY,
  state: 'En cours de saisie adhérent',
  badges: [],
  ...changes,
});

export const fileRow = (changes: Partial<ListRow> = {}): ListRow =>
  listRow({ number: FILE, state: 'Transmis', ...changes });

export const aList = (
  rows: readonly ListRow[],
  changes: Partial<ListReading> & { people?: readonly RowPeople[] } = {},
): ListReading => ({
  list: 'brouillons',
  rows,
  columnsUnknown: [],
  columnsByContent: [],
  people: [],
  results: rows.length,
  filtered: false,
  saidEmpty: rows.length === 0,
  ...changes,
});

export const aPage = (
  lists: readonly ListReading[],
  changes: Partial<Omit<PageReading, 'lists'>> = {},
): PageReading => ({
  place: { place: 'brouillons', attachments: [], papers: [], mandate: false },
  form: null,
  lists,
  ...changes,
});

/** The form of a request, as far as it says which one it is. */
export const aForm = (form: Partial<NonNullable<PageReading['form']>> = {}): PageReading =>
  aPage([], {
    place: { place: 'form', attachments: [], papers: [], mandate: false },
    form: { tabs: [], messages: [], ...form },
  });

export const row = (changes: Partial<Row> = {}): Row => ({
  number: DRAFT,
  list: 'brouillons',
  training: TRAINING,
  start: '2026-11-17',
  end: '2026-11-20',
  company: COMPANY,
  state: 'En cours de saisie adhérent',
  at: DAY_1.toISOString(),
  ...changes,
});

export const seenOn = (dossier: Dossier, reading: Reading, now: Date) =>
  noteReading(dossier, reading, now);
