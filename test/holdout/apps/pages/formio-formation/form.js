import * as lists from '../../shared/lists.js';

const coded = (entries, letter) =>
  entries.map((label, rank) => ({ label, value: `${letter}${rank + 1}` }));

/** What the codes held by the form mean, by key. */
export const meanings = {
  sous: coded(lists.sousDispositifs, 'sd'),
  modalite: coded(lists.modalites, 'm'),
  sanction: coded(lists.sanctions, 's'),
  objectif: coded(lists.objectifsOrganisme, 'o'),
  type: coded(lists.typesFormation, 't'),
  direct: [
    { label: 'Oui', value: 'oui' },
    { label: 'Non', value: 'non' },
  ],
};

const must = { required: true };
const list = (key, label, more) => ({
  type: 'select',
  key,
  label,
  placeholder: 'Sélectionnez un élément',
  data: { values: meanings[key] },
  validate: must,
  ...more,
});
const radio = (key, label, more) => ({
  type: 'radio',
  key,
  label,
  values: meanings[key],
  validate: must,
  ...more,
});
const number = (key, label, more) => ({
  type: 'number',
  key,
  label,
  delimiter: false,
  decimalLimit: 2,
  inputFormat: 'plain',
  ...more,
});
const day = (key, label) => ({
  type: 'datetime',
  key,
  label,
  format: 'dd/MM/yyyy',
  enableTime: false,
  allowInput: true,
  datePicker: { showWeeks: false, startingDay: 1 },
  widget: {
    type: 'calendar',
    format: 'dd/MM/yyyy',
    enableTime: false,
    allowInput: true,
    locale: 'fr',
    mode: 'single',
    useLocaleSettings: false,
  },
  description: 'Format : JJ/MM/AAAA',
  validate: must,
});
const columns = (...parts) => ({
  type: 'columns',
  key: `colonnes${parts[0].key}`,
  columns: parts.map(part => ({ components: [part], width: 12 / parts.length, size: 'md' })),
});
const panel = (key, title, components) => ({
  type: 'panel',
  key,
  title,
  collapsible: true,
  components,
});

const request = panel('demande', 'Votre demande', [
  {
    type: 'textfield',
    key: 'reference',
    label: 'Référence interne de l’entreprise',
    tooltip: 'Elle figurera sur tous nos courriers',
    showCharCount: true,
    validate: { maxLength: 15 },
  },
  list('sous', 'Sous-dispositif'),
  {
    type: 'select',
    key: 'organisme',
    label: 'Organisme de formation (SIRET ou dénomination)',
    placeholder: 'Saisissez au moins 3 caractères',
    dataSrc: 'url',
    data: { url: 'https://monespace.akto.fr/api/organismes' },
    searchField: 'texte',
    minSearch: 3,
    searchDebounce: 0.4,
    lazyLoad: true,
    disableLimit: true,
    valueProperty: 'siret',
    dataType: 'string',
    template: '<span>{{ item.nom }}</span>',
    validate: must,
  },
]);

const action = panel('action', 'Action de formation', [
  {
    type: 'textarea',
    key: 'intitule',
    label: 'Intitulé de la formation',
    rows: 2,
    autoExpand: true,
    validate: must,
  },
  radio('modalite', 'Modalité pédagogique', { inline: true }),
  number('distance', 'Durée de la formation à distance', {
    suffix: 'heures',
    conditional: {
      show: true,
      conjunction: 'any',
      conditions: ['m2', 'm3', 'm4'].map(value => ({
        component: 'modalite',
        operator: 'isEqual',
        value,
      })),
    },
    clearOnHide: true,
  }),
  columns(day('debut', 'Début de formation'), day('fin', 'Fin de formation')),
  columns(
    number('heures', 'Durée en heures', { validate: { ...must, min: 1 } }),
    number('jours', 'Durée en jours', { decimalLimit: 1 }),
  ),
  list('sanction', 'Sanction'),
  list('objectif', 'Objectif général de l’organisme de formation', { searchEnabled: false }),
  radio('type', 'Type de formation'),
]);

const payment = panel('paiement', 'Modalité de paiement', [
  radio('direct', 'Paiement direct par l’OPCO à l’organisme de formation', {
    inline: true,
    defaultValue: 'oui',
  }),
  {
    type: 'datagrid',
    key: 'couts',
    label: 'Coûts de formation',
    disableAddingRemovingRows: true,
    reorder: false,
    components: [
      {
        type: 'htmlelement',
        key: 'titre',
        label: 'Nature',
        tag: 'span',
        content: '{{ row.nature }}',
        refreshOnChange: true,
        tableView: true,
      },
      {
        type: 'currency',
        key: 'montant',
        label: 'Montant HT',
        currency: 'EUR',
        delimiter: true,
      },
    ],
    defaultValue: [
      { nature: 'Pédagogique' },
      { nature: 'Bilan de positionnement / Evaluation initiale' },
      { nature: 'Evaluation intermédiaire ou finale' },
    ],
  },
  {
    type: 'selectboxes',
    key: 'annexes',
    label: 'Frais annexes demandés',
    inline: true,
    values: [
      { label: 'Repas', value: 'repas' },
      { label: 'Hébergement', value: 'hebergement' },
      { label: 'Transport', value: 'transport' },
    ],
  },
]);

export const definition = {
  display: 'form',
  components: [
    request,
    action,
    payment,
    {
      type: 'checkbox',
      key: 'honneur',
      label: 'J’atteste sur l’honneur l’exactitude des données saisies.',
      validate: must,
    },
    { type: 'button', key: 'enregistrer', label: 'Enregistrer', action: 'event', event: 'garder' },
    { type: 'button', key: 'submit', label: 'Transmettre', action: 'submit', theme: 'primary' },
  ],
};

export const words = {
  'No results found': 'Aucun résultat',
  'No choices to choose from': 'Aucun élément disponible',
  'Type to search': 'Tapez pour rechercher',
  'Loading...': 'Chargement…',
  typeRemaining: '{{ remaining }} {{ type }} restants',
  typeCount: '{{ count }} {{ type }}',
  characters: 'caractères',
  required: '{{field}} : saisie obligatoire',
  complete: 'Votre demande est enregistrée',
  submitError: 'Veuillez corriger les erreurs avant de transmettre.',
};
