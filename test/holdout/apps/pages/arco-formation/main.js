import ArcoVue from '@arco-design/web-vue';
import fr from '@arco-design/web-vue/es/locale/lang/fr-fr';
import '@arco-design/web-vue/dist/arco.css';
import { createApp, reactive, ref, toRaw } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';

const held = reactive({
  reference: '',
  objectifDossier: undefined,
  organisme: undefined,
  modalite: undefined,
  dureeDistance: undefined,
  sanction: undefined,
  rechercherPar: '',
  formacode: undefined,
  niveau: undefined,
  intitule: '',
  debut: undefined,
  fin: undefined,
  heures: undefined,
  objectifOf: undefined,
  paiementDirect: undefined,
  coutPedagogique: undefined,
  transport: undefined,
  atteste: false,
});
expose(() =>
  Object.fromEntries(
    Object.entries(toRaw(held)).map(([key, value]) => [
      key,
      value === '' ? value : (value ?? null),
    ]),
  ),
);

// Levels are a tree: the kind first, then the level itself.
const niveaux = [
  { label: 'Sans niveau', children: lists.niveaux.slice(0, 1) },
  { label: 'Secondaire', children: lists.niveaux.slice(1, 3) },
  { label: 'Supérieur', children: lists.niveaux.slice(3) },
].map(({ label, children }) => ({
  label,
  value: label,
  children: children.map(it => ({ label: it, value: it })),
}));

createApp({
  template,
  setup() {
    const found = reactive({ organisme: [], formacode: [] });
    const waiting = ref('');
    const asking = (key, entries) => async query => {
      found[key] = [];
      if (query.length < 3) return;
      waiting.value = key;
      found[key] = await lists.askServer(entries, query, 600);
      waiting.value = '';
    };
    const objectifs = ref([]);
    const load = open => {
      if (open && !objectifs.value.length)
        setTimeout(() => {
          objectifs.value = lists.objectifsOrganisme;
        }, 900);
    };
    const euros = {
      parser: text => text.replace(',', '.'),
      formatter: text => String(text).replace('.', ','),
    };
    return {
      held,
      hand,
      lists,
      niveaux,
      found,
      waiting,
      objectifs,
      load,
      euros,
      findProvider: asking('organisme', lists.organismes),
      findDomain: asking('formacode', lists.domaines),
    };
  },
})
  .use(ArcoVue, { locale: fr })
  .mount('#app');
