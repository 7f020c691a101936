import { ageOn } from '../../ages.ts';
import { publicOf } from '../../priority-public.ts';
import { blocksOf, dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** Who may sign: 16 to 25, or from 26 job seekers, minima sociaux, aided contracts, disabled workers. */
export const rule: Rule = {
  id: 'contract-age',
  reads: ['contrat-salarie/date-naissance'],
  source: { text: 'Code du travail, L6325-1', date: '2026-11-01' },
  check: facts => {
    const [person] = blocksOf(facts, 'contrat-salarie');
    const birth = person && dayIn(person, 'date-naissance');
    if (!person || !birth) return [];
    const [contract] = blocksOf(facts, 'contrat');
    const start = (contract && dayIn(contract, 'debut')) ?? facts.today;
    const age = ageOn(birth, start);
    const at = spot(person, 'date-naissance');
    if (age < 16) {
      return [
        {
          at,
          severity: 'blocks',
          says: {
            fr: `Au début du contrat, la personne aurait ${age} ans : il faut 16 ans.`,
            en: `The person would be ${age} when the contract starts: 16 is the least.`,
          },
          remedy: {
            fr: 'Vérifiez la date de naissance et la date de début du contrat.',
            en: 'Check the date of birth and the start of the contract.',
          },
        },
      ];
    }
    if (age < 26 || publicOf(facts)?.open) return [];
    return [
      {
        at,
        severity: 'doubtful',
        says: {
          fr: `Au début du contrat, la personne aura ${age} ans. À partir de 26 ans, il faut être inscrit à France Travail, toucher un minimum social ou sortir d'un contrat aidé.`,
          en: `The person will be ${age} when the contract starts. From 26, one must be a registered job seeker, receive a minimum income or leave an aided contract.`,
        },
        remedy: {
          fr: "Renseignez l'inscription à France Travail ou le minimum social ; en cas de doute, demandez à AKTO.",
          en: 'Fill in the job-seeker registration or the minimum income; when in doubt, ask AKTO.',
        },
      },
    ];
  },
};

const START = { 'contrat/debut': '2027-02-01' };

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: '22 years old',
    holds: { ...START, 'contrat-salarie/date-naissance': '2004-05-12' },
    finds: [],
  },
  {
    is: 'right',
    case: '40, registered with France Travail',
    holds: {
      ...START,
      'contrat-salarie/date-naissance': '1986-05-12',
      'contrat-salarie/france-travail': 'Oui',
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: '15 years old',
    holds: { ...START, 'contrat-salarie/date-naissance': '2011-03-01' },
    finds: [{ at: 'contrat-salarie/date-naissance', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: '30, in work',
    holds: {
      ...START,
      'contrat-salarie/date-naissance': '1996-05-12',
      'contrat-salarie/france-travail': 'Non',
    },
    finds: [{ at: 'contrat-salarie/date-naissance', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: '26 the day after the start',
    holds: { ...START, 'contrat-salarie/date-naissance': '2001-02-02' },
    finds: [],
  },
];
