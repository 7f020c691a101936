import { createApp, reactive, toRaw } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import './kit.css';
import template from './form.html';
import * as kit from './pieces.js';

const held = reactive({
  sousDispositif: null,
  reference: '',
  objectifDossier: null,
  organisme: null,
  modalite: null,
  dureeDistance: null,
  sanction: null,
  rechercherPar: null,
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
  coutPedagogique: null,
  coutBilan: null,
  coutEvaluation: null,
});
expose(() => toRaw(held));

createApp({ template, components: kit, setup: () => ({ held, lists, hand }) }).mount('#app');
