import { describe, expect, it } from 'vitest';
import { RIGHT_REQUESTS, WRONG_REQUESTS } from '../../checks/requests/all-requests.ts';
import { BASES, type PageContent, type Pages } from '../../checks/requests/base-requests.ts';
import { INVENTED_BIRTH_NAMES } from '../../checks/requests/invented-names.ts';
import { TODAY } from '../../checks/requests/places.ts';
import type { Fields, Place, RequestCase } from '../../checks/requests/request-case.ts';
import { requestOf } from '../../checks/requests/request-of.ts';
import { SECOND_RIGHT, SECOND_WRONG } from '../../checks/requests/second/all-second.ts';
import { THIRD_RIGHT, THIRD_WRONG } from '../../checks/requests/third/all-third.ts';

const first = [WRONG_REQUESTS, RIGHT_REQUESTS].map(set => Object.values(set).flat());
const second = [SECOND_WRONG, SECOND_RIGHT].map(set => Object.values(set).flat());
const third = [THIRD_WRONG, THIRD_RIGHT].map(set => Object.values(set).flat());
const [wrong, right] = [0, 1].map(at => [first, second, third].flatMap(set => set[at] ?? [])) as [
  RequestCase[],
  RequestCase[],
];
const all = [...wrong, ...right];

/** Labels that PORTAL.md knows on some pages only: a case may bring them in. */
const SOMETIMES_SHOWN = [
  'Qualité de travailleur handicapé',
  'Total',
  'Autre',
  'Bilan de positionnement',
  'Annexe pédagogique ou budget prévisionnel',
];

const labelsOf = (content: PageContent | undefined) =>
  [content?.fields ?? {}, ...(content?.blocks ?? [])].flatMap(fields => Object.keys(fields));

/** The places among these that the pages do not have. */
const strangers = (pages: Pages, places: readonly Place[]) =>
  places
    .filter(({ label }) => !SOMETIMES_SHOWN.includes(label))
    .filter(({ page, label }) => !labelsOf(pages[page]).includes(label))
    .map(({ page, label }) => `${page}: ${label}`);

const placesOf = ({ expected, tolerates = [] }: RequestCase): Place[] => [
  ...expected.flatMap(({ page, label, elsewhere = [] }) => [
    ...(label === null ? [] : [{ page, label }]),
    ...elsewhere,
  ]),
  ...tolerates,
];

const peopleOf = (one: RequestCase): readonly Fields[] => {
  const { pages } = requestOf(one);
  return pages.salaries?.blocks ?? [pages['contrat-salarie']?.fields ?? {}];
};

