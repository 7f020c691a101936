import ElementPlus from 'element-plus';
import fr from 'element-plus/es/locale/lang/fr.mjs';
import 'element-plus/dist/index.css';
import 'dayjs/locale/fr';
import { createApp, reactive, ref, toRaw } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';

const held = reactive({
  recherche: '',
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  ntt: '',
  handicap: false,
  voie: '',
  complement: '',
  codePostal: '',
  ville: '',
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  niveauSalarie: null,
  cpf: '',
  tauxHoraire: null,
  tauxCharge: null,
});
expose(() => toRaw(held));

// The panel slides in once the list of employees is there, and only then holds its fields.
createApp({
  template,
  setup() {
    const open = ref(false);
    setTimeout(() => {
      open.value = true;
    }, 500);
    const towns = (typed, give) =>
      lists
        .askServer(['Montpellier', 'Montferrier-sur-Lez', 'Castelnau-le-Lez'], typed, 250)
        .then(found => give(found.map(value => ({ value }))));
    const grouped = [
      { label: 'Contrats durables', options: lists.contrats.slice(0, 1) },
      { label: 'Contrats à terme', options: lists.contrats.slice(1) },
    ];
    return { held, lists, hand, open, towns, grouped };
  },
})
  .use(ElementPlus, { locale: fr })
  .mount('#app');
