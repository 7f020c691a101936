import Aura from '@primeuix/themes/aura';
import AutoComplete from 'primevue/autocomplete';
import Button from 'primevue/button';
import Column from 'primevue/column';
import PrimeVue from 'primevue/config';
import DataTable from 'primevue/datatable';
import DatePicker from 'primevue/datepicker';
import Fieldset from 'primevue/fieldset';
import InputNumber from 'primevue/inputnumber';
import InputText from 'primevue/inputtext';
import Listbox from 'primevue/listbox';
import RadioButton from 'primevue/radiobutton';
import Select from 'primevue/select';
import SelectButton from 'primevue/selectbutton';
import Tab from 'primevue/tab';
import TabList from 'primevue/tablist';
import TabPanel from 'primevue/tabpanel';
import TabPanels from 'primevue/tabpanels';
import Tabs from 'primevue/tabs';
import Textarea from 'primevue/textarea';
import TreeSelect from 'primevue/treeselect';
import { createApp, reactive, ref, toRaw } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';

const held = reactive({
  sousDispositif: 'Plan de développement des compétences',
  reference: '',
  objectifDossier: null,
  moduleInterne: false,
  organisme: null,
  modalite: null,
  dureeDistance: null,
  sanction: null,
  recherchePar: null,
  codeRncp: null,
  domaine: null,
  niveau: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  type: null,
  objectifOf: null,
  paiementDirect: null,
  couts: [
    { key: 'coutPedagogique', nature: 'Pédagogique *', montant: null },
    { key: 'coutBilan', nature: 'Bilan de positionnement / Evaluation initiale', montant: null },
    { key: 'coutEvaluation', nature: 'Evaluation intermédiaire ou finale', montant: null },
  ],
});

const isoDay = date => (date instanceof Date ? date.toLocaleDateString('sv-SE') : null);
// Until a suggestion is chosen the box holds what was typed: the server would refuse it.
const chosen = value => (value && typeof value === 'object' ? value.nom : null);
expose(() => {
  const { couts, niveau, ...rest } = toRaw(held);
  return {
    ...rest,
    organisme: chosen(held.organisme),
    domaine: chosen(held.domaine),
    codeRncp: chosen(held.codeRncp),
    niveau: Object.keys(niveau ?? {})[0] ?? null,
    debut: isoDay(held.debut),
    fin: isoDay(held.fin),
    ...Object.fromEntries(couts.map(({ key, montant }) => [key, montant])),
  };
});

const french = {
  dayNames: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  dayNamesShort: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
  dayNamesMin: ['D', 'L', 'M', 'M', 'J', 'V', 'S'],
  emptyMessage: 'Aucun élément disponible',
  emptySearchMessage: 'Aucun résultat',
  dateFormat: 'dd/mm/yy',
  firstDayOfWeek: 1,
};

const tree = [
  { key: 'sans', label: 'Sans niveau', selectable: false, children: lists.niveaux.slice(0, 1) },
  {
    key: 'bac',
    label: 'Jusqu’au baccalauréat',
    selectable: false,
    children: lists.niveaux.slice(1, 3),
  },
  { key: 'sup', label: 'Supérieur', selectable: false, children: lists.niveaux.slice(3) },
].map(node => ({ ...node, children: node.children.map(label => ({ key: label, label })) }));

const app = createApp({
  template,
  setup() {
    const found = reactive({ organisme: [], domaine: [] });
    const look = (key, entries) => async event => {
      const names = await lists.askServer(entries, event.query, 500);
      found[key] = names.map((nom, id) => ({ id, nom }));
    };
    const lookProvider = look('organisme', lists.organismes);
    const lookDomain = look('domaine', lists.domaines);
    const tab = ref('formation');
    return { held, lists, hand, tree, tab, found, lookProvider, lookDomain };
  },
});
app.use(PrimeVue, {
  theme: { preset: Aura, options: { darkModeSelector: '.dark' } },
  locale: french,
});
for (const [name, it] of Object.entries({
  AutoComplete,
  Button,
  Column,
  DataTable,
  DatePicker,
  Fieldset,
  InputNumber,
  InputText,
  Listbox,
  RadioButton,
  Select,
  SelectButton,
  Tab,
  TabList,
  TabPanel,
  TabPanels,
  Tabs,
  Textarea,
  TreeSelect,
})) {
  app.component(name, it);
}
app.mount('#app');
