import { naturesDeContrat } from '../../shared/contract-lists.js';

const text = (title, more) => ({ type: 'string', title, ...more });
const choice = entries => entries.map(([code, title]) => ({ const: code, title }));

const site = {
  type: 'object',
  title: 'Lieu d’exécution du contrat',
  description: 'Où le contrat s’exécute-t-il ?',
  oneOf: [
    { title: 'Au siège', properties: { chez: { type: 'string', const: 'siege' } } },
    {
      title: 'Dans un autre établissement',
      properties: {
        chez: { type: 'string', const: 'autre' },
        voie: text('N° et voie'),
        cp: text('Code postal', { pattern: '^\\d{5}$' }),
        commune: text('Commune'),
      },
      required: ['voie', 'cp', 'commune'],
    },
  ],
};

const contract = {
  type: 'object',
  title: 'Contrat',
  required: ['nature', 'debut', 'salaire'],
  properties: {
    nature: text('Nature du contrat ou de l’avenant', { enum: naturesDeContrat }),
    debut: text('Date de début d’exécution du contrat', { format: 'date' }),
    salaire: { type: 'number', title: 'Salaire brut mensuel à l’embauche (€)', minimum: 0 },
    handicap: { type: 'boolean', title: 'Qualité de travailleur handicapé' },
  },
  dependencies: {
    nature: {
      oneOf: [
        { properties: { nature: { enum: ['CDI', 'Travail temporaire'] } } },
        {
          properties: {
            nature: { enum: ['CDD'] },
            fin: text('Date de fin du CDD', { format: 'date' }),
          },
          required: ['fin'],
        },
      ],
    },
  },
};

const tutor = {
  type: 'object',
  title: 'Tuteur',
  required: ['nom', 'prenom'],
  properties: {
    nom: text('Nom', { maxLength: 50 }),
    prenom: text('Prénom', { maxLength: 50 }),
  },
};

/** What the team's server describes; the form is made of it. */
export const schema = {
  type: 'object',
  title: 'Employeur',
  description: 'Les rubriques grisées viennent de notre référentiel.',
  properties: {
    siege: {
      type: 'object',
      title: 'Siège de l’entreprise',
      properties: {
        raison: text('Raison sociale', { readOnly: true }),
        siret: text('SIRET', { readOnly: true }),
        cp: text('Code postal', { readOnly: true }),
        commune: text('Commune', { readOnly: true }),
      },
    },
    entreprise: {
      type: 'object',
      title: 'Entreprise',
      required: ['public', 'effectif', 'mel'],
      properties: {
        public: text('Type de public', {
          oneOf: choice([
            ['PERM', 'Permanent'],
            ['INTE', 'Intérimaire'],
          ]),
        }),
        effectif: { type: 'integer', title: 'Effectif total de l’entreprise', minimum: 0 },
        tel: text('Téléphone'),
        mel: text('Adresse e-mail', { format: 'email', maxLength: 200 }),
        retraite: text('Caisse de retraite complémentaire', {
          examples: ['AG2R', 'APICIL', 'KLESIA', 'MALAKOFF HUMANIS'],
        }),
        prevoyance: text('Organisme de prévoyance', {
          enum: ['AG2R Prévoyance', 'Malakoff Humanis', 'Mutex', 'Uniprévoyance', 'Autre'],
        }),
      },
    },
    lieu: site,
    contrat: contract,
    tuteurs: {
      type: 'array',
      title: 'Tuteurs au sein de l’établissement',
      minItems: 1,
      maxItems: 2,
      items: tutor,
    },
    tuteur: {
      type: 'boolean',
      title:
        'L’employeur atteste sur l’honneur que chaque tuteur ne suit pas plus de 3 stagiaires.',
    },
  },
};

const half = 'col-sm-6';

export const uiSchema = {
  'ui:submitButtonOptions': { submitText: 'Enregistrer' },
  siege: {
    'ui:classNames': 'row',
    raison: { 'ui:classNames': half },
    siret: { 'ui:classNames': half },
    cp: { 'ui:classNames': half },
    commune: { 'ui:classNames': half },
  },
  entreprise: {
    public: { 'ui:placeholder': 'Sélectionnez un élément' },
    effectif: { 'ui:widget': 'updown', 'ui:classNames': 'etroit' },
    tel: {
      'ui:options': { inputType: 'tel' },
      'ui:help': 'Ex : 01 23 45 67 89',
      'ui:classNames': 'etroit',
    },
    mel: { 'ui:description': 'Les échanges avec nos services se feront à cette adresse.' },
    retraite: { 'ui:placeholder': 'Ex : AG2R, APICIL…' },
  },
  lieu: {
    oneOf: [
      { chez: { 'ui:widget': 'hidden' } },
      {
        chez: { 'ui:widget': 'hidden' },
        voie: { 'ui:widget': 'textarea', 'ui:options': { rows: 2 } },
        cp: { 'ui:classNames': 'etroit' },
        commune: {
          'ui:widget': 'Town',
          'ui:help': 'Tapez les premières lettres, puis choisissez.',
        },
      },
    ],
  },
  contrat: {
    'ui:order': ['nature', 'debut', 'fin', 'salaire', 'handicap'],
    nature: { 'ui:widget': 'radio', 'ui:options': { inline: true } },
    debut: {
      'ui:widget': 'alt-date',
      'ui:options': { yearsRange: [2025, 2029], format: 'DMY', hideNowButton: true },
    },
    fin: { 'ui:classNames': 'etroit' },
    salaire: { 'ui:classNames': 'etroit' },
    handicap: {
      'ui:widget': 'radio',
      'ui:options': { inline: true },
      'ui:enumNames': ['Oui', 'Non'],
    },
  },
  tuteurs: {
    'ui:options': { orderable: false },
    items: {
      'ui:classNames': 'row',
      nom: { 'ui:classNames': half },
      prenom: { 'ui:classNames': half },
    },
  },
};
