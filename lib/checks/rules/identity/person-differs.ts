import { normalise } from '../../../dom/text.ts';
import type { Employee } from '../../../employees/employee.ts';
import { compact } from '../../../identifiers/verdict.ts';
import { addressWords } from '../../address-words.ts';
import { communeName } from '../../commune-name.ts';
import { eachPerson } from '../../each-block.ts';
import { examplePerson } from '../../example-person.ts';
import { personFields } from '../../known-field.ts';
import { knownPerson } from '../../known-person.ts';
import { sexIn } from '../../person-sex.ts';
import { doubts } from '../../problem.ts';
import { dayIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { OWN_FILES } from '../../sources.ts';
import { shortDay } from '../../spoken.ts';

interface Compared {
  readonly field: string;
  readonly kept: (person: Employee) => string | undefined;
  /** What makes two spellings the same. */
  readonly as: (text: string) => string;
  /** Numbers of people are never repeated in a sentence. */
  readonly isSecret?: true;
}

const number = (kind: 'nir' | 'ntt') => (person: Employee) =>
  person.identifier.kind === kind ? person.identifier.number : undefined;
const nationalPhone = (text: string) => compact(text).replace(/^(?:\+33|0033)\(?0?\)?/u, '0');

const COMPARED: readonly Compared[] = [
  { field: 'nom-naissance', kept: person => person.birthName, as: normalise },
  { field: 'nom-usage', kept: person => person.usageName, as: normalise },
  { field: 'prenom', kept: person => person.firstName, as: normalise },
  { field: 'nir', kept: number('nir'), as: text => compact(text).slice(0, 13), isSecret: true },
  { field: 'ntt', kept: number('ntt'), as: compact, isSecret: true },
  { field: 'voie', kept: person => person.street, as: addressWords },
  { field: 'code-postal', kept: person => person.postalCode, as: compact },
  { field: 'ville', kept: person => person.city, as: communeName },
  { field: 'telephone', kept: person => person.phone, as: nationalPhone },
  // Lists word their options as they like: compared only where both are surely understood.
  { field: 'csp', kept: person => person.socioProfessionalCategory, as: knownCategory },
  { field: 'nature-contrat', kept: person => person.contractType, as: knownContract },
  { field: 'email', kept: person => person.email, as: text => text.toLowerCase() },
];

/** The first words of the six categories that the form prints (PORTAL.md §3.4). */
function knownCategory(text: string): string {
  const words = normalise(text);
  return (
    ['agriculteurs', 'artisans', 'cadres', 'professions', 'employes', 'ouvriers'].find(category =>
      words.startsWith(category),
    ) ?? ''
  );
}

/** `cdi` or `cdd`, in short or at length; empty for any other contract. */
function knownContract(text: string): string {
  const words = normalise(text);
  if (/\bcdi\b|\bduree indeterminee\b/u.test(words)) return 'cdi';
  return /\bcdd\b|\bduree determinee\b/u.test(words) ? 'cdd' : '';
}

/** A person of the request against their own file: both are shown, either may be the old one. */
export const rule: Rule = {
  id: 'person-differs',
  reads: personFields('nom-naissance', 'prenom', 'date-naissance', 'nir'),
  source: OWN_FILES,
  check: eachPerson((block, facts) => {
    const person = knownPerson(facts, block);
    if (!person) return null;
    const tell = (field: string, shown: string, kept: string) =>
      doubts(
        spot(block, field),
        {
          fr: shown
            ? `La demande dit « ${shown} » ; la fiche de la personne dit « ${kept} ».`
            : 'Ce numéro n’est pas celui de la fiche de la personne.',
          en: shown
            ? `The request says « ${shown} »; the person's file says « ${kept} ».`
            : "This number is not that of the person's file.",
        },
        {
          fr: "Regardez lequel est juste sur un papier de la personne, et corrigez l'autre.",
          en: 'See which one is right on a paper of the person, and correct the other.',
        },
      );
    const [day, sex] = [dayIn(block, 'date-naissance'), sexIn(block)];
    return [
      ...COMPARED.flatMap(({ field, kept, as, isSecret }) => {
        const [shown, known] = [textIn(block, field), kept(person) ?? ''];
        if (!shown || !known || as(shown) === as(known) || !as(shown) || !as(known)) return [];
        return tell(field, isSecret ? '' : shown, known);
      }),
      ...(day && day !== person.birthDate
        ? [tell('date-naissance', shortDay(day), shortDay(person.birthDate))]
        : []),
      ...(sex && sex !== person.sex
        ? [tell('sexe', textIn(block, 'sexe'), person.sex === 'female' ? 'Féminin' : 'Masculin')]
        : []),
    ];
  }),
};

const HOLDS = {
  'salaries/nom-naissance': 'Diallo',
  'salaries/prenom': 'AWA',
  'salaries/date-naissance': '30/01/1987',
};
const given = { employees: [examplePerson()] };
const found = (...fields: readonly string[]) =>
  fields.map(field => ({ at: `salaries/${field}`, severity: 'doubtful' as const }));

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'the same, written otherwise',
    holds: {
      ...HOLDS,
      'salaries/nir': '287012456789094',
      'salaries/voie': '14 R DES TANNEURS',
      'salaries/ville': 'MONTPELLIER CEDEX 1',
      'salaries/sexe': 'Féminin',
    },
    given,
    finds: [],
  },
  { is: 'right', case: 'the vault is closed', holds: HOLDS, finds: [] },
  {
    is: 'wrong',
    case: 'the usage name as birth name, another number, another town',
    holds: {
      ...HOLDS,
      'salaries/nom-naissance': 'Martin',
      'salaries/nir': '2910756121045',
      'salaries/code-postal': '80000',
      'salaries/ville': 'Amiens',
    },
    given,
    finds: found('nom-naissance', 'nir', 'code-postal', 'ville'),
  },
  {
    is: 'wrong',
    case: 'another birth date, another sex',
    holds: { ...HOLDS, 'salaries/date-naissance': '1978-01-30', 'salaries/sexe': 'Masculin' },
    given,
    finds: found('date-naissance', 'sexe'),
  },
  {
    is: 'wrong',
    case: 'another contract, another category',
    holds: { ...HOLDS, 'salaries/nature-contrat': 'CDD', 'salaries/csp': 'Ouvriers' },
    given: {
      employees: [examplePerson({ contractType: 'CDI', socioProfessionalCategory: 'Employés' })],
    },
    finds: found('csp', 'nature-contrat'),
  },
  {
    is: 'borderline',
    case: 'the contract at length; a list in words of its own',
    holds: {
      ...HOLDS,
      'salaries/nature-contrat': 'Contrat à durée indéterminée',
      'salaries/csp': '5 - Employé(e)',
    },
    given: {
      employees: [examplePerson({ contractType: 'CDI', socioProfessionalCategory: 'Employés' })],
    },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'somebody else',
    holds: { ...HOLDS, 'salaries/prenom': 'Ines', 'salaries/date-naissance': '1990-05-12' },
    given,
    finds: [],
  },
  {
    is: 'borderline',
    case: 'two people that it may be',
    holds: { 'salaries/nom-naissance': 'Diallo', 'salaries/prenom': 'Awa' },
    given: { employees: [examplePerson(), examplePerson({ birthDate: '1990-05-12' })] },
    finds: [],
  },
];
