import { PERSON } from '../base-action.ts';
import { AISSATOU, MAELLE } from '../base-known.ts';
import { NIRS } from '../invented-nirs.ts';
import { inPerson, right, set, tolerating } from '../places.ts';
import type { Fields, Place, RequestCase } from '../request-case.ts';
import { BIRTH, FIRST, NAME, nobodyKnown, rightPerson, USAGE } from './second-set.ts';

const named = (name: string, first: string, usage: string | null = null): Fields => ({
  'Nom de naissance': name,
  Prénom: first,
  "Nom d'usage (si différent)": usage,
});
const woman = (born: string, nir: string): Fields => ({
  'Date de naissance': born,
  Sexe: 'Féminin',
  'Numéro de sécurité sociale (NIR)': nir,
});
const man = (born: string, nir: string): Fields => ({ ...woman(born, nir), Sexe: 'Masculin' });

/** Two people and no other. */
const couple = (
  id: string,
  says: string,
  first: Fields,
  second: Fields,
  ...doubts: readonly Place[]
): RequestCase =>
  right(`second-${id}`, says, [], {
    ...nobodyKnown,
    drop: [
      { page: 'salaries', block: 0 },
      { page: 'salaries', block: 1 },
    ],
    add: [first, second].map(fields => ({ page: 'salaries', fields: { ...PERSON, ...fields } })),
    tolerates: doubts.map(place => tolerating(place)),
  });

export const RIGHT_NAMES: readonly RequestCase[] = [
  rightPerson(
    'without-first-name',
    'Somebody who has no first name: the field has a star, « SANS PRENOM » as registers write it.',
    { ...named('SOEKARNAWI', 'SANS PRENOM'), ...man('15/03/1990', NIRS.oneName) },
    FIRST,
  ),
  rightPerson(
    'first-name-x',
    'Another way of residence permits for somebody without a first name.',
    { ...named('SOEKARNAWI', 'XXX'), ...man('15/03/1990', NIRS.oneName) },
    FIRST,
  ),
  rightPerson(
    'same-name-twice',
    'One name only, which the register repeats.',
    { ...named('SOEKARNAWI', 'Soekarnawi'), ...man('15/03/1990', NIRS.oneName) },
    FIRST,
    NAME,
  ),
  rightPerson('vietnamese', 'Marks on marks.', {
    ...named('NGUYỄNVALLE', 'Thị Hồng Ánh'),
    ...woman('20/10/1986', NIRS.vietnamese),
  }),
  rightPerson('turkish', 'A dotted capital, a dotless i, a cedilla under s.', {
    ...named('İŞIKTANER', 'Çağrı'),
    ...man('29/02/1984', NIRS.turkish),
  }),
  rightPerson('irish', 'Particle, accents and two capitals in one word.', {
    ...named('Ó McCONALLANE', 'Ruairí'),
    ...man('01/05/1977', NIRS.irish),
  }),
  rightPerson('double-hyphen', 'The two hyphens of French double names of 2005 to 2010.', {
    ...named('MORVANNEC--ESTERVAL', 'Lou-Ann'),
    ...woman('11/04/2006', NIRS.doubleHyphen),
  }),
  rightPerson('particle-in-small-letters', 'A name that begins with a small letter.', {
    ...named("d'ORNESSANVILLE", 'Guy'),
    ...man('16/07/1980', NIRS.husband),
  }),
  rightPerson(
    'abbreviated-first-name',
    'María, shortened in her passport itself.',
    { ...named('ALVARENGUEZ', 'Ma. Teresa'), ...woman('20/10/1986', NIRS.vietnamese) },
    FIRST,
  ),
  rightPerson('okina', 'The letter that looks like an apostrophe.', {
    ...named('KAʻAHUMANARE', 'Leilani'),
    ...woman('08/01/1982', NIRS.wife),
  }),
  rightPerson('husband-with-usage-name', 'A man may bear his wife’s name too.', {
    ...named('ESTERVAL', 'Marc', 'ESTERVAL-MORVANNEC'),
    ...man('16/07/1980', NIRS.husband),
  }),
  right('second-accents-in-two-signs', 'Letters and accents apart, as pasted from a Mac.', [
    set(FIRST, 'Maëlle'.normalize('NFD')),
    set(NAME, 'LEFÈVRE'.normalize('NFD')),
  ]),
  right('second-blanks-around', 'A blank at the end, another kind of blank inside.', [
    set(FIRST, 'Maëlle '),
    set(NAME, ' LEFÈVRE'),
    set(inPerson('N° et voie'), '14\u00A0rue des Tanneurs'),
  ]),
  right('second-without-accents', 'Typed in capitals without accents, as on pay slips.', [
    set(NAME, 'LEFEVRE'),
    set(FIRST, 'MAELLE'),
  ]),
  right(
    'second-usage-name-left-out',
    'The vault knows a usage name; the field is optional and left empty.',
    [set(inPerson("Nom d'usage (si différent)", 1), null)],
    { employees: [MAELLE, AISSATOU], tolerates: [tolerating(USAGE)] },
  ),
  couple(
    'spouses',
    'Her usage name is his birth name; same address, same phone.',
    { ...named('ESTERVAL', 'Marc'), ...man('16/07/1980', NIRS.husband) },
    { ...named('MORVANNEC', 'Ondine', 'ESTERVAL'), ...woman('08/01/1982', NIRS.wife) },
    inPerson('Email'),
  ),
  couple(
    'mother-and-daughter',
    'Same name and first name, of two generations.',
    { ...named('PAYETTON', 'Marie'), ...woman('25/03/1968', NIRS.mother) },
    { ...named('PAYETTON', 'Marie'), ...woman('25/06/1994', NIRS.daughter) },
    NAME,
    BIRTH,
    inPerson('Email'),
  ),
  couple(
    'same-first-name-same-day',
    'Two women called Julie, born on the same day, of other names.',
    { ...named('QUINTARDEAU', 'Julie'), ...woman('09/09/1987', NIRS.sameDayFirst), Email: null },
    { ...named('BENALLOUCHE', 'Julie'), ...woman('09/09/1987', NIRS.sameDaySecond), Email: null },
    NAME,
  ),
  couple(
    'shared-mailbox',
    'Both are written to at the office’s mailbox.',
    { ...named('QUINTARDEAU', 'Julie'), ...woman('09/09/1987', NIRS.sameDayFirst) },
    { ...named('ESTERVAL', 'Marc'), ...man('16/07/1980', NIRS.husband) },
    inPerson('Email'),
  ),
  rightPerson(
    'aged-80',
    'Eighty tomorrow, still teaching on Thursdays.',
    { ...named('VANDERMEULENNE', 'Gaston'), ...man('22/11/1946', NIRS.aged80) },
    BIRTH,
  ),
  rightPerson(
    'aged-16-today',
    'Sixteen today.',
    { ...named('LOUVERTAIN', 'Jade'), ...woman('21/11/2010', NIRS.aged16Today) },
    BIRTH,
  ),
  rightPerson('first-day-of-2000', 'Year 00.', {
    ...named('BISSEXTINE', 'Aurore'),
    ...woman('01/01/2000', NIRS.firstOf2000),
  }),
  rightPerson('last-day-of-1999', 'Year 99, month 12.', {
    ...named('OYELARANDE', 'Kunle'),
    ...man('31/12/1999', NIRS.lastOf1999),
  }),
];
