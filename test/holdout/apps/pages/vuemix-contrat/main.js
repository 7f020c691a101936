import Slider from '@vueform/slider';
import '@vueform/slider/themes/default.css';
import Toggle from '@vueform/toggle';
import '@vueform/toggle/themes/default.css';
import { Treeselect } from '@zanmato/vue3-treeselect';
import '@zanmato/vue3-treeselect/dist/vue3-treeselect.min.css';
import { vMaska } from 'maska/vue';
import { createApp, reactive, ref, toRaw } from 'vue';
import DatePicker from 'vue-datepicker-next';
import 'vue-datepicker-next/index.css';
import 'vue-datepicker-next/locale/fr.es.js';
import VueSelect from 'vue-select';
import 'vue-select/dist/vue-select.css';
import { VueTelInput } from 'vue-tel-input';
import 'vue-tel-input/vue-tel-input.css';
import { naturesDeContrat, qualifications, typesDeContrat } from '../../shared/contract-lists.js';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const held = reactive({
  recherche: '',
  type: null,
  nature: 'CDI',
  conclusion: '',
  debut: null,
  fin: null,
  essai: 0,
  emploi: '',
  classification: undefined,
  coefficient: '',
  hebdo: '',
  salaire: '',
  handicap: false,
  qualification: null,
  rncp: null,
  tutNom: '',
  tutPrenom: '',
  tutTel: '',
  tut2Nom: '',
  tut2Prenom: '',
  atteste: false,
});

const titles = [
  'RNCP36804 - Secrétaire assistant',
  'RNCP36805 - Secrétaire assistant médico-administratif',
  'RNCP37123 - Employé administratif et d’accueil',
  'RNCP38676 - Formateur professionnel d’adultes',
];
const family = (id, label, names) => ({
  id,
  label,
  children: names.map((name, rank) => ({ id: `${id}${rank + 1}`, label: name })),
});
const grille = [
  family('E', 'Employés', ['Employé - Palier 1', 'Employé - Palier 2']),
  family('T', 'Techniciens', ['Technicien - Palier 3', 'Technicien - Palier 4']),
  family('C', 'Cadres', ['Cadre - Palier 5', 'Cadre - Palier 6']),
];
const leaves = grille.flatMap(({ children }) => children);

const Page = {
  template,
  components: { DatePicker, Slider, Toggle, Treeselect, VueSelect, VueTelInput },
  directives: { maska: vMaska },
  setup() {
    const pret = ref(false);
    const titres = ref([]);
    setTimeout(() => {
      pret.value = true;
    }, 700);
    let wait = 0;
    const chercher = (typed, loading) => {
      clearTimeout(wait);
      titres.value = [];
      if (typed.length < 2) return loading(false);
      loading(true);
      wait = setTimeout(async () => {
        const found = await askServer(titles, typed, 450);
        titres.value = found.map(intitule => ({ code: intitule.slice(4, 9), intitule }));
        loading(false);
      }, 350);
    };
    // « 35 », « 35h » → « 35h00 ».
    const completer = () => {
      const hours = /^(\d\d)h?(\d?)$/.exec(held.hebdo);
      if (hours) held.hebdo = `${hours[1]}h${hours[2].padEnd(2, '0')}`;
    };
    const arrondir = () => {
      const amount = parseFrench(held.salaire);
      if (amount !== null) held.salaire = formatFrench(amount);
    };
    const types = typesDeContrat.map(texte => ({ code: texte.slice(0, 2), texte }));
    return {
      ...{ held, hand, pret, titres, chercher, completer, arrondir },
      ...{ types, grille, qualifications, natures: naturesDeContrat },
    };
  },
};
createApp(Page).mount('#app');

expose(() => ({
  ...toRaw(held),
  conclusion: /^\d\d\/\d\d\/\d{4}$/.test(held.conclusion)
    ? held.conclusion.split('/').reverse().join('-')
    : null,
  classification: leaves.find(({ id }) => id === held.classification)?.label ?? null,
  salaire: parseFrench(held.salaire),
  rncp: held.rncp?.code ?? null,
}));
