import { CalendarDate } from '@internationalized/date';
import * as reka from 'reka-ui';
import { createApp, h, reactive, ref, toRaw } from 'vue';
import * as contract from '../../shared/contract-lists.js';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import list from './list.html';
import './page.css';

const towns = ['Quimper', 'Quimperlé', 'Quiberon', 'Quévert'];
const held = reactive({
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  sexe: null,
  naissance: null,
  departement: null,
  communeNaissance: null,
  nirTemporaire: null,
  nir: '',
  ntt: '',
  handicap: null,
  franceTravail: null,
  numeroFt: '',
  dureeFt: null,
  situation: null,
  minimum: null,
  diplome: null,
  tuteurNom: '',
  tuteurPrenom: '',
  tuteurNaissance: null,
  attesteTuteur: false,
});
const iso = date => date?.toString() ?? null;
expose(() => ({
  ...toRaw(held),
  naissance: iso(held.naissance),
  tuteurNaissance: iso(held.tuteurNaissance),
}));

/** A list of the kit: a button, and a menu at the end of the page while it is open. */
const PickList = {
  template: list,
  components: reka,
  props: ['modelValue', 'options', 'label'],
  emits: ['update:modelValue'],
};

const app = createApp({
  template,
  components: { PickList },
  setup() {
    const typed = ref('');
    const found = ref([]);
    const look = async text => {
      typed.value = text;
      const answer = await lists.askServer(towns, text, 400);
      if (text === typed.value) found.value = answer;
    };
    return { held, lists, contract, hand, found, look, base: new CalendarDate(1990, 1, 1) };
  },
});
for (const [name, it] of Object.entries(reka)) {
  if (/^[A-Z]/.test(name) && typeof it === 'object' && 'setup' in it) app.component(name, it);
}
app.component('Cap', {
  props: ['text', 'must'],
  render() {
    return h('div', { class: 'cap' }, [this.text, this.must ? h('sup', '*') : null]);
  },
});
app.mount('#app');
