import { expose, hand } from '../../shared/expose.js';
import { askServer, sousDispositifs } from '../../shared/lists.js';

const entreprises = [
  'GROUPE DES GLYCINES - 511612715',
  'GLYCINES ET JARDINS - 488166786',
  'ATELIER DES LANGUES - 912739695',
];
const etablissements = [
  'CENTRE FLE DES GLYCINES - MONTPELLIER - 51161271500033',
  'CENTRE FLE DES GLYCINES - SETE - 51161271500041',
];
const dispositifs = [
  "Contrat d'apprentissage",
  'Contrat de professionnalisation',
  'Action de formation',
  'Reconversion ou promotion par alternance',
];

export const held = {
  rattachement: null,
  etablissement: null,
  public: null,
  dispositif: null,
  sousDispositif: null,
  reference: '',
  motif: '',
  reponse: null,
  global: '',
};
expose(() => held);

const make = (tag, text = '', more = {}) =>
  Object.assign(document.createElement(tag), { textContent: text, ...more });

/** A step: its question, then what answers it. */
function step(key, question, ...content) {
  const zone = make('div', '', { className: 'step' });
  for (const [name, value] of Object.entries(hand(key))) zone.setAttribute(name, value);
  zone.append(make('p', question, { className: 'question' }), ...content);
  return zone;
}

/** A button and a sheet in the top layer; `draw` fills the sheet each time it opens. */
function opener(key, words, draw) {
  const face = make('button', words, { type: 'button', className: 'face' });
  const sheet = make('div', '', { popover: 'auto', className: 'sheet' });
  face.popoverTargetElement = sheet;
  const take = text => {
    held[key] = text;
    face.textContent = text;
    sheet.hidePopover();
    next(key);
  };
  sheet.addEventListener('toggle', ({ newState }) => {
    sheet.replaceChildren();
    if (newState !== 'open') return;
    const { left, bottom } = face.getBoundingClientRect();
    Object.assign(sheet.style, { left: `${left}px`, top: `${bottom + 4}px` });
    draw(sheet, take);
  });
  return [face, sheet];
}

const optionList = (entries, take) => {
  const list = make('ul');
  list.append(...entries.map(text => make('li', text, { onclick: () => take(text) })));
  return list;
};

/** A box in the sheet; it says « Aucun résultat » until three letters are typed and answered. */
function searching(entries) {
  return (sheet, take) => {
    const box = make('input', '', { type: 'text', placeholder: 'Tapez au moins 3 caractères' });
    const found = make('div', 'Aucun résultat');
    let asked = 0;
    box.addEventListener('input', async () => {
      const rank = ++asked;
      found.replaceChildren('Aucun résultat');
      if (box.value.trim().length < 3) return;
      const answer = await askServer(entries, box.value, 700);
      if (rank !== asked) return;
      found.replaceChildren(answer.length ? optionList(answer, take) : 'Aucun résultat');
    });
    sheet.append(box, found);
    box.focus();
  };
}

/** Cards that a press marks; the one marked gives up its mark when pressed again. */
function cards(key, entries) {
  return entries.map(text =>
    make('div', text, {
      className: 'card',
      onclick: ({ currentTarget }) => {
        held[key] = held[key] === text ? null : text;
        for (const card of currentTarget.parentElement.querySelectorAll('.card'))
          card.classList.toggle('on', card.textContent === held[key]);
        next(key);
      },
    }),
  );
}

function typed(key) {
  const box = make('div', '', { className: 'edit' });
  box.setAttribute('contenteditable', key === 'motif' ? 'true' : 'plaintext-only');
  box.addEventListener('input', () => {
    held[key] = box.innerText.trim();
  });
  return box;
}

const after = {
  rattachement: () => [
    step(
      'etablissement',
      'Etablissement effectuant demande',
      ...opener('etablissement', 'Sélectionnez un élément', (sheet, take) =>
        sheet.append(optionList(etablissements, take)),
      ),
    ),
  ],
  etablissement: () => [
    step(
      'public',
      'Quel est le type de public concerné ?',
      ...cards('public', ['Permanent', 'Intérimaire']),
    ),
  ],
  public: () => [step('dispositif', 'Quel dispositif ?', ...cards('dispositif', dispositifs))],
  dispositif: () => [
    step(
      'sousDispositif',
      'Quel sous-dispositif ?',
      ...opener('sousDispositif', 'Choisir', (sheet, take) => {
        sheet.textContent = 'Chargement…';
        setTimeout(() => sheet.replaceChildren(optionList(sousDispositifs, take)), 800);
      }),
    ),
    step('reference', "Référence interne de l'entreprise", typed('reference')),
    step('motif', 'Précisez votre besoin', typed('motif')),
    step(
      'reponse',
      'Réponse souhaitée avant le',
      make('input', '', {
        type: 'date',
        onchange: ({ currentTarget }) => {
          held.reponse = currentTarget.value || null;
        },
      }),
    ),
  ],
};

/** The questions that an answer brings, once, a little later. */
function next(key) {
  const draw = after[key];
  if (!draw) return;
  delete after[key];
  setTimeout(() => document.getElementById('steps').append(...draw()), 350);
}

/** The first question, with the search of the company. */
export const first = () =>
  step(
    'rattachement',
    'Entreprise ou établissement rattaché',
    ...opener('rattachement', 'Siren, siret ou dénomination...', searching(entreprises)),
  );
