import { naturesDeContrat } from '../../shared/contract-lists.js';

const text = (title, more) => ({ type: 'string', title, ...more });
const oneOf = (title, pairs) => ({
  type: 'string',
  title,
  oneOf: pairs.map(([code, words]) => ({ const: code, title: words })),
});

const address = {
  voie: text('N° et voie'),
  complement: text('Complément d’adresse'),
  cp: text('CP', { pattern: '^\\d{5}$', description: '5 chiffres' }),
  commune: text('Commune'),
};

export const schema = {
  type: 'object',
  required: ['public', 'effectif', 'mel', 'retraite', 'prevoyance', 'nature', 'debut', 'salaire'],
  properties: {
    raison: text('Raison sociale', { readOnly: true }),
    siret: text('SIRET', { readOnly: true }),
    public: oneOf('Public concerné', [
      ['PERM', 'Permanent'],
      ['INT', 'Intérimaire'],
    ]),
    effectif: { type: 'integer', title: 'Effectif total de l’entreprise', minimum: 1 },
    tel: text('Tél. du contact', { description: 'Ex : 01 23 45 67 89' }),
    mel: text('Adresse e-mail', { maxLength: 200 }),
    retraite: text('Caisse de retraite complémentaire', { description: 'Tapez 3 lettres' }),
    prevoyance: oneOf('Prévoyance', [
      ['P01', 'AG2R Prévoyance'],
      ['P07', 'Mutex'],
      ['P12', 'Ocirp'],
      ['P13', 'Uniprévoyance'],
    ]),
    lieu: oneOf('Où le salarié travaillera-t-il ?', [
      ['siege', 'Au siège'],
      ['autre', 'Dans un autre établissement'],
    ]),
    ...address,
    nature: { type: 'string', title: 'Nature du contrat ou de l’avenant', enum: naturesDeContrat },
    debut: text('Date de début d’exécution', { format: 'date' }),
    fin: text('Date de fin du CDD', { format: 'date' }),
    salaire: { type: 'number', title: 'Salaire brut mensuel à l’embauche' },
    tuteurs: {
      type: 'array',
      title: 'Tuteurs au sein de l’établissement',
      items: {
        type: 'object',
        properties: {
          nom: text('Nom'),
          prenom: text('Prénom'),
          emploi: { type: 'string', title: 'Emploi', enum: ['Formateur', 'Coordinateur', 'Autre'] },
        },
      },
    },
    atteste: {
      type: 'boolean',
      title: 'L’employeur atteste que le tuteur ne suit pas plus de 3 stagiaires',
    },
  },
};

const control = (name, more) => ({ type: 'Control', scope: `#/properties/${name}`, ...more });
const line = (...elements) => ({ type: 'HorizontalLayout', elements });
const group = (label, ...elements) => ({ type: 'Group', label, elements });
const shownFor = (name, answer) => ({
  effect: 'SHOW',
  condition: { scope: `#/properties/${name}`, schema: { const: answer }, failWhenUndefined: true },
});
const radio = { options: { format: 'radio' } };

export const uischema = {
  type: 'VerticalLayout',
  elements: [
    group(
      'Entreprise',
      line(control('raison'), control('siret')),
      line(control('public', radio), control('effectif')),
      line(control('tel', { options: { mask: '## ## ## ## ##' } }), control('mel')),
    ),
    group(
      'Protection sociale',
      line(control('retraite', { options: { ask: 'caisses' } }), control('prevoyance')),
    ),
    group('Lieu d’exécution du contrat', control('lieu', radio), {
      type: 'VerticalLayout',
      rule: shownFor('lieu', 'autre'),
      elements: [
        line(control('voie'), control('complement')),
        line(control('cp'), control('commune', { options: { townsOf: 'cp' } })),
      ],
    }),
    group(
      'Contrat',
      line(control('nature'), control('salaire', { options: { currency: '€' } })),
      line(control('debut'), control('fin', { rule: shownFor('nature', 'CDD') })),
    ),
    group('Tutorat', control('tuteurs'), control('atteste')),
  ],
};

/** The head office, that only AKTO changes. */
export const seat = {
  schema: { type: 'object', properties: address },
  uischema: group('Siège social', control('voie'), control('cp'), control('commune')),
};
