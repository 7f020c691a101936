import { bean, prevoyances, publics, towns } from './bean.js';

const id = name => `frm:${name}`;
const safe = text => String(text ?? '').replaceAll('"', '&quot;');

const row = (key, label, star, field) =>
  `<tr class="ui-widget-content"><td class="ui-panelgrid-cell"><label id="${id(`lbl_${key}`)}" class="ui-outputlabel" for="${id(key)}">${label}${star ? '<span class="ui-outputlabel-rfi">*</span>' : ''}</label></td><td class="ui-panelgrid-cell" data-k="${key}" data-key="${key}">${field}</td></tr>`;
const box = (key, value, more = '') =>
  `<input id="${id(key)}" name="${id(key)}" type="text" class="ui-inputfield ui-inputtext" value="${safe(value)}" ${more}>`;
const out = (key, label, value) => row(key, label, false, box(key, value, 'disabled'));

/** `p:selectOneMenu`: a native list out of sight, a face, and a panel at the end of the page. */
const menu = (key, options, value) =>
  `<div id="${id(key)}" class="ui-selectonemenu" data-menu="${key}"><div class="ui-helper-hidden-accessible"><input id="${id(`${key}_focus`)}" name="${id(`${key}_focus`)}" type="text" autocomplete="off" role="combobox" aria-haspopup="true" aria-expanded="false" aria-labelledby="${id(`lbl_${key}`)}"></div><div class="ui-helper-hidden-accessible"><select id="${id(`${key}_input`)}" name="${id(`${key}_input`)}" tabindex="-1" aria-hidden="true"><option value="">Sélectionner</option>${options.map(it => `<option${it === value ? ' selected' : ''}>${it}</option>`).join('')}</select></div><label id="${id(`${key}_label`)}" class="ui-selectonemenu-label">${value ?? 'Sélectionner'}</label><div class="ui-selectonemenu-trigger"><span class="ui-icon"></span></div></div>`;

const buttons = (key, options, value) =>
  `<div id="${id(key)}" class="ui-selectonebutton">${options.map((it, rank) => `<div class="ui-button${it === value ? ' ui-state-active' : ''}" data-set="${it}"><input id="${id(`${key}:${rank}`)}" name="${id(key)}" type="radio" value="${rank}" class="ui-helper-hidden-accessible"${it === value ? ' checked' : ''}><span class="ui-button-text">${it}</span></div>`).join('')}</div>`;

const pairs = digits => digits.replace(/(\d\d)(?=\d)/g, '$1 ');
const group = (name, title, rows) =>
  `<fieldset id="${id(name)}" class="ui-fieldset"><legend class="ui-fieldset-legend">${title}</legend><div class="ui-fieldset-content"><table class="ui-panelgrid" role="grid"><tbody>${rows.join('')}</tbody></table></div></fieldset>`;

/** What a partial response puts in place of the whole panel. */
export const panel = () =>
  group('fsEts', 'Etablissement', [
    out('siret', 'SIRET', '51161271500033'),
    out('raison', 'Raison sociale', 'GROUPEMENT FLE'),
    row('complement', "Complément d'adresse", false, box('complement', bean.complement)),
    row(
      'codePostal',
      'Code postal',
      true,
      box('codePostal', bean.codePostal, 'maxlength="5" size="6"'),
    ),
    row('commune', 'Commune', true, menu('commune', towns(), bean.commune)),
    row('public', 'Type de public', true, buttons('public', publics, bean.public)),
    row(
      'effectif',
      "Effectif total de l'entreprise",
      true,
      `<span id="${id('effectif')}" class="ui-inputnumber"><input id="${id('effectif_input')}" name="${id('effectif_input')}" type="text" class="ui-inputfield" value="${bean.effectif ?? ''}"><input id="${id('effectif_hinput')}" name="${id('effectif_hinput')}" type="hidden" value="${bean.effectif ?? ''}"></span>`,
    ),
  ]) +
  group('fsProt', 'Protection sociale', [
    row(
      'retraite',
      'Caisse de retraite complémentaire',
      true,
      `<span id="${id('retraite')}" class="ui-autocomplete"><input id="${id('retraite_input')}" name="${id('retraite_input')}" class="ui-autocomplete-input ui-inputfield" type="text" autocomplete="off" role="textbox" value="${safe(bean.retraite)}"><input id="${id('retraite_hinput')}" name="${id('retraite_hinput')}" type="hidden" value="${safe(bean.retraite)}"></span>`,
    ),
    row(
      'prevoyance',
      'Organisme de prévoyance',
      true,
      menu('prevoyance', prevoyances, bean.prevoyance),
    ),
  ]) +
  group('fsCor', 'Correspondant', [
    row('contactNom', 'Nom du correspondant', true, box('contactNom', bean.contactNom)),
    row('contactPrenom', 'Prénom du correspondant', true, box('contactPrenom', bean.contactPrenom)),
    row('telephone', 'Téléphone', false, box('telephone', pairs(bean.telephone))),
    row('email', 'Email', true, box('email', bean.email)),
    row(
      'motDePasse',
      'Code de signature',
      false,
      `<input id="${id('motDePasse')}" name="${id('motDePasse')}" type="password" class="ui-inputfield">`,
    ),
  ]);
