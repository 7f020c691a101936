import { createApp, reactive, toRaw } from 'vue';
import Multiselect from 'vue-multiselect';
import 'vue-multiselect/dist/vue-multiselect.min.css';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import { Euros, Flip, Floating } from './pieces.js';
import './page.css';

const held = reactive({
  filtre: '',
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  naissance: '',
  sexe: null,
  nirTemporaire: true,
  nir: '',
  ntt: '',
  handicap: null,
  voie: '',
  complement: '',
  codePostal: '',
  ville: '',
  telephone: '',
  email: '',
  mobilePrenom: '',
  mobileEmail: '',
  entrepriseCodePostal: '34000',
  entrepriseVille: 'MONTPELLIER',
  contrat: null,
  csp: null,
  statut: null,
  niveauSalarie: null,
  cpf: '',
  tauxHoraire: null,
  tauxCharge: null,
});
expose(() => toRaw(held));

createApp({
  template,
  components: { Euros, Flip, Floating, Multiselect },
  setup: () => ({ held, lists, hand }),
}).mount('#app');
