import 'dojo/resources/dojo.css';
import 'dijit/themes/claro/claro.css';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import layer from './layer.dojo.json';
import './page.css';

const modalities = { P: 'Présentielle', M: 'Mixte', D: 'A distance', A: 'AFEST' };
const held = {
  recherche: '',
  sous: null,
  reference: '',
  objectif: null,
  organisme: null,
  modalite: null,
  distance: null,
  sanction: null,
  niveau: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  type: null,
  direct: true,
  cout: null,
  debut2: '2027-05-10',
  heures2: 7,
  atteste: false,
};
const at = id => document.getElementById(id);
const pad = number => String(number).padStart(2, '0');
const iso = day =>
  day ? `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}` : null;
const asRows = texts => texts.map((name, rank) => ({ id: `v${rank + 1}`, name }));

document.body.className = 'claro';
takeMarks();
expose(() => held);
globalThis.dojoConfig = {
  async: true,
  locale: 'fr-fr',
  parseOnLoad: false,
  baseUrl: '/dojo/',
  blankGif: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
};
const script = document.createElement('script');
script.textContent = layer;
document.head.append(script);

const used = [
  'dojo/parser',
  'dojo/Deferred',
  'dojo/_base/declare',
  'dojo/store/Memory',
  'dojo/store/util/QueryResults',
  'dijit/registry',
  'dijit/form/NumberTextBox',
  'dijit/form/RadioButton',
];

globalThis.require(
  used,
  (parser, Deferred, declare, Memory, QueryResults, registry, NumberTextBox, RadioButton) => {
    /** The rows of a server: they come half a second after the question. */
    const Server = declare([Memory], {
      query(...asked) {
        const found = Memory.prototype.query.apply(this, asked);
        const later = new Deferred();
        setTimeout(() => later.resolve(found), 500);
        return QueryResults(later.promise);
      },
    });
    const follow = (id, view = value => value) =>
      registry.byId(id).on('change', value => {
        held[id] = view(value);
      });
    const number = value => (Number.isNaN(value) || value === undefined ? null : value);

    /** Radios of the kit, each with its label, drawn once the page is read. */
    function ask(place, name, answers, take) {
      for (const [value, text] of Object.entries(answers)) {
        const label = document.createElement('label');
        label.className = 'reponse';
        at(place).append(label);
        const radio = new RadioButton({ name, value });
        label.append(radio.domNode, ` ${text}`);
        radio.startup();
        radio.on('change', isOn => {
          if (isOn) take(value);
        });
      }
    }
    /** The hours at a distance, asked for where a part of the course is. */
    function askPart() {
      registry.byId('distance')?.destroy();
      at('part').replaceChildren();
      held.distance = null;
      if (!/[MD]/.test(held.modalite)) return;
      at('part').innerHTML =
        '<td><label for="distance">Durée de la formation à distance (en heures)</label></td><td></td>';
      const cell = at('part').lastChild;
      for (const [name, value] of Object.entries(hand('distance'))) cell.setAttribute(name, value);
      const box = new NumberTextBox({ id: 'distance', constraints: { min: 0, places: 2 } });
      cell.append(box.domNode);
      box.startup();
      follow('distance', number);
    }
    function fill() {
      for (const [id, texts] of [
        ['sous', lists.sousDispositifs],
        ['sanction', lists.sanctions],
      ])
        registry.byId(id).set('store', new Memory({ data: asRows(texts) }));
      for (const [id, texts] of [
        ['objectif', lists.objectifsDossier],
        ['niveau', lists.niveaux],
      ])
        registry
          .byId(id)
          .addOption([
            { value: '', label: 'Sélectionnez' },
            ...asRows(texts).map(({ id: value, name }) => ({ value, label: name })),
          ]);
      registry.byId('organisme').set('store', new Server({ data: asRows(lists.organismes) }));
    }

    function start() {
      fill();
      const code = value => value || null;
      for (const id of ['sous', 'objectif', 'sanction', 'niveau']) follow(id, code);
      for (const id of ['recherche', 'reference', 'intitule', 'direct', 'atteste']) follow(id);
      for (const id of ['debut', 'fin', 'debut2']) follow(id, iso);
      for (const id of ['heures', 'jours', 'cout', 'heures2']) follow(id, number);
      registry.byId('organisme').on('change', value => {
        held.organisme = code(value);
        registry.byId('activite').set('value', value ? '32800195980' : '');
      });
      ask('modalites', 'modalite', modalities, value => {
        held.modalite = value;
        setTimeout(askPart, 300);
      });
      ask('types', 'type', { intra: 'Intra-Entreprise', inter: 'Inter-Entreprises' }, value => {
        held.type = value;
      });
      at('voile').remove();
    }
    // What `parse` gives is its own answer: a promise of the language would ask it for ever.
    setTimeout(() => parser.parse().then(start), 500);
  },
);
