import { expose, hand } from '../../shared/expose.js';
import { askServer, contrats } from '../../shared/lists.js';
import './page.css';

const held = { recherche: '' };
expose(() => held);

document.querySelector('#rech').addEventListener('input', ({ target }) => {
  held.recherche = target.value;
});

const adresses = [
  '12 Rue des Tanneurs 80000 Amiens',
  '12 Rue des Tanneurs 34000 Montpellier',
  '12 bis Rue des Tanneurs 80000 Amiens',
  '3 Place du Marché 34000 Montpellier',
  '3 Place du Marché 35000 Rennes',
];
const nirSizes = [1, 2, 2, 2, 3, 3];

/** Says under a box what is wrong with it, once it was left. */
function complain(group, words) {
  group.querySelector('.erreur')?.remove();
  group.classList.toggle('en-erreur', Boolean(words));
  if (!words) return;
  group.append(Object.assign(document.createElement('p'), { className: 'erreur' }));
  group.lastElementChild.textContent = words;
}

function civility(group, key, rank) {
  const values = { 1: 'Féminin', 2: 'Masculin' };
  for (const [at, radio] of [...group.querySelectorAll('input')].entries()) {
    radio.name = `participants[${rank - 1}][civilite]`;
    radio.id = `c${rank}-${at}`;
    radio.nextElementSibling.htmlFor = radio.id;
    radio.addEventListener('change', () => {
      held[key] = values[radio.value];
    });
  }
}

function plain(group, key, rank) {
  const box = group.querySelector('input');
  box.id = `f-${key}`;
  box.name = `participants[${rank - 1}][${group.dataset.f}]`;
  group.querySelector('label').htmlFor = box.id;
  box.addEventListener('change', () => {
    held[key] = box.value.trim();
    const needed = group.dataset.f !== 'courriel';
    complain(group, needed && !held[key] ? 'Ce champ est obligatoire.' : '');
  });
  box.addEventListener('blur', () => {
    if (!box.value && group.dataset.f !== 'courriel') complain(group, 'Ce champ est obligatoire.');
  });
}

function birth(group, key, rank) {
  const boxes = [...group.querySelectorAll('input')];
  for (const [at, box] of boxes.entries()) {
    box.id = `n${rank}-${at}`;
    box.previousElementSibling.htmlFor = box.id;
    box.addEventListener('change', () => {
      if (at < 2 && /^\d$/.test(box.value)) box.value = `0${box.value}`;
      const [day, month, year] = boxes.map(({ value }) => value);
      const isWhole = /^\d\d$/.test(day) && /^\d\d$/.test(month) && /^\d{4}$/.test(year);
      held[key] = isWhole ? `${year}-${month}-${day}` : null;
      if (boxes.every(({ value }) => value))
        complain(group, isWhole ? '' : 'La date n’est pas valide.');
    });
  }
}

/** Six boxes that do not hand over to each other: the Tab key does. */
function number(group, key) {
  const line = group.querySelector('.boites');
  const names = ['Sexe', 'Année', 'Mois', 'Département', 'Commune', 'Ordre'];
  for (const [at, size] of nirSizes.entries()) {
    const box = document.createElement('input');
    box.maxLength = size;
    box.size = size;
    box.title = names[at];
    line.append(box);
  }
  const boxes = [...line.children];
  line.addEventListener('input', () => {
    held[key] = boxes.map(({ value }) => value).join('');
  });
  line.addEventListener('focusout', ({ relatedTarget }) => {
    if (boxes.includes(relatedTarget)) return;
    complain(group, held[key].length === 13 ? '' : 'Le numéro comporte 13 caractères.');
  });
}

function address(group, key) {
  const box = group.querySelector('input');
  const list = group.querySelector('ul');
  box.id = `f-${key}`;
  group.querySelector('label').htmlFor = box.id;
  let turn = 0;
  const close = () => {
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
  };
  box.addEventListener('input', () => {
    held[key] = null;
    const mine = ++turn;
    setTimeout(async () => {
      if (mine !== turn || box.value.length < 3) return;
      const found = await askServer(adresses, box.value, 250);
      if (mine !== turn) return;
      list.replaceChildren(
        ...found.map(text => {
          const row = Object.assign(document.createElement('li'), { textContent: text });
          row.setAttribute('role', 'option');
          row.addEventListener('mousedown', event => event.preventDefault());
          row.addEventListener('click', () => {
            box.value = text;
            held[key] = text;
            complain(group, '');
            close();
          });
          return row;
        }),
      );
      list.hidden = !found.length;
      box.setAttribute('aria-expanded', String(!list.hidden));
    }, 200);
  });
  box.addEventListener('blur', () => {
    turn++;
    close();
    complain(group, held[key] ? '' : 'Choisissez une adresse dans la liste.');
  });
}

function contract(group, key) {
  const list = group.querySelector('select');
  list.id = `f-${key}`;
  group.querySelector('label').htmlFor = list.id;
  list.append(...contrats.map((text, rank) => new Option(text, `CT${rank}`)));
  list.addEventListener('change', () => {
    held[key] = list.selectedOptions[0].text;
  });
}

const makers = {
  civilite: civility,
  nom: plain,
  prenom: plain,
  naissance: birth,
  nir: number,
  adresse: address,
  courriel: plain,
  contrat: contract,
};
const first = { nom: '', prenom: '', nir: '', courriel: '' };

function card(rank) {
  const copy = document.querySelector('#carte').content.cloneNode(true);
  copy.querySelector('h2').textContent = `Participant n° ${rank}`;
  for (const group of copy.querySelectorAll('[data-f]')) {
    const key = `${group.dataset.f}${rank}`;
    makers[group.dataset.f](group, key, rank);
    const mark = hand(key)['data-hand'];
    if (mark) group.dataset.hand = mark;
  }
  for (const group of copy.querySelectorAll('[data-f]')) delete group.dataset.f;
  document.querySelector('#participants').append(copy);
}

for (const rank of [1, 2])
  for (const name of Object.keys(makers)) held[`${name}${rank}`] = first[name] ?? null;
setTimeout(card, 200, 1);
setTimeout(card, 700, 2);
