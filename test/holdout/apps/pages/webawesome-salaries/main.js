import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/translations/fr.js';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/known-date/known-date.js';
import '@awesome.me/webawesome/dist/components/number-input/number-input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/switch/switch.js';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

document.documentElement.lang = 'fr';
const held = {
  nom: '',
  prenom: '',
  naissance: null,
  sexe: null,
  temporaire: false,
  nir: '',
  ntt: '',
  voie: '',
  codePostal: '',
  ville: '',
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  niveau: null,
  taux: null,
  informe: false,
  site: '',
};
expose(() => held);
takeMarks();
const at = id => document.getElementById(id);

const pairs = text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');
const own = {
  nom: text => text.toLocaleUpperCase('fr'),
  telephone: pairs,
};
/** Texts are told on leaving; the page rewrites some. */
function text(box, key) {
  box.addEventListener('change', () => {
    const shown = (own[key] ?? (it => it))(box.value);
    box.value = shown;
    held[key] = key === 'telephone' ? shown.replace(/\s/g, '') : shown;
  });
}
for (const key of ['nom', 'prenom', 'voie', 'codePostal', 'ville', 'telephone', 'email', 'site'])
  text(at(key), key);

// The date is three boxes in one element; it is told once whole.
at('naissance').addEventListener('change', ({ target }) => {
  held.naissance = target.value || null;
});
at('sexe').addEventListener('change', ({ target }) => {
  held.sexe = { F: 'Féminin', M: 'Masculin' }[target.value];
});
at('informe').addEventListener('change', ({ target }) => {
  held.informe = target.checked;
});
at('taux').addEventListener('change', ({ target }) => {
  held.taux = target.value === '' || target.value === null ? null : Number(target.value);
});

/** The number's box follows the switch: another one takes its place. */
function number() {
  const key = held.temporaire ? 'ntt' : 'nir';
  const box = Object.assign(document.createElement('wa-input'), {
    label: held.temporaire ? 'Numéro technique temporaire' : 'Numéro de sécurité sociale (NIR)',
    hint: held.temporaire ? '11 à 40 caractères' : '13 caractères',
    required: true,
  });
  for (const [name, value] of Object.entries(hand(key))) box.setAttribute(name, value);
  text(box, key);
  at('numero').replaceChildren(box);
}
number();
at('temporaire').addEventListener('change', ({ target }) => {
  held.temporaire = target.checked;
  setTimeout(number, 300);
});

for (const [id, entries] of [
  ['contrat', lists.contrats],
  ['csp', lists.categories],
  ['statut', lists.statuts],
]) {
  at(id).append(
    ...entries.map((it, rank) =>
      Object.assign(document.createElement('wa-option'), { value: `o${rank}`, textContent: it }),
    ),
  );
  at(id).addEventListener('change', ({ target }) => {
    held[id] = entries[Number(String(target.value).slice(1) || -1)] ?? null;
  });
}
// Levels come late, from a server.
setTimeout(() => {
  at('niveau').append(
    ...lists.niveauxSalarie.map((it, rank) =>
      Object.assign(document.createElement('wa-radio'), { value: `n${rank}`, textContent: it }),
    ),
  );
}, 900);
at('niveau').addEventListener('change', ({ target }) => {
  held.niveau = lists.niveauxSalarie[Number(target.value.slice(1))];
});
