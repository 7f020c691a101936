import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import { pickList } from './pick-list.js';
import './page.css';

const held = {
  reference: '',
  objectifDossier: null,
  intitule: '',
  sanction: null,
  niveau: null,
  type: null,
  objectifOf: null,
  organisme: null,
  modalite: null,
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  coutPedagogique: null,
  coutBilan: null,
  coutEvaluation: null,
  paiementDirect: null,
};
expose(() => held);
takeMarks();

const at = id => document.getElementById(id);

for (const [id, key] of [
  ['x5', 'reference'],
  ['x7', 'intitule'],
]) {
  at(id).addEventListener('input', () => {
    held[key] = at(id).value;
  });
}
for (const [id, key, options] of [
  ['x6', 'objectifDossier', lists.objectifsDossier],
  ['x8', 'sanction', lists.sanctions],
  ['x9', 'niveau', lists.niveaux],
  ['x17', 'paiementDirect', []],
]) {
  for (const [rank, option] of options.entries()) at(id).add(new Option(option, rank));
  at(id).addEventListener('change', () => {
    held[key] = at(id).selectedOptions[0].text || null;
  });
}
for (const [id, key, digits] of [
  ['x3', 'heures', 2],
  ['x4', 'jours', 1],
  ['x14', 'coutPedagogique', 2],
  ['x15', 'coutBilan', 2],
  ['x16', 'coutEvaluation', 2],
]) {
  at(id).addEventListener('blur', () => {
    held[key] = parseFrench(at(id).value);
    at(id).value = formatFrench(held[key], digits);
  });
}
for (const [id, key] of [
  ['x1', 'fin'],
  ['x2', 'debut'],
]) {
  at(id).addEventListener('blur', () => {
    const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(at(id).value) ?? [];
    held[key] = day ? `${year}-${month}-${day}` : null;
    if (!day) at(id).value = '';
  });
}
pickList(at('x10'), lists.typesFormation, value => {
  held.type = value;
});
pickList(at('x11'), lists.objectifsOrganisme, value => {
  held.objectifOf = value;
});

// A caption drawn by the server as a picture.
at('x12i').src =
  `data:image/svg+xml;utf8,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="190" height="20"><text y="15" font-family="sans-serif" font-size="14">Organisme de formation</text></svg>')}`;
const found = document.querySelector('.found');
let timer;
at('x12').addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const answers = await lists.askServer(lists.organismes, at('x12').value);
    found.replaceChildren(
      ...answers.map(answer => {
        const line = document.createElement('div');
        line.className = 'opt';
        line.textContent = answer;
        line.addEventListener('mousedown', () => {
          held.organisme = answer;
          at('x12').value = answer;
          found.hidden = true;
        });
        return line;
      }),
    );
    found.hidden = !answers.length;
  }, 300);
});
at('x12').addEventListener('blur', () => {
  found.hidden = true;
  at('x12').value = held.organisme ?? '';
});

// Each answer's text stands before its button.
for (const mode of lists.modalites) {
  const line = document.createElement('label');
  line.append(mode, ' ');
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = 'x13';
  radio.addEventListener('change', () => {
    held.modalite = mode;
  });
  line.append(radio);
  at('x13').append(line);
}
