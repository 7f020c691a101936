import Vant, { Locale } from 'vant';
import frFR from 'vant/es/locale/lang/fr-FR.mjs';
import 'vant/lib/index.css';
import { createApp, reactive, ref, toRaw } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';

Locale.use('fr-FR', frFR);

const held = reactive({
  recherche: '',
  nomNaissance: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  codePostal: '',
  ville: '',
  telephone: '',
  contrat: null,
  csp: null,
  niveauSalarie: null,
  tauxCharge: null,
  informe: false,
});
// The kit's step box holds a text.
expose(() => ({ ...toRaw(held), tauxCharge: held.tauxCharge ? Number(held.tauxCharge) : null }));

const columns = entries => entries.map((text, rank) => ({ text, value: rank + 1 }));
const wheels = {
  sexe: columns(lists.sexes),
  contrat: columns(lists.contrats),
  csp: columns(lists.categories),
};

createApp({
  template,
  setup() {
    // One sheet from below at a time, whose wheels turn until « Confirmer ».
    const open = ref('');
    const day = ref(['1990', '01', '01']);
    const takeWheel = ({ selectedOptions }) => {
      held[open.value] = selectedOptions[0].text;
      open.value = '';
    };
    const takeDay = ({ selectedValues }) => {
      held.naissance = selectedValues.join('-');
      open.value = '';
    };
    const levels = ref([]);
    const openLevels = () => {
      open.value = 'niveauSalarie';
      setTimeout(() => {
        levels.value = lists.niveauxSalarie.map(name => ({ name }));
      }, 700);
    };
    const takeLevel = ({ name }) => {
      held.niveauSalarie = name;
      open.value = '';
    };
    const french = date => date?.split('-').reverse().join('/') ?? '';
    const phone = text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');
    return {
      held,
      hand,
      wheels,
      open,
      day,
      takeWheel,
      takeDay,
      levels,
      openLevels,
      takeLevel,
      french,
      phone,
      first: new Date(1940, 0, 1),
      last: new Date(2012, 11, 31),
    };
  },
})
  .use(Vant)
  .mount('#app');
