import IMask from 'imask';
import { expose, hand } from '../../shared/expose.js';
import './page.css';

const held = {
  email: 'accueil@example.org',
  telephone: '',
  effectif: null,
  retraite: '',
  prevoyance: '',
  etabVoie: '',
  etabCodePostal: '',
  etabCommune: '',
  corrVoie: '',
  corrCodePostal: '',
  corrCommune: '',
  civilite: null,
  interNom: '',
  interPrenom: '',
  recupereTva: null,
  identique: false,
  mobileEmail: '',
  mobileEffectif: '',
  motDePasse: '',
  attestation: false,
};
expose(() => held);

const at = id => document.getElementById(id);
for (const row of document.querySelectorAll('[data-k]')) {
  if ('data-hand' in hand(row.dataset.k)) row.dataset.hand = row.dataset.k;
  delete row.dataset.k;
}

const texts = {
  e1: 'email',
  e4: 'retraite',
  e5: 'prevoyance',
  e6: 'etabVoie',
  e8: 'etabCommune',
  e9: 'corrVoie',
  e11: 'corrCommune',
  e13: 'interNom',
  e14: 'interPrenom',
  e15: 'motDePasse',
  m1: 'mobileEmail',
  m2: 'mobileEffectif',
};
for (const [id, key] of Object.entries(texts)) {
  at(id).addEventListener('blur', () => {
    held[key] = at(id).value;
  });
}
function masked(id, key, mask, read = it => it.value) {
  const field = IMask(at(id), mask);
  field.on('accept', () => {
    held[key] = read(field);
  });
}
masked('e2', 'telephone', { mask: '00 00 00 00 00' }, field => field.unmaskedValue);
masked('e3', 'effectif', { mask: Number, scale: 0, thousandsSeparator: ' ' }, field =>
  field.value ? field.typedValue : null,
);
masked('e7', 'etabCodePostal', { mask: '00000' });
masked('e10', 'corrCodePostal', { mask: '00000' });

// A list of bare divs: no role, no tabindex, the menu appended to the body.
at('e12').addEventListener('click', () => {
  const { left, bottom } = at('e12').getBoundingClientRect();
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px`;
  for (const text of ['Madame', 'Monsieur', 'Non précisé']) {
    const item = document.createElement('div');
    item.className = 'opt';
    item.textContent = text;
    item.addEventListener('mousedown', () => {
      held.civilite = text;
      at('e12').textContent = text;
      setTimeout(() => menu.remove(), 200);
    });
    menu.append(item);
  }
  document.body.append(menu);
});

const pills = [...document.querySelectorAll('.pill')];
for (const pill of pills) {
  pill.addEventListener('click', () => {
    held.recupereTva = pill.textContent;
    for (const other of pills) other.classList.toggle('vif', other === pill);
  });
}
for (const [id, key] of [
  ['same', 'identique'],
  ['attest', 'attestation'],
]) {
  at(id).addEventListener('click', () => {
    held[key] = !held[key];
    at(id).firstElementChild.textContent = held[key] ? '✓' : '';
  });
}
