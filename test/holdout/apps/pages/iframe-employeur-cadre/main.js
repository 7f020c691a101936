import { expose, hand } from '../../shared/expose.js';

// A plain form: what it would send is kept field by field, from `change` events alone.
const held = {
  email: '',
  telephone: '',
  effectif: null,
  retraite: '',
  prevoyance: null,
  taille: null,
  gestion: false,
  cg: false,
};
expose(() => held);

for (const row of document.querySelectorAll('[data-k]')) {
  if ('data-hand' in hand(row.dataset.k)) row.dataset.hand = row.dataset.k;
  delete row.dataset.k;
}

const readers = {
  effectif: box => (box.value === '' ? null : box.valueAsNumber),
  prevoyance: box => box.selectedOptions[0]?.text || null,
  taille: box => box.parentElement.textContent.trim(),
  gestion: box => box.checked,
  cg: box => box.checked,
};
document.getElementById('f').addEventListener('change', ({ target }) => {
  held[target.name] = (readers[target.name] ?? (box => box.value))(target);
});
