import { hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';

const funds = ['AG2R Agirc-Arrco', 'APICIL', 'B2V', 'Ircem', 'Klesia', 'Malakoff Humanis'];
const towns = ['AMIENS', 'ANGERS', 'ANGOULEME', 'ANGLET', 'ANNECY', 'ANTIBES', 'ARRAS'];
const insurers = [
  { label: 'Choisissez un organisme', value: '', attrs: { disabled: true } },
  {
    group: 'Institutions de prévoyance',
    options: [
      { label: 'AG2R Prévoyance', value: 101 },
      { label: 'Klesia Prévoyance', value: 102 },
      { label: 'Uniprévoyance', value: 103 },
    ],
  },
  {
    group: 'Mutuelles',
    options: [
      { label: 'Harmonie Mutuelle', value: 201 },
      { label: 'MGEN', value: 202 },
    ],
  },
];

export const words = {
  publics: { P: 'Permanent', I: 'Intérimaire' },
  followers: { E: 'L’entreprise elle-même', C: 'Un cabinet mandaté' },
  insurers: Object.fromEntries(
    insurers.flatMap(({ options = [] }) => options.map(({ label, value }) => [value, label])),
  ),
};

/** The kit gives unknown attributes to the box: the mark of the proof is for the whole field. */
const kept = (name, unit) => ({
  sectionsSchema: {
    outer: { attrs: hand(name) },
    ...(unit && { suffix: { $el: 'span', attrs: { class: 'unite' }, children: unit } }),
  },
});
const field = (kind, name, label, { unit, ...others } = {}) => ({
  $formkit: kind,
  name,
  label,
  ...kept(name, unit),
  ...others,
});
const title = text => ({ $el: 'h2', children: text });
const grey = (label, value) => ({ $formkit: 'text', label, value, disabled: true, ignore: true });
const must = rules => ({ validation: rules ? `required|${rules}` : 'required' });

export const schema = [
  title('Établissement'),
  grey('Raison sociale', 'INSTITUT SUPERIEUR DE PROPEDEUTIQUE D’AMIENS'),
  grey('N° SIRET', '798 144 259 00024'),
  field('radio', 'public', 'Type de public', {
    options: words.publics,
    ...must(),
    help: 'Les intérimaires relèvent d’un autre dispositif',
  }),
  field('number', 'effectif', 'Effectif total de l’entreprise', {
    number: 'integer',
    min: 0,
    ...must('min:1'),
    help: 'Tous établissements confondus, au 31 décembre',
  }),
  title('Siège social'),
  grey('CP', '75009'),
  grey('Commune', 'PARIS'),
  title('Adresse d’exécution'),
  field('text', 'voie', 'N° et voie', must()),
  {
    $el: 'div',
    attrs: { class: 'ligne' },
    children: [
      field('text', 'cp', 'CP', { ...must('matches:/^\\d{5}$/'), maxlength: 5 }),
      field('autocomplete', 'commune', 'Commune', {
        ...must(),
        ask: typed => askServer(towns, typed, 450),
        placeholder: 'Premières lettres',
      }),
    ],
  },
  title('Protection sociale'),
  field('autocomplete', 'retraite', 'Caisse de retraite complémentaire', {
    ...must(),
    ask: typed => askServer(funds, typed, 600),
    help: 'Ex : AG2R, APICIL…',
  }),
  field('select', 'prevoyance', 'Organisme de prévoyance', { ...must(), options: insurers }),
  field('date', 'adhesion', 'Date d’adhésion à la branche'),
  field('text', 'masse', 'Masse salariale brute annuelle', {
    unit: '€',
    inputmode: 'decimal',
    onBlur: '$ecrire',
    validation: [['matches', /^[\d\s,]+$/]],
    help: 'En euros, par exemple 125 400,50',
  }),
  field('checkbox', 'tva', 'L’établissement est assujetti à la TVA'),
  title('Suivi du dossier'),
  field('radio', 'suivi', 'Qui suit cette demande ?', { options: words.followers, ...must() }),
  {
    $el: 'div',
    if: '$reponses.suivi === "C"',
    children: [
      field('text', 'cabinet', 'Dénomination du cabinet', must()),
      field('text', 'siret', 'SIRET du cabinet', {
        ...must(),
        plugins: '$parTriplets',
        placeholder: '123 456 789 00012',
      }),
    ],
  },
  field('tel', 'tel', 'Tél.', { placeholder: '01 23 45 67 89', onBlur: '$espacer' }),
  field('email', 'mel', 'Courriel', { ...must('email'), maxlength: 200 }),
  field('textarea', 'precisions', 'Informations complémentaires', {
    rows: 3,
    validation: 'length:0,256',
    help: '256 caractères maximum',
  }),
  field('checkbox', 'honneur', 'J’atteste sur l’honneur l’exactitude des données saisies.'),
];
