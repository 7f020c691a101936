import '@gouvfr/dsfr/dist/dsfr.min.css';
import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';

const held = {
  recherche: '',
  eEmail: '',
  eTelephone: '',
  programme: [],
  piece: null,
  convention: [],
  typePiece: null,
  commentaires: '',
  pieces: false,
  honneur: false,
  envois: 0,
};
expose(() => held);

const at = id => document.getElementById(id);
const names = box => [...box.files].map(file => file.name);

/** The second picker is named after the answer, and is there only once it is given. */
function secondPicker(piece) {
  const line = document.createElement('div');
  line.className = 'fr-upload-group';
  line.dataset.k = 'convention';
  const label = document.createElement('label');
  label.className = 'fr-label';
  label.htmlFor = 'p2';
  label.textContent = piece === 'devis' ? 'Devis' : 'Convention signée des 2 parties';
  const hint = document.createElement('span');
  hint.className = 'fr-hint-text';
  hint.textContent = 'Taille maximale : 20 Mo. 5 fichiers maximum.';
  label.append(hint);
  const box = document.createElement('input');
  Object.assign(box, { type: 'file', id: 'p2', className: 'fr-upload', multiple: true });
  box.addEventListener('change', () => {
    held.convention = names(box);
  });
  line.append(label, box);
  at('suite').replaceChildren(line);
  takeMarks(at('suite'));
}

at('p1').addEventListener('change', () => {
  held.programme = names(at('p1'));
});
at('recherche').addEventListener('input', ({ target }) => {
  held.recherche = target.value;
});
at('c1').addEventListener('input', ({ target }) => {
  at('reste').textContent = `${256 - target.value.length} caractères restants`;
});
at('f').addEventListener('change', ({ target }) => {
  const { name, type, value } = target;
  if (!name) return;
  held[name] = type === 'checkbox' ? target.checked : value;
  if (name === 'typePiece') held[name] = target.selectedOptions[0].text;
  if (name === 'piece') secondPicker(value);
});
at('f').addEventListener('submit', event => {
  event.preventDefault();
  held.envois += 1;
});
takeMarks();
