import { checkNirForm } from '../../../identifiers/nir-form.ts';
import { doubts } from '../../problem.ts';
import { blocksOf, dayIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** Departments were cut out again around Paris; before that, 75 and 78 may be others today. */
const SAME_SINCE = 1968;

/** « Département de naissance » against the place in the number. */
export const rule: Rule = {
  id: 'contract-birth-place',
  reads: ['contrat-salarie/departement-naissance'],
  source: { text: 'service-public.fr, fiche F33078 (structure du NIR)', date: '2026-11-22' },
  check: facts =>
    blocksOf(facts, 'contrat-salarie').flatMap(block => {
      const chosen = textIn(block, 'departement-naissance');
      const code = departmentCode(chosen);
      const verdict = checkNirForm(textIn(block, 'nir'));
      const birthDate = dayIn(block, 'date-naissance');
      if (!code || verdict.status === 'invalid' || !/^[12]/u.test(verdict.value)) return [];
      if (!birthDate || Number(birthDate.slice(0, 4)) < SAME_SINCE) return [];
      const said = placeOf(verdict.value);
      if (said === code || (said === '20' && code.startsWith('2'))) return [];
      return [
        doubts(
          spot(block, 'departement-naissance'),
          {
            fr: `La demande dit « ${chosen} » ; d'après les chiffres 6 et 7 du numéro de sécurité sociale, la personne est née ${said === '99' ? "à l'étranger (99)" : `dans le département ${said}`}.`,
            en: `The request says « ${chosen} »; by digits 6 and 7 of the social-security number, the person was born ${said === '99' ? 'abroad (99)' : `in the department ${said}`}.`,
          },
          {
            fr: "Regardez le lieu de naissance sur la pièce d'identité : c'est le département d'alors, pas celui d'aujourd'hui. Corrigez celui des deux qui est faux.",
            en: 'See the place of birth on the identity papers: it is the department of that time, not the present one. Correct the one that is wrong.',
          },
        ),
      ];
    }),
};

/** « 30 - Gard » → `30`, « 974 - La Réunion » → `974`; `null` without a code. */
function departmentCode(text: string): string | null {
  const found = /^(\d{2,3}|2[AB])\b/iu.exec(text)?.[1]?.toUpperCase() ?? null;
  return found?.startsWith('99') ? '99' : found;
}

/** Two characters, three overseas. */
function placeOf(nir: string): string {
  const place = nir.slice(5, 8);
  return /^9[78]/u.test(place) ? place : place.slice(0, 2);
}

const person = (department: string | null, nir: string, born = '1987-01-30') => ({
  'contrat-salarie/departement-naissance': department,
  'contrat-salarie/nir': nir,
  'contrat-salarie/date-naissance': born,
});
const finds = [{ at: 'contrat-salarie/departement-naissance', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'the same', holds: person('24 - Dordogne', '2870124567890'), finds: [] },
  { is: 'right', case: 'abroad', holds: person('99 - Étranger', '2-87-01-99-352-018'), finds: [] },
  {
    is: 'right',
    case: 'overseas',
    holds: person('974 - La Réunion', '2-87-01-97-411-018'),
    finds: [],
  },
  {
    is: 'right',
    case: 'Corsica',
    holds: person('2A - Corse-du-Sud', '1-85-07-2A-004-012', '1985-07-02'),
    finds: [],
  },
  {
    is: 'wrong',
    case: 'where the person lives',
    holds: person('34 - Hérault', '2870124567890'),
    finds,
  },
  { is: 'wrong', case: 'born abroad', holds: person('75 - Paris', '2-87-01-99-352-018'), finds },
  {
    is: 'borderline',
    case: 'born when Créteil was in the Seine',
    holds: person('94 - Val-de-Marne', '2-65-01-75-028-018', '1965-01-30'),
    finds: [],
  },
  {
    is: 'borderline',
    case: 'a name without its code',
    holds: person('Hérault', '2870124567890'),
    finds: [],
  },
];
