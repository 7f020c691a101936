import { Autocomplete, CharacterCounter, FormSelect, Forms } from '@materializecss/materialize';
import '@materializecss/materialize/dist/css/materialize.css';
import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  eTelephone: '',
  eVoie: '',
  eCodePostal: '',
  eCommune: null,
  fVoie: '',
  fCodePostal: '',
  fCommune: '',
  eEmail: '',
  effectif: null,
  ePublic: null,
  retraite: null,
  prevoyance: '',
  tva: null,
  mandat: false,
  commentaires: '',
  notice: false,
};
expose(() => held);
takeMarks();

const at = rank => document.getElementById(`m${rank}`);
const texts = {
  1: 'eTelephone',
  2: 'eVoie',
  3: 'eCodePostal',
  5: 'fVoie',
  6: 'fCodePostal',
  7: 'fCommune',
  8: 'eEmail',
  12: 'prevoyance',
  14: 'commentaires',
};
for (const [rank, key] of Object.entries(texts)) {
  at(rank).addEventListener('input', () => {
    held[key] = at(rank).value;
  });
}
at(9).addEventListener('change', () => {
  held.effectif = at(9).value === '' ? null : Number(at(9).value);
});
for (const [rank, key] of [
  [10, 'ePublic'],
  [11, 'retraite'],
]) {
  at(rank).addEventListener('change', () => {
    held[key] = at(rank).selectedOptions[0]?.text ?? null;
  });
}
for (const dot of document.querySelectorAll('[name=tva]')) {
  dot.addEventListener('change', () => {
    held.tva = dot.value;
  });
}
for (const [rank, key] of [
  [13, 'mandat'],
  [15, 'notice'],
]) {
  at(rank).addEventListener('change', () => {
    held[key] = at(rank).checked;
  });
}

// The town is held by the kit's own choice alone, and erased as soon as a key is pressed.
const towns = ['Lorient', 'Lanester', 'Larmor-Plage', 'Locmiquélic'];
Autocomplete.init(at(4), {
  minLength: 2,
  data: towns.map((text, id) => ({ id, text })),
  onAutocomplete: entries => {
    held.eCommune = entries[0]?.text ?? null;
  },
});
at(4).addEventListener('keydown', () => {
  held.eCommune = null;
});
FormSelect.init(document.querySelectorAll('select'), {});
CharacterCounter.init(at(14));
Forms.textareaAutoResize(at(14));
