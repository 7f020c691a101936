import 'vuestic-ui/dist/vuestic-ui.css';
import { createApp, reactive, ref, toRaw, watch } from 'vue';
import { createIconsConfig, createRegexMask, createVuestic, useInputMask } from 'vuestic-ui';
import { naturesDeContrat } from '../../shared/contract-lists.js';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const funds = ['AG2R Agirc-Arrco', 'APICIL', 'BTP Retraite', 'Klesia', 'Malakoff Humanis'];
const insurers = ['AG2R Prévoyance', 'APICIL Prévoyance', 'Klesia Prévoyance', 'Uniprévoyance'];
const townsOf = { 34000: ['MONTPELLIER'], 34130: ['CANDILLARGUES', 'LANSARGUES', 'MAUGUIO'] };
const publics = [
  { label: 'Permanent', value: 'P' },
  { label: 'Intérimaire', value: 'I' },
];
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(rank =>
  new Intl.DateTimeFormat('fr', { month: 'long' }).format(new Date(2026, rank - 1)),
);
const days = ['Di', 'Lu', 'Ma', 'Me', 'Je', 'Ve', 'Sa'];

const held = reactive({
  recherche: '',
  public: null,
  effectif: 0,
  retraite: '',
  prevoyance: '',
  voie: '',
  codePostal: '',
  commune: '',
  telephone: '',
  email: 'accueil@example.org',
  nature: null,
  signature: null,
  debut: null,
  salaire: '',
  handicap: false,
  alertes: true,
  commentaires: '',
  atteste: false,
});

const two = part => String(part).padStart(2, '0');
const iso = day =>
  day ? `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}` : null;
const french = day => iso(day).split('-').reverse().join('/');

/** 04/01/2027, the day first: else a date that is none. */
function parse(text) {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  return new Date(year, month - 1, day);
}

expose(() => ({
  ...toRaw(held),
  effectif: Number(held.effectif),
  telephone: held.telephone.replace(/\s/g, ''),
  salaire: parseFrench(held.salaire),
  signature: iso(held.signature),
  debut: iso(held.debut),
}));

const Page = {
  template,
  setup() {
    const found = ref([]);
    const isBusy = ref(false);
    const towns = ref([]);
    const phone = ref();
    let wait = 0;
    const ask = typed => {
      clearTimeout(wait);
      wait = setTimeout(async () => {
        isBusy.value = true;
        found.value = await askServer(funds, typed, 450);
        isBusy.value = false;
      }, 300);
    };
    const isFive = text => /^\d{5}$/.test(text) || '5 chiffres attendus';
    const round = () => {
      const amount = parseFrench(held.salaire);
      if (amount !== null) held.salaire = formatFrench(amount);
    };
    // The towns of a postal code come from the server.
    watch(
      () => held.codePostal,
      code => {
        held.commune = '';
        towns.value = [];
        setTimeout(() => {
          if (held.codePostal === code) towns.value = townsOf[code] ?? [];
        }, 600);
      },
    );
    useInputMask(createRegexMask(/(\d){2} (\d){2} (\d){2} (\d){2} (\d){2}/), phone);
    return {
      ...{ held, hand, found, isBusy, towns, phone, ask, isFive, round, french, parse },
      ...{ publics, insurers, natures: naturesDeContrat, months, days },
    };
  },
};

// The kit's icons come from a font of the web: plain signs stand for them.
const signs = {
  'va-arrow-down': '▾',
  'va-arrow-up': '▴',
  'va-arrow-left': '‹',
  'va-arrow-right': '›',
  'va-calendar': '▦',
  'va-clear': '✕',
  'va-close': '✕',
  'va-check': '✓',
  'va-plus': '+',
  'va-minus': '−',
  'va-search': '⌕',
  'va-loading': '…',
  'va-warning': '!',
};
const icons = createIconsConfig({
  aliases: Object.entries(signs).map(([name, content]) => ({ name, content, tag: 'span' })),
});
const i18n = {
  search: 'Rechercher',
  noOptions: 'Aucun résultat',
  reset: 'Effacer',
  select: 'Sélectionner',
  increaseCounter: 'Augmenter',
  decreaseCounter: 'Diminuer',
  selectedDate: 'Date choisie',
  toggleDropdown: 'Ouvrir',
};

createApp(Page)
  .use(createVuestic({ config: { icons, i18n } }))
  .mount('#app');
