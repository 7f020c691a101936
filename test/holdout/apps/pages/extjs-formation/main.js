import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import { combo } from './combo.js';
import { answers, box, fieldSet, line, tick } from './pieces.js';
import './page.css';

const held = {
  sousDispositif: null,
  reference: '',
  objectifDossier: null,
  organisme: null,
  sanction: null,
  domaine: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  type: null,
  objectifOf: null,
  paiementDirect: null,
  coutPedagogique: null,
  mandat: false,
  notice: false,
};
expose(() => held);
const put = key => value => {
  held[key] = value;
};

/** A field that takes what was typed when it is left, and marks what it refuses. */
function typed(key, label, { take, show, trigger, ...more }) {
  const input = box({ trigger, ...more });
  input.field.addEventListener('blur', () => {
    const value = take(input.field.value);
    const wrong = input.field.value !== '' && value === null;
    input.field.classList.toggle('x-form-invalid-field', wrong);
    held[key] = value;
    if (!wrong) input.field.value = show(value);
  });
  return line(key, label, input.node, more);
}
const text = (key, label, more) => typed(key, label, { take: it => it, show: it => it, ...more });
const figure = (key, label, digits, more) =>
  typed(key, label, {
    take: parseFrench,
    show: it => formatFrench(it, digits),
    trigger: 'spinner',
    ...more,
  });
const day = (key, label) =>
  typed(key, label, {
    must: true,
    trigger: 'date',
    take: it => {
      const [, d, m, y] = /^(\d\d)\/?(\d\d)\/?(\d{4})$/.exec(it.trim()) ?? [];
      return d ? `${y}-${m}-${d}` : null;
    },
    show: it => it?.split('-').reverse().join('/') ?? '',
  });
const list = (key, label, options, more) =>
  line(key, label, combo({ options, onPick: put(key), ...more }), { must: true });

document.getElementById('panel-1009-body').append(
  fieldSet('Dossier', [
    list('sousDispositif', 'Sous dispositif', lists.sousDispositifs),
    text('reference', 'Référence interne', { maxLength: 15 }),
    list('objectifDossier', 'Objectif général de la formation', lists.objectifsDossier),
    tick('mandat', 'Mandat de gestion', put('mandat')),
  ]),
  fieldSet('Etablissement', [
    line(
      'organisme',
      'Organisme de formation externe',
      combo({
        ask: query => lists.askServer(lists.organismes, query, 500),
        onPick: put('organisme'),
      }),
      {},
    ),
  ]),
  fieldSet('Formation', [
    list('sanction', 'Sanction', lists.sanctions, { editable: true }),
    line(
      'domaine',
      'Domaine (Formacode)',
      combo({ ask: query => lists.askServer(lists.domaines, query, 400), onPick: put('domaine') }),
      {},
    ),
    text('intitule', 'Intitulé de formation', { must: true, wide: true }),
    day('debut', 'Début de formation'),
    day('fin', 'Fin de formation'),
    figure('heures', 'Durée (heures)', 2, { must: true }),
    figure('jours', 'Durée (jours)', 1),
    answers('type', 'Type de formation', lists.typesFormation, put('type')),
    list('objectifOf', "Objectif général de l'organisme", lists.objectifsOrganisme, {
      editable: true,
    }),
  ]),
  fieldSet('Chiffrage', [
    figure('coutPedagogique', 'Coût pédagogique HT', 2, { must: true }),
    answers('paiementDirect', "Paiement direct par l'OPCO", ['Oui', 'Non'], put('paiementDirect')),
    tick('notice', "J'ai pris connaissance de la notice", put('notice')),
  ]),
);
takeMarks();
