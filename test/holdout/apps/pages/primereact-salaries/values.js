import { askServer, categories, niveauxSalarie } from '../../shared/lists.js';

const intl = (options, count, from) =>
  Array.from({ length: count }, (_, rank) =>
    new Intl.DateTimeFormat('fr', options).format(from(rank)),
  );
const ofMonth = rank => new Date(2026, rank, 1);
// 1 November 2026 is a Sunday.
const ofWeek = rank => new Date(2026, 10, 1 + rank);

/** The kit speaks English: what it says in French. */
export const french = {
  firstDayOfWeek: 1,
  dayNames: intl({ weekday: 'long' }, 7, ofWeek),
  dayNamesShort: intl({ weekday: 'short' }, 7, ofWeek),
  dayNamesMin: ['D', 'L', 'M', 'M', 'J', 'V', 'S'],
  monthNames: intl({ month: 'long' }, 12, ofMonth),
  monthNamesShort: intl({ month: 'short' }, 12, ofMonth),
  today: 'Aujourd’hui',
  clear: 'Effacer',
  emptyMessage: 'Aucun résultat',
  emptyFilterMessage: 'Aucun résultat',
};

export const tongues = ['Allemand', 'Anglais', 'Arabe', 'Espagnol', 'Français', 'Italien'];

/** Entries valued by a code of three digits. */
export const coded = entries => entries.map((nom, rank) => ({ code: `${(rank + 1) * 100}`, nom }));

/** The levels under two headings. */
export function levels(entries) {
  const all = coded(entries);
  return [
    { famille: 'Secondaire', niveaux: all.slice(0, 2) },
    { famille: 'Supérieur', niveaux: all.slice(2) },
  ];
}

const towns = [
  { code: '34057', nom: 'Castelnau-le-Lez' },
  { code: '34129', nom: 'Lattes' },
  { code: '34145', nom: 'Lunel' },
  { code: '34146', nom: 'Lunel-Viel' },
  { code: '34172', nom: 'Montpellier' },
];
/** What the server finds for a town. */
export async function askTown(typed) {
  const names = await askServer(
    towns.map(({ nom }) => nom),
    typed,
    450,
  );
  return towns.filter(({ nom }) => names.includes(nom));
}

const named = (entries, code) => coded(entries).find(it => it.code === code)?.nom ?? null;
const two = part => String(part).padStart(2, '0');
const iso = day => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** What the form's store holds, as plain values: a town that was only typed is none. */
export const plain = held => ({
  ...held,
  naissance: held.naissance instanceof Date ? iso(held.naissance) : null,
  ville: held.ville?.nom ?? null,
  csp: named(categories, held.csp),
  niveau: named(niveauxSalarie, held.niveau),
});
