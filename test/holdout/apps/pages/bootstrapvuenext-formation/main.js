import 'bootstrap/dist/css/bootstrap.min.css';
import 'bootstrap-vue-next/dist/bootstrap-vue-next.css';
import 'v-calendar/style.css';
import * as kit from 'bootstrap-vue-next';
import { DatePicker, setupCalendar } from 'v-calendar';
import { computed, createApp, onMounted, reactive, ref, toRaw, watch } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const coded = (entries, letters) =>
  entries.map((text, rank) => ({ text, value: `${letters}-${10 * (rank + 1)}` }));
const sous = coded(lists.sousDispositifs, 'SD');
const objectifs = coded(lists.objectifsDossier, 'OB');
const sanctions = coded(lists.sanctions, 'SA');
const modalites = coded(lists.modalites, 'MO');
const types = coded(lists.typesFormation, 'TY');
const providers = lists.organismes.map(text => ({ text, value: text.slice(-14) }));

const held = reactive({
  recherche: '',
  sous: 'SD-60',
  reference: '',
  objectif: null,
  organisme: undefined,
  intitule: '',
  modalite: null,
  sanction: undefined,
  niveau: null,
  debut: null,
  fin: null,
  jours: null,
  type: null,
  convention: null,
  direct: 'non',
  atteste: false,
  poste: '',
  embauche: '',
  envois: 0,
});
const saisie = reactive({ distance: '', heures: '', cout: '' });

const named = (entries, code) => entries.find(({ value }) => value === code)?.text ?? null;
expose(() => ({
  ...toRaw(held),
  sous: named(sous, held.sous),
  objectif: named(objectifs, held.objectif),
  organisme: named(providers, held.organisme),
  modalite: named(modalites, held.modalite),
  sanction: named(sanctions, held.sanction),
  niveau: lists.niveaux[held.niveau] ?? null,
  type: named(types, held.type),
  convention: held.convention ? String(held.convention) : null,
  direct: held.direct === 'oui',
  distance: parseFrench(saisie.distance),
  heures: parseFrench(saisie.heures),
  cout: parseFrench(saisie.cout),
}));

/** What a server finds for what is typed, once the keys rest. */
function useProviders() {
  const cherche = ref('');
  const trouves = ref([]);
  const attente = ref(false);
  let wait;
  watch(cherche, typed => {
    clearTimeout(wait);
    if (typed.trim().length < 3 || named(providers, held.organisme) === typed) return;
    attente.value = true;
    wait = setTimeout(async () => {
      const found = await lists.askServer(lists.organismes, typed, 500);
      trouves.value = providers.filter(({ text }) => found.includes(text));
      attente.value = false;
    }, 300);
  });
  return { cherche, trouves, attente, tous: options => options };
}

const app = createApp({
  template,
  setup() {
    const dessine = ref(false);
    const pret = ref(false);
    onMounted(() => {
      setTimeout(() => (dessine.value = true), 500);
      setTimeout(() => (pret.value = true), 800);
    });
    const decimales = digits => text => {
      const value = parseFrench(text);
      return value === null ? text : formatFrench(value, digits);
    };
    return {
      ...useProviders(),
      held,
      saisie,
      hand,
      dessine,
      pret,
      decimales,
      sous,
      objectifs,
      sanctions,
      modalites,
      types,
      onglet: ref(1),
      niveaux: lists.niveaux,
      niveau: computed(() => lists.niveaux[held.niveau] ?? 'Sélectionnez'),
      lointaine: computed(() => /Mixte|distance|FOAD/.test(named(modalites, held.modalite))),
      faute: key => (saisie[key] && parseFrench(saisie[key]) === null ? false : null),
      masques: { input: 'DD/MM/YYYY', modelValue: 'YYYY-MM-DD' },
      dates: [
        { nom: 'debut', label: 'Date de début' },
        { nom: 'fin', label: 'Date de fin' },
      ],
    };
  },
});
app.use(setupCalendar, {});
app.component('VDatePicker', DatePicker);
for (const [name, part] of Object.entries(kit)) {
  if (/^B[A-Z]/.test(name)) app.component(name, part);
}
app.mount('#app');
