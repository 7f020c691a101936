import 'wave-ui/dist/wave-ui.css';
import { createApp, onMounted, reactive, ref, toRaw, watch } from 'vue';
import WaveUI from 'wave-ui';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const coded = (texts, letters) =>
  texts.map((label, rank) => ({ label, value: `${letters}${rank + 1}` }));
const contrats = coded(lists.contrats, 'NC');
const categories = coded(lists.categories, 'CSP');
const niveaux = coded(lists.niveauxSalarie, 'NF');
const towns = ['TOULON', 'TOULOUGES', 'TOULOUSE', 'TOULOUZETTE', 'TOURS', 'TOURNEFEUILLE'];
const sexes = lists.sexes.map(label => ({ label, value: label[0] }));
const ouiNon = ['Oui', 'Non'].map(label => ({ label, value: label[0] }));
const onglets = [
  { id: 'introduction', title: 'Introduction' },
  { id: 'employeur', title: 'Employeur', disabled: true },
  { id: 'formation', title: 'Formation', disabled: true },
  { id: 'salaries', title: 'Salariés' },
  { id: 'synthese', title: 'Synthèse', disabled: true },
  { id: 'documents', title: 'Documents', disabled: true },
];
const gestionnaire = [
  ['Nom', 'KERVADEC'],
  ['Prénom', 'Maëlle'],
  ['CP', '34000'],
  ['Ville', 'MONTPELLIER'],
];
const named = (entries, value) => entries.find(it => it.value === value)?.label ?? null;

const held = reactive({
  recherche: '',
  notice: false,
  nom: '',
  prenom: '',
  naissance: '',
  sexe: null,
  temporaire: null,
  nir: '',
  ntt: '',
  handicap: false,
  voie: '',
  cp: '',
  ville: null,
  mobile: '',
  contrat: 'NC1',
  csp: null,
  niveau: null,
  charge: 0,
  copie: true,
  atteste: false,
  envois: 0,
});
const taux = ref('');

expose(() => ({
  ...toRaw(held),
  naissance: /^\d\d\/\d\d\/\d{4}$/.test(held.naissance)
    ? held.naissance.split('/').reverse().join('-')
    : null,
  temporaire: { O: true, N: false }[held.temporaire] ?? null,
  nir: held.nir.replace(/\s/g, ''),
  contrat: named(contrats, held.contrat),
  csp: named(categories, held.csp),
  taux: parseFrench(taux.value),
  charge: Math.round(held.charge),
}));

/** The towns that a server finds for the letters typed. */
function useTowns() {
  const villes = ref([]);
  let clock;
  const chercher = ({ target }) => {
    clearTimeout(clock);
    if (target.value.length < 3) return;
    clock = setTimeout(async () => {
      const found = await lists.askServer(towns, target.value, 500);
      villes.value = found.map(label => ({ label, value: label }));
    }, 300);
  };
  return { villes, chercher };
}

/** What the kit says under a box that is wrong. */
const rules = {
  requis: text => !!text || 'Saisie obligatoire',
  choisi: value => value !== null || 'Saisie obligatoire',
  jour: text => /^\d\d\/\d\d\/\d{4}$/.test(text) || 'Saisissez une valeur de date',
  treize: text => text.replace(/\s/g, '').length === 13 || '13 caractères attendus',
};

/** What is written again, at each key or on leaving. */
const writing = {
  barrer: text => {
    const digits = text.replace(/\D/g, '').slice(0, 8);
    held.naissance = digits.replace(/^(\d\d)(\d)/, '$1/$2').replace(/^(\d\d\/\d\d)(\d)/, '$1/$2');
  },
  grouper: () => {
    const bare = held.nir.replace(/\s/g, '');
    held.nir = bare.replace(/^(.)(..)(..)(..)(...)(...)$/, '$1 $2 $3 $4 $5 $6');
  },
  parPaires: text => {
    const digits = text.replace(/\D/g, '').slice(0, 10);
    held.mobile = digits.replace(/(\d\d)(?=\d)/g, '$1 ');
  },
  ecrire: () => {
    const value = parseFrench(taux.value);
    if (value !== null) taux.value = formatFrench(value);
  },
};

const app = createApp({
  template,
  setup() {
    const pret = ref(false);
    const numero = ref(null);
    onMounted(() => setTimeout(() => (pret.value = true), 900));
    // One number or the other is asked for, a little later.
    watch(
      () => held.temporaire,
      answer => setTimeout(() => (numero.value = answer), 300),
    );
    return {
      ...useTowns(),
      ...rules,
      ...writing,
      held,
      hand,
      taux,
      pret,
      numero,
      attente: ref(true),
      valide: ref(null),
      onglet: ref('salaries'),
      onglets,
      gestionnaire,
      sexes,
      ouiNon,
      contrats,
      categories,
      niveaux,
    };
  },
});
app.use(WaveUI, { theme: 'light' });
app.mount('#app');
