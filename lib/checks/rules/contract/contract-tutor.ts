import { normalise } from '../../../dom/text.ts';
import { ageOn } from '../../ages.ts';
import type { Problem } from '../../finding.ts';
import { blocksOf, dayIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

const MOST = 3;

/** A tutor is somebody else, of age, with three people at most by what is known here. */
export const rule: Rule = {
  id: 'contract-tutor',
  reads: ['contrat-salarie/tuteur-nom'],
  source: {
    text: 'AKTO, guide Contrat de professionnalisation (attestation du tuteur)',
    date: '2026-01-02',
  },
  check: facts =>
    blocksOf(facts, 'contrat-salarie').flatMap((block): Problem[] => {
      const name = (last: string, first: string) =>
        normalise(`${textIn(block, last)} ${textIn(block, first)}`);
      const tutor = name('tuteur-nom', 'tuteur-prenom');
      const at = spot(block, 'tuteur-nom');
      const remedy = {
        fr: 'Choisissez un tuteur disponible, ou demandez à AKTO.',
        en: 'Choose a tutor who is available, or ask AKTO.',
      };
      if (!textIn(block, 'tuteur-nom')) return [];
      if ([name('nom-naissance', 'prenom'), name('nom-usage', 'prenom')].includes(tutor)) {
        return [
          {
            at,
            remedy,
            severity: 'blocks',
            says: {
              fr: 'Le tuteur et le salarié sont la même personne.',
              en: 'The tutor and the employee are the same person.',
            },
          },
        ];
      }
      const birth = dayIn(block, 'tuteur-naissance');
      if (birth && ageOn(birth, facts.today) < 18) {
        return [
          {
            at: spot(block, 'tuteur-naissance'),
            severity: 'doubtful',
            says: {
              fr: 'Le tuteur serait mineur : il lui faut deux ans d’expérience du métier.',
              en: 'The tutor would be under age: two years of experience in the job are needed.',
            },
            remedy: {
              fr: 'Vérifiez sa date de naissance.',
              en: 'Check their date of birth.',
            },
          },
        ];
      }
      const person = name('nom-naissance', 'prenom');
      const others = facts.staff.filter(({ contract, birthName, firstName, archivedOn }) => {
        const theirs = contract?.tutor;
        if (!theirs || archivedOn || normalise(`${birthName} ${firstName}`) === person)
          return false;
        return normalise(`${theirs.name} ${theirs.firstName}`) === tutor;
      });
      if (others.length < MOST) return [];
      return [
        {
          at,
          remedy,
          severity: 'doubtful',
          says: {
            fr: `D'après les personnes connues ici, ce tuteur en suit déjà ${others.length} : c'est ${MOST} au plus (2 si c'est l'employeur).`,
            en: `By the people known here, this tutor already has ${others.length}: ${MOST} at most (2 if it is the employer).`,
          },
        },
      ];
    }),
};

const TUTOR = { 'contrat-salarie/tuteur-nom': 'Lebrun', 'contrat-salarie/tuteur-prenom': 'Odile' };
const followed = (id: string, birthName: string) => ({
  schema: 1 as const,
  id,
  birthName,
  firstName: 'Ana',
  birthDate: '2004-01-01',
  sex: 'female' as const,
  identifier: { kind: 'none-yet' as const },
  contract: { tutor: { name: 'LEBRUN', firstName: 'Odile' } },
});
const THREE = [followed('a', 'Un'), followed('b', 'Deux'), followed('c', 'Trois')];

export const examples: readonly Example[] = [
  { is: 'right', case: 'nobody else', holds: TUTOR, finds: [] },
  {
    is: 'wrong',
    case: 'three already',
    holds: TUTOR,
    given: { staff: THREE },
    finds: [{ at: 'contrat-salarie/tuteur-nom', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'the employee',
    holds: {
      ...TUTOR,
      'contrat-salarie/nom-naissance': 'LEBRUN',
      'contrat-salarie/prenom': 'Odile',
    },
    finds: [{ at: 'contrat-salarie/tuteur-nom', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'a child',
    holds: { ...TUTOR, 'contrat-salarie/tuteur-naissance': '2012-01-01' },
    finds: [{ at: 'contrat-salarie/tuteur-naissance', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'this person is the third',
    holds: {
      ...TUTOR,
      'contrat-salarie/nom-naissance': 'Trois',
      'contrat-salarie/prenom': 'Ana',
    },
    given: { staff: THREE },
    finds: [],
  },
];
