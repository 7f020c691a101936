import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  prestataire: '',
  telephone: '',
  email: 'accueil@example.org',
  voie: '',
  complement: '',
  cp: '',
  commune: null,
  effectif: null,
  retraite: null,
  prevoyance: '',
  public: null,
  connexion: '',
  motdepasse: '',
  rappelNom: '',
  rappelTelephone: '',
  rappelMessagerie: '',
  rappelMessage: '',
};
expose(() => held);
takeMarks();
const at = id => document.getElementById(id);

const texts = {
  _i4_x: 'email',
  _i5_x: 'voie',
  _i6_x: 'complement',
  _i11_x: 'prevoyance',
  _i12_x: 'connexion',
  _i13_x: 'motdepasse',
  _r1: 'rappelNom',
  _r2: 'rappelTelephone',
  _r3: 'rappelMessagerie',
  _r4: 'rappelMessage',
};
for (const [id, key] of Object.entries(texts))
  at(id).addEventListener('input', ({ target }) => {
    held[key] = target.value;
  });

// Both are rewritten on leaving.
at('_i2_x').addEventListener('change', ({ target }) => {
  const digits = target.value.replace(/\D/g, '');
  held.prestataire = digits;
  const names = { 79814425900024: 'INSTITUT SUPERIEUR DE PROPEDEUTIQUE D’AMIENS - ISPA' };
  at('denom').textContent = '…';
  setTimeout(() => {
    at('denom').textContent = names[digits] ?? 'SIRET inconnu';
  }, 500);
});
at('_i3_x').addEventListener('blur', ({ target }) => {
  held.telephone = target.value.replace(/\D/g, '');
  target.value = held.telephone.replace(/(\d\d)(?=\d)/g, '$1.');
});

const towns = {
  34000: ['MONTPELLIER'],
  34170: ['CASTELNAU-LE-LEZ'],
  35800: ['DINARD', 'ST LUNAIRE'],
};
at('_i7_x').addEventListener('change', ({ target }) => {
  held.cp = target.value.trim();
  held.commune = null;
  const list = at('_i8_x');
  list.disabled = true;
  list.replaceChildren(new Option('Chargement…', ''));
  setTimeout(() => {
    const found = towns[held.cp] ?? [];
    list.disabled = !found.length;
    list.replaceChildren(
      new Option(found.length ? 'Choisir' : 'Aucune commune', ''),
      ...found.map((name, rank) => new Option(name, `${held.cp}_${rank}`)),
    );
  }, 600);
});
at('_i8_x').addEventListener('change', ({ target }) => {
  held.commune = target.value ? target.selectedOptions[0].text : null;
});

at('_i9_x').addEventListener('blur', ({ target }) => {
  const text = target.value.replace(/[\s\u202f]/g, '');
  held.effectif = /^\d+$/.test(text) ? Number(text) : null;
  const error = target.parentElement.nextElementSibling;
  error.hidden = held.effectif !== null;
  error.textContent = 'Saisissez un nombre entier.';
  if (held.effectif !== null) target.value = new Intl.NumberFormat('fr').format(held.effectif);
});

for (const radio of document.querySelectorAll('[name=_fr_pub]'))
  radio.addEventListener('change', () => {
    held.public = ['Permanent', 'Intérimaire'][radio.value];
  });

// A list whose menu is hung at the end of the page, with a box to filter it.
const funds = ['AG2R AGIRC-ARRCO', 'APICIL AGIRC-ARRCO', 'HUMANIS RETRAITE', 'KLESIA', 'MALAKOFF'];
const face = document.querySelector('.form-builder-select-field');
let menu;
function close() {
  menu?.remove();
  menu = undefined;
  face.setAttribute('aria-expanded', 'false');
}
function open() {
  menu = Object.assign(document.createElement('div'), { className: 'dropdown-menu ddm-drop' });
  const box = Object.assign(document.createElement('input'), { placeholder: 'Rechercher' });
  const rows = document.createElement('ul');
  const show = () =>
    rows.replaceChildren(
      ...funds
        .filter(name => name.includes(box.value.toUpperCase()))
        .map(name => {
          const row = document.createElement('li');
          const button = Object.assign(document.createElement('button'), { textContent: name });
          button.className = 'dropdown-item';
          button.type = 'button';
          button.addEventListener('click', () => {
            held.retraite = name;
            face.firstElementChild.textContent = name;
            face.firstElementChild.classList.remove('option-selected-placeholder');
            close();
          });
          row.append(button);
          return row;
        }),
    );
  box.addEventListener('input', show);
  show();
  menu.append(box, rows);
  const { left, bottom, width } = face.getBoundingClientRect();
  Object.assign(menu.style, {
    left: `${left + scrollX}px`,
    top: `${bottom + scrollY}px`,
    width: `${width}px`,
  });
  document.body.append(menu);
  face.setAttribute('aria-expanded', 'true');
}
face.addEventListener('click', () => (menu ? close() : open()));
face.addEventListener('keydown', event => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  if (!menu) open();
});
document.addEventListener('mousedown', ({ target }) => {
  if (menu && !menu.contains(target) && !face.contains(target)) close();
});

for (const head of document.querySelectorAll('.panel-header'))
  head.addEventListener('click', () => {
    const body = at(head.getAttribute('aria-controls'));
    body.hidden = !body.hidden;
    head.setAttribute('aria-expanded', String(!body.hidden));
  });
