import Multiselect from '@vueform/multiselect';
import '@vueform/multiselect/themes/default.css';
import {
  createOruga,
  OAutocomplete,
  OButton,
  OCheckbox,
  OField,
  OInput,
  ORadio,
  OSelect,
  OSwitch,
} from '@oruga-ui/oruga-next';
import { VueDatePicker } from '@vuepic/vue-datepicker';
import '@vuepic/vue-datepicker/dist/main.css';
import { fr } from 'date-fns/locale';
import { createApp, reactive, ref, toRaw } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const held = reactive({
  recherche: '',
  reference: '',
  objectif: null,
  organisme: null,
  titre: '',
  modalite: null,
  sanction: null,
  niveau: null,
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  direct: 'Non',
  pedagogique: null,
  positionnement: null,
  cg: false,
});
const ofRank = (entries, rank) => entries[rank ?? -1] ?? null;
expose(() => ({
  ...toRaw(held),
  modalite: ofRank(lists.modalites, held.modalite),
  niveau: ofRank(lists.niveaux, held.niveau),
  objectif: ofRank(lists.objectifsDossier, held.objectif),
  sanction: ofRank(lists.sanctions, held.sanction),
}));

/** What is shown of the numbers: taken on leaving, written again by the page. */
const saisie = reactive({ heures: '', jours: '', pedagogique: '', positionnement: '' });
const lire = key => {
  held[key] = parseFrench(saisie[key]);
  saisie[key] = formatFrench(held[key], key === 'jours' ? 1 : 2);
};

const options = entries => entries.map((label, value) => ({ value, label }));

const app = createApp({
  template,
  setup() {
    const trouves = ref([]);
    const texte = ref('');
    const chercher = async query => {
      trouves.value = query.length < 3 ? [] : await lists.askServer(lists.organismes, query, 450);
    };
    // What is only typed is put away on leaving.
    const oublier = () => {
      setTimeout(() => {
        if (!held.organisme) texte.value = '';
      }, 300);
    };
    return {
      held,
      hand,
      lists,
      fr,
      saisie,
      lire,
      trouves,
      texte,
      chercher,
      oublier,
      objectifs: options(lists.objectifsDossier),
      sanctions: options(lists.sanctions),
      lignes: [
        { key: 'pedagogique', nature: 'Pédagogique' },
        { key: 'positionnement', nature: 'Bilan de positionnement / Evaluation initiale' },
      ],
    };
  },
});
for (const [name, part] of Object.entries({
  Multiselect,
  OAutocomplete,
  OButton,
  OCheckbox,
  OField,
  OInput,
  ORadio,
  OSelect,
  OSwitch,
  VueDatePicker,
}))
  app.component(name, part);
app.use(createOruga({ iconPack: '' })).mount('#app');
