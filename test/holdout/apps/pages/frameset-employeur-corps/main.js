import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';

// What the form would post, kept as each field is left; `envois` counts the posts.
const held = {
  effectif: null,
  public: null,
  retraite: '',
  prevoyance: '',
  eVoie: '',
  eComplement: '',
  eCodePostal: '',
  eCommune: '',
  eTelephone: '',
  eEmail: '',
  paiementDirect: null,
  cg: false,
  envois: 0,
};
expose(() => held);
takeMarks();

const readers = {
  effectif: ({ value }) => (/^\d+$/.test(value) ? Number(value) : null),
  public: list => (list.selectedIndex > 0 ? list.selectedOptions[0].text : null),
  paiementDirect: ({ value }) => ({ O: 'Oui', N: 'Non' })[value],
  cg: ({ checked }) => checked,
};
const form = document.getElementById('f');
form.addEventListener('change', ({ target }) => {
  held[target.name] = (readers[target.name] ?? (box => box.value))(target);
});
form.addEventListener('submit', event => {
  event.preventDefault();
  held.envois += 1;
});
