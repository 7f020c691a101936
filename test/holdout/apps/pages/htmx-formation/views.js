import { formatFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';

const escaped = text => String(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const french = day => day?.split('-').reverse().join('/') ?? '';

const fields = {
  sousDispositif: ['Sous dispositif', 'list', lists.sousDispositifs],
  reference: ['Référence interne de l’entreprise', 'text', '15 caractères maximum'],
  objectifDossier: ['Objectif général de la formation', 'list', lists.objectifsDossier],
  modalite: ['Modalité pédagogique', 'radios', lists.modalites],
  dureeDistance: ['Durée de la formation à distance', 'number', 'en heures'],
  intitule: ['Intitulé de formation', 'text', ''],
  debut: ['Début de formation', 'date', 'Format : JJ/MM/AAAA'],
  fin: ['Fin de formation', 'date', 'Format : JJ/MM/AAAA'],
  heures: ['Durée de formation en heures', 'number', 'Ex : 8,00'],
  niveau: ['Niveau de la certification visée par la formation', 'list', lists.niveaux],
  paiementDirect: [
    'Paiement direct par l’OPCO à l’organisme de formation',
    'radios',
    ['Oui', 'Non'],
  ],
};

const posted = key => `hx-post="/champ/${key}" hx-target="closest .row" hx-swap="outerHTML"`;

/** One field with what the session holds; `typed` is what was refused. */
export function draw(session, key, typed = '') {
  const [label, kind, more] = fields[key];
  const held = session[key];
  const wrong = typed && held === null;
  const text = wrong
    ? typed
    : kind === 'date'
      ? french(held)
      : kind === 'number'
        ? formatFrench(held)
        : (held ?? '');
  const caption = `<label for="f-${key}"><abbr title="obligatoire">*</abbr> ${label}</label>`;
  const error = wrong ? '<p class="error" role="alert">Saisie invalide</p>' : '';
  if (kind === 'list') {
    const options = more
      .map(it => `<option ${it === held ? 'selected' : ''}>${it}</option>`)
      .join('');
    return `<div class="row" data-k="${key}">${caption}<select id="f-${key}" name="${key}" ${posted(key)}><option value="">Sélectionnez un élément</option>${options}</select></div>`;
  }
  if (kind === 'radios') {
    const dots = more
      .map(
        it =>
          `<label><input type="radio" name="${key}" value="${escaped(it)}" ${it === held ? 'checked' : ''} ${posted(key)}> ${it}</label>`,
      )
      .join('');
    const next =
      key === 'modalite' && held?.startsWith('A distance') ? draw(session, 'dureeDistance') : '';
    return `<div class="row" data-k="${key}"><fieldset><legend>${label} *</legend>${dots}</fieldset>${next}</div>`;
  }
  return `<div class="row" data-k="${key}">${caption}<small>${more}</small><input id="f-${key}" name="${key}" value="${escaped(text)}" autocomplete="off" ${posted(key)} hx-trigger="change">${error}</div>`;
}

/** The providers that the server found. */
export const results = found =>
  found.length
    ? `<ul>${found.map(it => `<li><button type="button" name="organisme" value="${escaped(it)}" hx-post="/choix/organisme" hx-target="#organisme" hx-swap="outerHTML">${it}</button></li>`).join('')}</ul>`
    : '<p>Aucun résultat</p>';

/** The line of a cost, as the server rewrites it. */
export function cost(session, key) {
  const name = { coutPedagogique: 'Pédagogique *', repas: 'Repas' }[key];
  return `<tr class="row" data-k="${key}"><td>${name}</td><td><input name="${key}" value="${formatFrench(session[key])}" ${posted(key)}> €</td></tr>`;
}

/** The provider: a search, or the one that was chosen. */
export function provider({ organisme }) {
  const box = organisme
    ? `<p class="chosen">${organisme}</p>`
    : '<label for="f-of">Rechercher un organisme de formation externe</label><input id="f-of" type="search" name="organismeTexte" placeholder="Siret, nom…" autocomplete="off" hx-get="/organismes" hx-trigger="input changed delay:400ms, search" hx-target="next .found"><div class="found" aria-live="polite"></div>';
  return `<section id="organisme" class="row" data-k="organisme"><h2>Etablissement</h2>${box}</section>`;
}

/** The whole form; a field for robots is among its own. */
export function form(session) {
  const rows = (...keys) => keys.map(key => draw(session, key)).join('');
  return `<section><h2>Formation</h2>${rows('sousDispositif', 'reference', 'objectifDossier')}</section>${provider(session)}
<section><h2>Modalité de formation</h2>${rows('modalite')}</section>
<section><h2>Module</h2><div class="trap" aria-hidden="true"><label>Site web <input name="site" tabindex="-1" autocomplete="off" hx-post="/champ/site" hx-trigger="change"></label></div>${rows('intitule', 'debut', 'fin', 'heures', 'niveau')}</section>
<section><h2>Modalité de paiement</h2>${rows('paiementDirect')}<table><caption>Coûts de formation</caption><thead><tr><th>Nature</th><th>Montant HT</th></tr></thead><tbody>${cost(session, 'coutPedagogique')}${cost(session, 'repas')}</tbody></table></section>
<p><button type="button">Enregistrer</button> <button type="button">Transmettre</button></p>`;
}
