import { createApp, reactive, toRaw } from 'vue';
import { expose, hand } from '../../shared/expose.js';
import template from './form.html';
import './page.css';

const held = reactive({
  attestation: false,
  programme: [],
  convention: [],
  ajouts: [],
  typeAjout: null,
  bilan: [],
  contact: '',
  commentaires: '',
});
const names = files => files.map(({ name }) => name);
expose(() => {
  const { programme, convention, bilan, ...rest } = toRaw(held);
  return {
    ...rest,
    programme: names(programme),
    convention: names(convention),
    bilan: names(bilan),
  };
});

const accepted = /\.(pdf|jpg|png|xlsx?|docx?|csv)$/i;
const limits =
  'Poids : 20Mo maximum. Formats acceptés : .pdf, .jpg, .png, .xls, .xlsx, .doc, .docx, .csv. 5 fichiers maximum.';
const types = [
  'Autre',
  'Bilan de positionnement',
  'Attestation de capacité du formateur interne',
  'Annexe pédagogique ou budget prévisionnel',
];

createApp({
  template,
  setup() {
    const add = (key, files) => {
      held[key] = [...held[key], ...[...files].filter(({ name }) => accepted.test(name))].slice(
        0,
        5,
      );
    };
    // The picker exists only while it is open: it is never put in the document.
    const pick = key => {
      const picker = Object.assign(document.createElement('input'), {
        type: 'file',
        multiple: true,
      });
      picker.addEventListener('change', () => add(key, picker.files));
      picker.click();
    };
    const send = (key, event) => {
      add(key, event.target.files);
      event.target.value = '';
    };
    const done = () => Number(held.programme.length > 0) + Number(held.convention.length > 0);
    return { held, hand, add, pick, send, limits, types, done };
  },
}).mount('#app');
