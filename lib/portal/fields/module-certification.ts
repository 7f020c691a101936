import type { Field } from '../page.ts';

const RS = ['Répertoire spécifique (RS)', 'Répertoire spécifique'];

/** What the training leads to, and the three directories it may be looked up in. */
export const moduleCertification: readonly Field[] = [
  {
    key: 'sanction',
    labels: ['Sanction', 'Sanction de la formation'],
    kind: 'choice',
    section: ['Formation'],
    required: true,
    options: [
      'Attestation de stage',
      'Certification enregistrée au RNCP (Hors CQP)',
      'Certificat de qualification professionnelle (CQP)',
      'Certificat de compétence professionnel (Bloc de compétences)',
      'Certification inscrite au sein du répertoire spécifique',
    ],
    repeat: 'module',
  },
  {
    key: 'recherche-par',
    labels: [
      'Souhaitez-vous rechercher votre formation par ?',
      'Rechercher votre formation par',
      'Souhaitez-vous rechercher par ?',
      'Rechercher par',
    ],
    kind: 'choice',
    section: ['Formation'],
    options: ['RNCP', 'Formacode'],
    repeat: 'module',
  },
  {
    key: 'rncp',
    labels: ['Code RNCP', 'RNCP'],
    kind: 'search',
    section: ['Formation', 'Code RNCP'],
    required: true,
    when: { field: 'recherche-par', is: ['RNCP'] },
    repeat: 'module',
  },
  {
    // Its own label is not visible on the only screenshot: « Code ou intitulé » may be a hint.
    key: 'formacode',
    labels: [
      'Formacode',
      'Code Formacode',
      'Domaine de formation',
      'Domaine de formation (Formacode)',
      'Domaine',
      'Code ou intitulé',
    ],
    kind: 'search',
    section: ['Formation', 'Formacode', 'Domaine de formation'],
    required: true,
    when: { field: 'recherche-par', is: ['Formacode'] },
    repeat: 'module',
  },
  {
    key: 'rs',
    labels: [...RS, 'Code RS', 'Code ou intitulé'],
    kind: 'search',
    section: RS,
    repeat: 'module',
  },
  {
    key: 'niveau-certification',
    labels: [
      'Niveau de la certification visée par la formation',
      'Niveau de la certification visée',
      'Niveau visé',
    ],
    kind: 'list',
    section: ['Formation'],
    required: true,
    repeat: 'module',
  },
];