describe('the set of requests', () => {
  it.each([
    ['first', first, 70, 50],
    ['second', second, 80, 60],
    ['third', third, 230, 189],
  ])('has in its %s part at least so many wrong and right requests', (_, parts, most, least) => {
    expect(parts[0]?.length).toBeGreaterThanOrEqual(most);
    expect(parts[1]?.length).toBeGreaterThanOrEqual(least);
  });

  it('gives each request an identity of its own', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at || !/^[a-z\d-]+$/.test(id))).toEqual([]);
  });

  it('expects one or two mistakes of a wrong request, and none of a right one', () => {
    const counts = wrong.filter(({ expected }) => expected.length < 1 || expected.length > 2);
    expect(counts.map(({ id }) => id)).toEqual([]);
    expect(right.filter(({ expected }) => expected.length > 0).map(({ id }) => id)).toEqual([]);
  });

  it('speaks only of fields that the pages have', () => {
    const unknown = all.flatMap(one => {
      const onForm = one.changes.filter(({ page }) => page !== 'synthese');
      const before = requestOf({ ...one, changes: onForm, remove: [] }).pages;
      const base = BASES[one.base].pages;
      return [
        ...strangers(base, onForm),
        ...strangers(before, [...one.changes, ...placesOf(one)]),
      ].map(place => `${one.id} – ${place}`);
    });
    expect(unknown).toEqual([]);
  });

  it('changes something in every request but the two bases', () => {
    const same = all.filter(one => {
      const { id: _id, says: _says, expected: _expected, tolerates: _fair, ...rest } = one;
      const { base: _base, changes, today, ...more } = rest;
      return changes.length === 0 && today === TODAY && Object.keys(more).length === 0;
    });
    expect(same.map(({ id }) => id)).toEqual(['tutorial', 'contract-usual']);
  });

  it('names invented people only', () => {
    // Names that are themselves the mistake: those of nobody, or of a person already listed.
    const mistaken = [
      "N'DOYE-MARÉCHAL",
      "N'DOYE-MARECHAL",
      'MAËLLE',
      'ABCDEFGHI-'.repeat(5).concat('Z'),
      'MME LEFÈVRE',
      'LENORMAND ÉP. ESTERVAL',
      'LEFÈVRE MAËLLE',
      'LEFEVRE',
      '???',
      'LEFÈBVRE',
      'AÏSSATOU',
      'LEFEVRE2',
      'LEFÃˆVRE',
      '"LEFÈVRE"',
      'LEFÈVRE;',
      'LEFÈVRELEFÈVRE',
    ];
    const known = [...INVENTED_BIRTH_NAMES.map(name => name.toUpperCase()), ...mistaken];
    const names = all.flatMap(one => [
      ...peopleOf(one).map(person => person['Nom de naissance']),
      ...requestOf(one).employees.map(({ birthName }) => birthName),
    ]);
    const strange = names
      .filter(name => typeof name === 'string')
      .map(name => name.normalize().trim().toUpperCase());
    expect(strange.filter(name => !known.includes(name))).toEqual([]);
  });

  it('gives right people numbers that say the same sex, year and month as the form', () => {
    const disagreeing = right.flatMap(one =>
      peopleOf(one)
        .filter(person => !agrees(person))
        .map(() => one.id),
    );
    expect(disagreeing).toEqual([]);
  });

  it('draws the recap from the form, then applies what the case says of it', () => {
    const find = (id: string) => all.find(one => one.id === id) as RequestCase;
    const recap = (id: string) => requestOf(find(id)).pages.synthese;
    expect(recap('tutorial')?.fields.Total).toBe('600,00 €');
    expect(recap('two-people-per-request')?.fields.Total).toBe('600,00 €');
    expect(recap('twelve-people')?.fields.Total).toBe('3600,00 €');
    expect(recap('twelve-people')?.blocks).toHaveLength(13);
    expect(recap('recap-end-differs')?.blocks[2]?.['Date de fin de formation']).toBe('20/03/2027');
    expect(recap('dates-reversed')?.blocks[2]?.['Date de fin de formation']).toBe('16/03/2027');
  });

  it.each([
    ['names-of-50', 'Nom de naissance', 50],
    ['names-of-50', 'Prénom', 50],
    ['email-of-64', 'Email', 64],
    ['email-of-65-characters', 'Email', 65],
    ['ntt-of-40', 'Numéro technique temporaire', 40],
    ['ntt-of-11', 'Numéro technique temporaire', 11],
    ['ntt-41-characters', 'Numéro technique temporaire', 41],
    ['name-of-51-birth', 'Nom de naissance', 51],
  ])('%s holds « %s » of %i characters', (id, label, length) => {
    const one = all.find(candidate => candidate.id === id);
    const [person] = one ? peopleOf(one) : [];
    expect(String(person?.[label])).toHaveLength(length);
  });
});

/** Sex, year and month; other numbers than 1 and 2, and odd months, say nothing of them. */
function agrees(person: Fields): boolean {
  const number = String(person['Numéro de sécurité sociale (NIR)'] ?? '').replaceAll(/[\s.]/g, '');
  if (!number) return true;
  const [, month = '', year = ''] = String(person['Date de naissance']).split('/');
  const sex = person.Sexe === 'Féminin' ? '2' : '1';
  const isOdd = Number(number.slice(3, 5)) > 12;
  return (
    (!/^[12]/.test(number) || number[0] === sex) &&
    number.slice(1, 3) === year.slice(2) &&
    (isOdd || number.slice(3, 5) === month)
  );
}
