import 'vexip-ui/css/preset.css';
import 'vexip-ui/css/index.css';
import { frFRLocale, install } from 'vexip-ui';
import { createApp, onMounted, reactive, ref, toRaw, watch } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const coded = (texts, letters) =>
  texts.map((label, rank) => ({ label, value: `${letters}${rank + 1}` }));
const objectifs = coded(lists.objectifsDossier, 'OG');
const visees = coded(lists.objectifsOrganisme, 'OO');
// The kit calls « label » the value of a radio, « content » its words.
const answers = entries => entries.map(it => ({ label: it.value, content: it.label }));
const modalites = coded(lists.modalites, 'M');
const types = coded(lists.typesFormation, 'T');
const asLeaves = texts => texts.map(label => ({ label, value: label }));
const sanctions = [
  {
    label: 'Sans certification',
    value: 'sans',
    children: asLeaves(lists.sanctions.slice(0, 1)),
  },
  { label: 'Certifiante', value: 'avec', children: asLeaves(lists.sanctions.slice(1)) },
];
const onglets = ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'];
const ancienne = reactive({
  intitule: 'Journées des personnels administratifs',
  debut: new Date(2025, 10, 18).getTime(),
  heures: 8,
});

const held = reactive({
  reference: '',
  objectif: null,
  organisme: '',
  intitule: '',
  modalite: null,
  distance: null,
  sanction: [],
  par: null,
  rncp: '',
  domaine: null,
  visee: null,
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  type: 'T1',
  horaires: [],
  fermeture: [],
  direct: true,
  cout: '',
  programme: [],
  alertes: true,
  atteste: false,
});
const recherche = ref('');
const envois = ref(0);

const named = (entries, value) => entries.find(it => it.value === value)?.label ?? null;
const iso = day => (day ? new Date(day).toLocaleDateString('sv-SE') : null);

/** What the form's model holds, told plainly. */
expose(() => ({
  ...structuredClone({ ...toRaw(held), programme: null, sanction: null }),
  objectif: named(objectifs, held.objectif),
  organisme: held.organisme || null,
  modalite: named(modalites, held.modalite),
  sanction: held.sanction?.at(-1) ?? null,
  visee: named(visees, held.visee),
  debut: iso(held.debut),
  fin: iso(held.fin),
  type: named(types, held.type),
  cout: parseFrench(held.cout),
  programme: held.programme.map(it => it.name),
  recherche: recherche.value,
  envois: envois.value,
}));

/** Rows that a server finds, some time after the last key. */
function useServer() {
  const cherche = ref(false);
  const trouves = ref([]);
  const domaines = ref([]);
  let clock;
  const ask = (entries, text, rows, toRow) => {
    clearTimeout(clock);
    if (text.length < 3) return;
    clock = setTimeout(async () => {
      cherche.value = true;
      rows.value = (await lists.askServer(entries, text, 600)).map(toRow);
      cherche.value = false;
    }, 300);
  };
  return {
    cherche,
    trouves,
    domaines,
    chercherOrganisme: text => ask(lists.organismes, text, trouves, it => it),
    chercherDomaine: text =>
      ask(lists.domaines, text, domaines, label => ({ label, value: label.slice(0, 5) })),
    // A provider that the server does not know is put away a little after leaving.
    garderConnu: text =>
      setTimeout(() => {
        if (!lists.organismes.includes(text)) held.organisme = '';
      }, 300),
  };
}

const must = { required: true, message: 'Saisie obligatoire' };
const regles = Object.fromEntries(
  ['objectif', 'organisme', 'intitule', 'modalite', 'sanction', 'visee', 'debut', 'fin']
    .concat(['heures', 'distance', 'type', 'cout', 'programme'])
    .map(key => [key, [must]]),
);

const app = createApp({
  template,
  setup() {
    const pret = ref(false);
    const loin = ref(false);
    onMounted(() => setTimeout(() => (pret.value = true), 900));
    // The share at a distance is asked for a little after the answer.
    watch(
      () => held.modalite,
      answer => setTimeout(() => (loin.value = ['M2', 'M3', 'M4'].includes(answer)), 300),
    );
    return {
      ...useServer(),
      held,
      hand,
      ancienne,
      recherche,
      envois,
      pret,
      loin,
      regles,
      onglets,
      objectifs,
      visees,
      modalites: answers(modalites),
      types: answers(types),
      sanctions,
      virgule: value => formatFrench(value),
      ecrireCout: () => {
        const value = parseFrench(held.cout);
        if (value !== null) held.cout = formatFrench(value);
      },
    };
  },
});
app.use(install, { prefix: 'V', locale: frFRLocale() });
app.mount('#app');
