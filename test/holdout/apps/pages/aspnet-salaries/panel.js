import * as lists from '../../shared/lists.js';

const id = name => `ctl00_cphMain_ucSalarie_${name}`;
const post = name => `ctl00$cphMain$ucSalarie$${name}`;
const escaped = text => String(text ?? '').replaceAll('"', '&quot;');

const row = (key, label, star, field) =>
  `<tr><td class="lib" nowrap>${label}&nbsp;:${star ? '<span class="oblig">&nbsp;(*)</span>' : ''}</td><td data-k="${key}" data-field="${key}">${field}</td></tr>`;
const box = (name, value, more = '') =>
  `<input type="text" name="${post(name)}" id="${id(name)}" value="${escaped(value)}" class="txt" ${more}>`;
const list = (name, options, value, more = '') =>
  `<select name="${post(name)}" id="${id(name)}" ${more}><option value="">&nbsp;</option>${options.map(it => `<option ${it === value ? 'selected' : ''}>${it}</option>`).join('')}</select>`;
const radios = (name, value) =>
  `<table id="${id(name)}" border="0"><tr>${['Oui', 'Non']
    .map(
      (it, rank) =>
        `<td><input id="${id(name)}_${rank}" type="radio" name="${post(name)}" value="${it}" ${it === value ? 'checked' : ''}><label for="${id(name)}_${rank}">${it}</label></td>`,
    )
    .join('')}</tr></table>`;
const block = (title, rows) =>
  `<table class="cadre" cellspacing="0"><tr><td class="titre">${title}</td></tr><tr><td><table cellpadding="3">${rows.join('')}</table></td></tr></table>`;
const shownDay = iso => (iso ? iso.split('-').reverse().join('/') : '');
const pairs = digits => digits.replace(/(\d\d)(?=\d)/g, '$1 ');
const money = value => (value === null ? '' : value.toFixed(2).replace('.', ','));

/** The whole panel, as the server sends it back. */
export function panel(it, towns) {
  const identity = [
    row(
      'nomNaissance',
      'Nom de naissance',
      true,
      box('txtNomNaiss', it.nomNaissance, 'maxlength="50"'),
    ),
    row('nomUsage', "Nom d'usage", false, box('txtNomUsage', it.nomUsage, 'maxlength="50"')),
    row('prenom', 'Prénom', true, box('txtPrenom', it.prenom)),
    row(
      'naissance',
      'Né(e) le',
      true,
      `${box('txtDateNaiss', shownDay(it.naissance), 'maxlength="10" size="10"')} <font size="1">(jj/mm/aaaa)</font>`,
    ),
    row('sexe', 'Sexe', true, list('ddlSexe', lists.sexes, it.sexe)),
    row(
      'nirTemporaire',
      "Détenteur d'un NIR temporaire",
      true,
      radios('rblNirTemp', it.nirTemporaire),
    ),
  ];
  if (it.nirTemporaire === 'Non') {
    identity.push(
      row(
        'nir',
        'N° de sécurité sociale',
        true,
        `${box('txtNir', it.nir, 'maxlength="13"')}${it.nir && it.nir.length !== 13 ? '<span class="err">13 caractères</span>' : ''}`,
      ),
    );
  }
  const address = [
    row('voie', 'N° et voie', true, box('txtVoie', it.voie, 'size="40"')),
    row('codePostal', 'Code postal', true, box('txtCP', it.codePostal, 'maxlength="5" size="6"')),
    row('ville', 'Ville', true, list('ddlVille', towns, it.ville, towns.length ? '' : 'disabled')),
    row('telephone', 'Téléphone', false, box('txtTel', pairs(it.telephone))),
    row('email', 'Email', false, box('txtMail', it.email, 'size="40"')),
  ];
  const work = [
    row('contrat', 'Nature du contrat', true, list('ddlContrat', lists.contrats, it.contrat)),
    row('csp', 'CSP', true, list('ddlCSP', lists.categories, it.csp)),
    row('statut', 'Statut salarié', true, list('ddlStatut', lists.statuts, it.statut)),
    row(
      'tauxHoraire',
      'Taux horaire brut',
      false,
      `${box('txtTaux', money(it.tauxHoraire), 'size="8"')} €`,
    ),
  ];
  return `${block('Informations salarié(e)', identity)}${block('Coordonnées du salarié(e)', address)}${block('Informations complémentaires', work)}
    <p data-field="honneur"><input type="checkbox" id="${id('chkHonneur')}" ${it.honneur ? 'checked' : ''}><label for="${id('chkHonneur')}">J'atteste sur l'honneur l'exactitude des données saisies.</label></p>
    <a href="#" id="${id('lnkSuppr')}">Supprimer</a> <input type="submit" name="${post('btnEnreg')}" value="Enregistrer"><p class="pied">(*) Saisie obligatoire</p>`;
}
