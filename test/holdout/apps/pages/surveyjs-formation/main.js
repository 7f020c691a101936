import { Model } from 'survey-core';
import 'survey-core/i18n/french';
import 'survey-core/survey-core.min.css';
import { renderSurvey } from 'survey-js-ui';
import { expose, hand } from '../../shared/expose.js';
import { askServer, organismes } from '../../shared/lists.js';
import './page.css';
import { codes, json } from './questions.js';

const survey = new Model(json);
const quick = { held: '' };
document.querySelector('#rapide').addEventListener('change', ({ target }) => {
  quick.held = target.value;
});

// The choices of the provider come from a server, page by page, for what is typed in the list.
survey.onChoicesLazyLoad.add(async (_, options) => {
  const found = options.filter.length < 3 ? [] : await askServer(organismes, options.filter, 500);
  const items = codes.organisme.filter(({ text }) => found.includes(text));
  options.setItems(items, items.length);
});
survey.onGetChoiceDisplayValue.add((_, options) => {
  options.setItems(options.values.map(code => codes.organisme.find(it => it.value === code)?.text));
});

const keys = { quantite: 'Quantite', montant: 'Montant' };
const rows = ['Pédagogique', 'Bilan de positionnement / Evaluation initiale', 'Repas'];
const names = ['pedagogique', 'bilan', 'repas'];
expose(() => {
  const { data } = survey;
  const plain = key => data[key] ?? null;
  const named = key => codes[key].find(it => it.value === data[key])?.text ?? null;
  const costs = rows.flatMap((row, rank) =>
    Object.entries(keys).map(([column, end]) => [
      `${names[rank]}${end}`,
      data.couts?.[row]?.[column] ?? null,
    ]),
  );
  const asIs = ['modalite', 'distance', 'debut', 'fin', 'heures', 'jours', 'type', 'niveau'];
  return {
    ...Object.fromEntries(Object.keys(codes).map(key => [key, named(key)])),
    ...Object.fromEntries(asIs.map(key => [key, plain(key)])),
    reference: data.reference ?? '',
    intitule: data.intitule ?? '',
    direct: plain('direct'),
    ...Object.fromEntries(costs),
    atteste: data.atteste ?? false,
    recherche: quick.held,
  };
});

survey.onAfterRenderQuestion.add((_, { question, htmlElement }) => {
  const { 'data-hand': mark } = hand(question.name);
  if (mark) htmlElement.setAttribute('data-hand', mark);
});
survey.onAfterRenderMatrixCell.add((_, { row, column, htmlElement }) => {
  const { 'data-hand': mark } = hand(`${names[rows.indexOf(row.rowName)]}${keys[column.name]}`);
  if (mark) htmlElement.setAttribute('data-hand', mark);
});
setTimeout(() => renderSurvey(survey, document.querySelector('#formulaire')), 250);
