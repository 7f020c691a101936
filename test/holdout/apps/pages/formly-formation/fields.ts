import type { FormlyFieldConfig } from '@ngx-formly/core';
import { delay, of } from 'rxjs';
import * as lists from '../../shared/lists.js';

const coded = (labels: string[], letter: string) =>
  labels.map((label, rank) => ({ value: `${letter}${rank + 1}`, label }));
const codesRncp = ['RNCP37313 - Assistant de direction', 'RNCP39257 - Boulanger'];
const half = 'col-md-6';

const cell = (
  key: string,
  type: string,
  props: FormlyFieldConfig['props'],
  more: FormlyFieldConfig = {},
): FormlyFieldConfig => ({ key, type, props, wrappers: ['cell', 'form-field'], ...more });
const panel = (label: string, fieldGroup: FormlyFieldConfig[]): FormlyFieldConfig => ({
  wrappers: ['panel'],
  props: { label },
  fieldGroupClassName: 'row',
  fieldGroup,
});

const module: FormlyFieldConfig = {
  fieldGroupClassName: 'row',
  fieldGroup: [
    cell('intitule', 'textarea', { label: 'Intitulé de formation', rows: 2, required: true }),
    cell('modalite', 'radio', {
      label: 'Modalité pédagogique',
      required: true,
      options: coded(lists.modalites, 'M'),
    }),
    cell(
      'distance',
      'decimal',
      { label: 'Dont à distance', addonRight: { text: 'heures' }, required: true },
      { expressions: { hide: ({ model }) => !['M2', 'M3', 'M4'].includes(model?.modalite) } },
    ),
    cell(
      'sanction',
      'select',
      { label: 'Sanction', placeholder: 'Choisir', options: coded(lists.sanctions, 'S') },
      { className: half },
    ),
    cell(
      'niveau',
      'select',
      {
        label: 'Niveau de la certification visée par la formation',
        placeholder: 'Choisir',
        // The list is the server's: it comes a little after the box.
        options: of(coded(lists.niveaux, 'N')).pipe(delay(900)),
      },
      { className: half },
    ),
    cell('par', 'radio', {
      label: 'Souhaitez-vous rechercher votre formation par ?',
      formCheck: 'inline',
      options: [
        { value: 'R', label: 'RNCP' },
        { value: 'F', label: 'Formacode' },
      ],
    }),
    cell(
      'rncp',
      'search',
      { label: 'Code RNCP', placeholder: 'Ex : boulangerie ou 39257', entries: codesRncp },
      { expressions: { hide: ({ model }) => model?.par !== 'R' } },
    ),
    cell(
      'domaine',
      'search',
      {
        label: 'Code ou intitulé Formacode',
        placeholder: 'Ex : boulangerie ou 39257',
        entries: lists.domaines,
      },
      { expressions: { hide: ({ model }) => model?.par !== 'F' } },
    ),
    cell(
      'debut',
      'day',
      { label: 'Quand commence-t-elle ?', placeholder: 'JJ/MM/AAAA', required: true },
      { className: half },
    ),
    cell(
      'fin',
      'day',
      { label: 'Quand se termine-t-elle ?', placeholder: 'JJ/MM/AAAA', required: true },
      { className: half },
    ),
    cell(
      'heures',
      'decimal',
      { label: 'Durée de formation en heures', addonRight: { text: 'h' }, required: true },
      { className: half },
    ),
    cell('jours', 'number', { label: 'Nb de jours', min: 0, step: 0.5 }, { className: half }),
    cell('type', 'buttons', {
      label: 'Type de formation',
      required: true,
      options: coded(lists.typesFormation, 'T'),
    }),
    cell('objectifOf', 'select', {
      label: "Objectif général de l'organisme de formation",
      placeholder: 'Choisir',
      required: true,
      options: coded(lists.objectifsOrganisme, 'O'),
    }),
  ],
};

export const fields: FormlyFieldConfig[] = [
  panel('Dossier', [
    cell(
      'sous',
      'select',
      { label: 'Sous dispositif', disabled: true, options: coded(lists.sousDispositifs, 'D') },
      { className: half },
    ),
    cell(
      'reference',
      'input',
      {
        label: 'Réf. interne',
        maxLength: 15,
        description: 'Propre à votre entreprise, 15 caractères maximum',
      },
      { className: half, modelOptions: { updateOn: 'blur' } },
    ),
    cell('objectif', 'select', {
      label: 'Objectif général de la formation',
      placeholder: 'Choisir',
      required: true,
      options: coded(lists.objectifsDossier, 'G'),
    }),
  ]),
  panel('Organisme de formation', [
    cell('organisme', 'search', {
      label: 'Quel organisme dispense la formation ?',
      placeholder: 'SIRET, nom…',
      description: 'Trois caractères au moins',
      required: true,
      entries: lists.organismes,
    }),
    cell(
      'siret',
      'input',
      { label: 'SIRET', disabled: true },
      { expressions: { 'model.siret': ({ model }) => model?.organisme?.slice(-14) ?? '' } },
    ),
  ]),
  { key: 'modules', type: 'modules', fieldArray: module },
  panel('Financement', [
    cell(
      'direct',
      'checkbox',
      { label: "Paiement direct par l'OPCO à l'organisme de formation", formCheck: 'switch' },
      { className: half },
    ),
    cell(
      'cout',
      'decimal',
      { label: 'Coût pédagogique HT', addonLeft: { text: '€' }, required: true },
      { className: half },
    ),
  ]),
  cell('atteste', 'checkbox', {
    label: "J'atteste sur l'honneur l'exactitude des données saisies.",
  }),
];
