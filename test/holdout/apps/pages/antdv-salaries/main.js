import 'ant-design-vue/dist/reset.css';
import * as kit from 'ant-design-vue';
import french from 'ant-design-vue/es/locale/fr_FR';
import dayjs from 'dayjs';
import 'dayjs/locale/fr';
import { computed, createApp, onMounted, reactive, ref, toRaw, watch } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import './page.css';

dayjs.locale('fr');

const townNames = ['NANCY', 'NANTES', 'NANTERRE', 'NANTEUIL', 'NARBONNE'];
const coded = (texts, letter) =>
  texts.map((label, rank) => ({ value: `${letter}${rank + 1}`, label }));
const branch = (title, key, labels) => ({
  title,
  key,
  value: key,
  selectable: false,
  children: labels.map(label => ({ title: label, key: label, value: label })),
});
const held = reactive({
  recherche: '',
  siteCp: '34000',
  siteVille: 'MONTPELLIER',
  nom: '',
  usage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  temporaire: null,
  nir: '',
  ntt: '',
  handicap: false,
  voie: '',
  codePostal: '',
  ville: undefined,
  telephone: '',
  pays: '+33',
  email: '',
  contrat: 'C1',
  csp: undefined,
  statut: null,
  niveau: undefined,
  taux: null,
  notice: false,
  envois: 0,
});
expose(() => toRaw(held));

/** The towns that a server finds for what is typed, once the keys rest. */
function useTowns() {
  const towns = ref([]);
  const waiting = ref(false);
  let rest;
  function lookForTown(typed) {
    clearTimeout(rest);
    towns.value = [];
    waiting.value = typed.length > 1;
    if (!waiting.value) return;
    rest = setTimeout(async () => {
      const found = await lists.askServer(townNames, typed, 450);
      towns.value = found.map(label => ({ value: label, label }));
      waiting.value = false;
    }, 300);
  }
  return { towns, waiting, lookForTown };
}

const app = createApp({
  template,
  setup() {
    const open = ref(false);
    const ready = ref(false);
    const number = ref('');
    onMounted(() => {
      setTimeout(() => (open.value = true), 500);
      setTimeout(() => (ready.value = true), 1300);
    });
    // One number or the other is asked for, a little later.
    watch(
      () => held.temporaire,
      answer => setTimeout(() => (number.value = answer ? 'ntt' : 'nir'), 300),
    );
    const isNir = (_, value) =>
      /^\d{13}$/.test(value) ? Promise.resolve() : Promise.reject(new Error('13 chiffres'));
    return {
      ...useTowns(),
      french,
      hand,
      held,
      lists,
      number,
      open,
      ready,
      sheet: ref(),
      must: [{ required: true, message: 'Saisie obligatoire' }],
      nirRules: [{ required: true, validator: isNir }],
      grouped: computed(() =>
        held.nir
          .replace(/^(\d)(\d\d)?(\d\d)?(\d\d)?(\d{3})?/, '$1 $2 $3 $4 $5 ')
          .replace(/ +/g, ' ')
          .trim(),
      ),
      takeNir: text => (held.nir = text.replace(/\D/g, '').slice(0, 13)),
      inPairs: text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 '),
      endings: computed(() =>
        /^[^@\s]+@?$/.test(held.email)
          ? ['example.org', 'example.com'].map(it => ({
              value: `${held.email.replace('@', '')}@${it}`,
            }))
          : [],
      ),
      sexes: lists.sexes.map(label => ({ label, value: label[0] })),
      contracts: coded(lists.contrats, 'C'),
      levels: coded(lists.niveauxSalarie, 'N'),
      categories: [
        branch('Indépendants', 'ind', lists.categories.slice(0, 2)),
        branch('Salariés', 'sal', lists.categories.slice(2)),
      ],
      countries: ['+33', '+32', '+41', '+352'].map(value => ({ value, label: value })),
      tabs: ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'],
      columns: ['Sexe', 'Nom', 'Prénom', 'Date de naissance', 'Email'].map(title => ({ title })),
    };
  },
});
app.use(kit);
app.mount('#app');
