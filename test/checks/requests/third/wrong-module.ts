import { MODULE } from '../base-action.ts';
import { blocks, doubtful, found, inDossier, inModule, mistake, set } from '../places.ts';
import type { Change, Expectation, RequestCase } from '../request-case.ts';
import { FORMACODE, SANCTION, TITLE } from './third-set.ts';

const wrong = (
  id: string,
  says: string,
  changes: readonly Change[],
  expected: readonly Expectation[],
): RequestCase => mistake(`third-${id}`, says, changes, expected);

/** What the training is said to be. */
export const WRONG_MODULE_3: readonly RequestCase[] = [
  wrong(
    'rnpc-without-code',
    'RNCP chosen, and no code.',
    [
      set(inModule('Souhaitez-vous rechercher votre formation par ?'), 'RNCP'),
      set(FORMACODE, null),
    ],
    [
      found(
        inModule('Code RNCP'),
        'RNCP',
        inModule('Souhaitez-vous rechercher votre formation par ?'),
        FORMACODE,
      ),
    ],
  ),
  wrong(
    'registered-certification',
    'A certificate of the RNCP for an attestation of attendance.',
    [set(SANCTION, 'Certification enregistrée au RNCP (Hors CQP)')],
    [doubtful(SANCTION, 'sanction', inModule('Code RNCP'))],
  ),
  wrong(
    'formacode-of-french',
    'The domain of French as a foreign language.',
    [set(FORMACODE, '15235 - FRANCAIS LANGUE ETRANGERE')],
    [doubtful(FORMACODE, '32054')],
  ),
  wrong(
    'formacode-four-digits',
    'A digit is missing.',
    [set(FORMACODE, '3205')],
    [doubtful(FORMACODE, '5 chiffres')],
  ),
  wrong(
    'teachers-training',
    'The title of the week for teachers.',
    [set(TITLE, 'Semaine de Formation/ Didactique de l’oral - enseignants des centres FLE')],
    [doubtful(TITLE, 'intitulé')],
  ),
  wrong(
    'title-of-2025',
    'The year of an older edition before the title.',
    [
      set(
        TITLE,
        '2025 - Semaine de Formation/ Gestion des organisations - personnels administratifs des centres FLE',
      ),
    ],
    [found(TITLE, 'intitulé')],
  ),
  wrong(
    'intra-for-inter',
    'Within one company, while colleagues of other centres attend.',
    [set(inModule('Type de formation'), 'Intra-Entreprise')],
    [doubtful(inModule('Type de formation'), 'Inter')],
  ),
  wrong(
    'two-objectives-mixed',
    'The provider’s objective typed as that of the request.',
    [
      set(
        inDossier('Objectif général de la formation'),
        'Perfectionnement, élargissement des compétences',
      ),
    ],
    [doubtful(inDossier('Objectif général de la formation'), 'objectif')],
  ),
  wrong(
    'reference-of-16',
    'Sixteen characters for fifteen.',
    [set(inDossier("Référence interne de l'entreprise"), 'Formation GFLE27')],
    [blocks(inDossier("Référence interne de l'entreprise"), '15')],
  ),
  wrong(
    'assessment-of-skills',
    'Another sous-dispositif of the list.',
    [set(inDossier('Sous dispositif'), 'Bilan de compétences')],
    [doubtful(inDossier('Sous dispositif'), 'sous-dispositif')],
  ),
  wrong(
    'level-six',
    'A level for a training that certifies nothing.',
    [set(inModule('Niveau de la certification visée par la formation'), 'Niveau 6')],
    [doubtful(inModule('Niveau de la certification visée par la formation'), 'niveau')],
  ),
  mistake(
    'third-module-twice',
    'The module was added twice: 1 200 € instead of 600.',
    [],
    [
      found(
        inModule('Intitulé de formation', 1),
        'deux fois',
        ...['SIRET', 'Début de formation', 'Pédagogique', 'Fin de formation'].map(label =>
          inModule(label, 1),
        ),
      ),
    ],
    { add: [{ page: 'formation', fields: MODULE }] },
  ),
  mistake(
    'third-no-module',
    'No module: the panel was left without saving.',
    [],
    [{ page: 'formation', label: null, severity: 'any', about: 'module' }],
    { drop: [{ page: 'formation', block: 0 }] },
  ),
];
