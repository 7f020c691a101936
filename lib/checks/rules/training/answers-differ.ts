import { FUNDER } from '../../../portal/funder.ts';
import { declarationFor } from '../../../profile/declared.ts';
import { type Spelled, spellingsOf } from '../../../profile/spelled.ts';
import { directoryCode } from '../../directory-code.ts';
import { eachModule } from '../../each-block.ts';
import { exampleProfile } from '../../example-profile.ts';
import type { Block, Facts } from '../../facts.ts';
import type { Problem } from '../../finding.ts';
import { plannedModule } from '../../planned-module.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { OWN_FILES } from '../../sources.ts';
import { isSpelledLike } from '../../spelled-like.ts';

/** The choices of the form against those of the training's file. */
export const rule: Rule = {
  id: 'answers-differ',
  reads: [
    'formation/sous-dispositif',
    'formation/objectif-formation',
    'formation/modalite',
    'formation/sanction',
    'formation/niveau-certification',
    'formation/type-formation',
    'formation/objectif-organisme',
    'formation/formacode',
    'formation/rncp',
    'formation/rs',
  ],
  source: OWN_FILES,
  check: eachModule((block, facts) => [
    ...wantedOf(block, facts).flatMap(([field, wanted]) => {
      const answer = textIn(block, field);
      if (!answer || isSpelledLike(answer, wanted)) return [];
      return differs(block, field, answer, spellingsOf(wanted).value);
    }),
    ...codesOf(block, facts).flatMap(([field, wanted]) => {
      const answer = textIn(block, field);
      const code = directoryCode(answer);
      if (!code || code === directoryCode(wanted)) return [];
      return differs(block, field, answer, wanted);
    }),
  ]),
};

function wantedOf(block: Block, facts: Facts): readonly (readonly [string, Spelled])[] {
  const planned = plannedModule(facts, block)?.declared;
  const declaration = facts.profile && declarationFor(facts.profile, FUNDER);
  return [
    ...(declaration && block.block === 0
      ? ([
          ['sous-dispositif', declaration.sousDispositif],
          ['objectif-formation', declaration.trainingObjective],
        ] as const)
      : []),
    ...(planned
      ? ([
          ['modalite', planned.modality],
          ['sanction', planned.sanction],
          ['niveau-certification', planned.certificationLevel],
          ['type-formation', planned.trainingType],
          ['objectif-organisme', planned.providerObjective],
        ] as const)
      : []),
  ];
}

function codesOf(block: Block, facts: Facts): readonly (readonly [string, string])[] {
  const planned = plannedModule(facts, block)?.declared;
  return [
    ...(planned?.search ? ([[planned.search.by, planned.search.code]] as const) : []),
    ...(planned?.rs ? ([['rs', planned.rs]] as const) : []),
  ];
}

function differs(block: Block, field: string, answer: string, wanted: string): Problem {
  return doubts(
    spot(block, field),
    {
      fr: `La demande dit « ${answer} » ; la fiche de la formation dit « ${wanted} ».`,
      en: `The request says « ${answer} »; the training’s file says « ${wanted} ».`,
    },
    {
      fr: 'Vérifiez sur la convention ou le programme, et gardez ce qui y est écrit.',
      en: 'Check on the agreement or the programme, and keep what is written there.',
    },
  );
}

const given = { profile: exampleProfile() };

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'the tutorial',
    holds: {
      'formation/sous-dispositif': 'Plan de développement des compétences',
      'formation/modalite': "A distance (présence d'un formateur)",
      'formation/type-formation': 'Inter-Entreprises',
      'formation/formacode': '32054 - GESTION ORGANISATIONS',
    },
    given,
    finds: [],
  },
  {
    is: 'wrong',
    case: 'other choices',
    holds: {
      'formation/sous-dispositif': 'Bilan de compétences',
      'formation/modalite': 'FOAD (e-learning sans formateur)',
      'formation/type-formation': 'Intra-Entreprise',
      'formation/formacode': '32047 - AUTRE DOMAINE',
    },
    given,
    finds: [
      { at: 'formation/sous-dispositif', severity: 'doubtful' },
      { at: 'formation/modalite', severity: 'doubtful' },
      { at: 'formation/type-formation', severity: 'doubtful' },
      { at: 'formation/formacode', severity: 'doubtful' },
    ],
  },
  {
    is: 'borderline',
    case: 'other spellings, a name without its code, nothing yet',
    holds: {
      'formation/type-formation': 'INTER ENTREPRISES',
      'formation/modalite': 'À distance',
      'formation/formacode': 'GESTION ORGANISATIONS',
      'formation/sanction': null,
    },
    given,
    finds: [],
  },
];
