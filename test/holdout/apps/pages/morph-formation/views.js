import { hand } from '../../shared/expose.js';
import { assigns, entriesOf, view } from './server.js';

const safe = text => String(text ?? '').replace(/[&<>"]/g, it => `&#${it.charCodeAt(0)};`);
const mark = key => ('data-hand' in hand(key) ? ` data-hand="${key}"` : '');

const text = (key, label, { help = '', must = true, more = '' } = {}) => `
<div class="row" id="row-${key}"${mark(key)}>
  <label for="form_${key}">${label}${must ? ' <abbr title="obligatoire">*</abbr>' : ''}</label>
  <input id="form_${key}" name="form[${key}]" data-live="validate" value="${safe(view.texts[key])}" ${more}>
  <p class="help">${safe(view.errors[key] || help)}</p>
</div>`;

/** A list that the server opens, fills and closes. */
const list = (key, label) => `
<div class="row" id="row-${key}"${mark(key)}>
  <span class="lab" id="lab-${key}">${label} <abbr title="obligatoire">*</abbr></span>
  <div class="drop"><button type="button" id="face-${key}" data-click="toggle" data-name="${key}" aria-haspopup="listbox" aria-expanded="${view.open === key}" aria-labelledby="lab-${key} face-${key}">${safe(assigns[key] ?? 'Faites votre choix')}</button>
  ${view.open === key ? `<ul role="listbox">${entriesOf[key].map(it => `<li role="option" aria-selected="${assigns[key] === it}" data-click="choose" data-name="${key}" data-value="${safe(it)}">${safe(it)}</li>`).join('')}</ul>` : ''}</div>
</div>`;

const search = `
<div class="row" id="row-organisme"$MARK>
  <label for="form_organisme">Organisme dispensateur <abbr title="obligatoire">*</abbr></label>
  <input id="form_organisme" name="q" type="text" autocomplete="off" data-live="search" placeholder="Nom ou SIRET, 3 caractères au moins" value="$VALUE">
  <div class="found">$FOUND</div>
</div>`;

const found = () =>
  view.found
    .map(
      it => `<a href="#" role="option" data-click="take" data-value="${safe(it)}">${safe(it)}</a>`,
    )
    .join('');

const yesNo = `
<fieldset class="row" id="row-reglement"$MARK><legend>Règlement direct de l'organisme par l'OPCO <abbr title="obligatoire">*</abbr></legend>
$ITEMS</fieldset>`;

/** The whole form, as the server renders it after each event. */
export const render = () => `
<form id="form" novalidate>
<h1>Ma demande de formation</h1>
<section><h2>La demande</h2>
${text('reference', 'Votre référence interne', { must: false, help: '15 caractères au plus', more: 'maxlength="15"' })}
${list('objectif', 'Objectif général de la formation')}
${search.replace('$MARK', mark('organisme')).replace('$VALUE', safe(view.query)).replace('$FOUND', found())}
</section>
<section><h2>Le contenu</h2>
${text('titre', 'Intitulé de la formation')}
${list('modalite', 'Modalité pédagogique')}
${assigns.modalite && assigns.modalite !== 'Présentielle' ? text('distance', 'Durée de la formation à distance (heures)') : ''}
${list('sanction', 'Sanction de la formation')}
${text('debut', 'Date de début de la formation', { help: 'Exemple : 03/02/2026' })}
${text('fin', 'Date de fin de la formation', { help: 'Exemple : 06/02/2026' })}
${text('heures', 'Durée totale (en heures)')}
</section>
<section><h2>Le financement</h2>
${yesNo
  .replace('$MARK', mark('reglement'))
  .replace(
    '$ITEMS',
    ['Oui', 'Non']
      .map(
        it =>
          `<label><input type="radio" name="form[reglement]" data-click="choose" data-name="reglement" data-value="${it}"${assigns.reglement === it ? ' checked' : ''}> ${it}</label>`,
      )
      .join(''),
  )}
${text('frais', 'Coût pédagogique HT', { help: 'En euros' })}
<label class="ok"><input type="checkbox" id="form_honneur" data-click="tick" data-name="honneur"${assigns.honneur ? ' checked' : ''}> J'atteste sur l'honneur l'exactitude des données saisies.</label>
</section>
<p><button type="button">Enregistrer</button> <button type="button">Transmettre</button></p>
</form>`;
