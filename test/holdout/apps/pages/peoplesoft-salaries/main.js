import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { calendar, prompt } from './modals.js';
import './page.css';

// The page is drawn anew from this after each change, as the server of such a portal does.
const held = {
  sexe: null,
  nom: '',
  prenom: '',
  naissance: null,
  temporaire: null,
  nir: '',
  ntt: '',
  voie: '',
  cp: '',
  ville: null,
  telephone: '',
  contrat: null,
  csp: null,
  statut: null,
  taux: null,
};
expose(() => held);

const towns = {
  80000: ['AMIENS'],
  34000: ['MONTPELLIER'],
  35800: ['DINARD', 'SAINT BRIAC SUR MER', 'SAINT LUNAIRE'],
};
const contracts = [
  ['CDI', 'Contrat à durée indéterminée'],
  ['CDD', 'Contrat à durée déterminée'],
  ['CAI', 'Contrat aidé'],
];
const wrong = {};
const page = document.getElementById('win0divPAGECONTAINER');
const wait = document.getElementById('WAIT_win0');
let posts = 0;

/** A change is posted: the page waits, then comes back whole, the box in focus still so. */
function post(change) {
  posts++;
  setTimeout(() => {
    wait.style.display = 'block';
  }, 30);
  setTimeout(() => {
    change();
    if (--posts) return;
    wait.style.display = 'none';
    const { id } = document.activeElement;
    draw();
    if (id) document.getElementById(id)?.focus();
  }, 220);
}

const mark = key => {
  const name = hand(key)['data-hand'];
  return name ? ` data-hand="${name}"` : '';
};
const safe = text => String(text ?? '').replaceAll('"', '&quot;');
const row = (key, id, label, inner, { required, after = '' } = {}) =>
  `<tr${mark(key)}><td class="l" align="right"><div id="win0div${id}lbl"><span class="PSEDITBOXLABEL">${
    required ? '<img alt="" class="ast">*' : ''
  }${label}&nbsp;:</span></div></td><td width="6"></td><td><div id="win0div${id}">${inner}${after}${
    wrong[key] ? `<br><span class="PSERROR">${wrong[key]}</span>` : ''
  }</div></td></tr>`;
const box = (id, value, size, extra = '') =>
  `<input type="text" class="PSEDITBOX" name="${id}" id="${id}" value="${safe(value)}" size="${size}" ${extra}>`;
const drop = (id, entries, value, off) =>
  `<select class="PSDROPDOWNLIST" name="${id}" id="${id}" ${off ? 'disabled' : ''}><option value=""></option>${entries
    .map((it, rank) => `<option value="${rank}" ${it === value ? 'selected' : ''}>${it}</option>`)
    .join('')}</select>`;
const radio = (value, text) =>
  `<input type="radio" class="PSRADIOBUTTON" name="FR_NIR_TMP" id="FR_NIR_TMP$${value}" value="${value}" ${
    held.temporaire === text ? 'checked' : ''
  }>&nbsp;${text}&nbsp;&nbsp;`;
const head = text => `<tr><td colspan="3" class="PSGROUPBOXLABEL">${text}</td></tr>`;

function draw() {
  const french = held.naissance ? held.naissance.split('-').reverse().join('/') : '';
  const found = contracts.find(([code]) => code === held.contrat);
  const number =
    held.temporaire === 'Oui'
      ? row('ntt', 'FR_NTT', 'Numéro technique temporaire', box('FR_NTT', held.ntt, 42))
      : row(
          'nir',
          'FR_NIR',
          'N° sécurité sociale (NIR)',
          box('FR_NIR', held.nir, 15, held.temporaire ? 'maxlength="13"' : 'disabled'),
          { required: true },
        );
  page.innerHTML = `<table cellspacing="0" class="PSGROUPBOXWBO">${head('Identité')}
${row('sexe', 'FR_SEX', 'Sexe', drop('FR_SEX', lists.sexes, held.sexe), { required: true })}
${row('nom', 'FR_NAME', 'Nom de naissance', box('FR_NAME', held.nom, 30), { required: true })}
${row('prenom', 'FR_FIRST', 'Prénom', box('FR_FIRST', held.prenom, 30), { required: true })}
${row('naissance', 'FR_BIRTH', 'Date naissance', box('FR_BIRTH', french, 10), {
  required: true,
  after: '<a class="PSCAL" id="FR_BIRTH$prompt" title="Choisir une date (Alt+5)">▦</a>',
})}
${row('temporaire', 'FR_NIR_TMP', 'NIR temporaire ?', radio('Y', 'Oui') + radio('N', 'Non'), { required: true })}
${number}
</table><table cellspacing="0" class="PSGROUPBOXWBO">${head('Coordonnées')}
${row('voie', 'FR_ADDR', 'N° et voie', box('FR_ADDR', held.voie, 40), { required: true })}
${row('cp', 'FR_POSTAL', 'Code postal', box('FR_POSTAL', held.cp, 5, 'maxlength="5"'), { required: true })}
${row('ville', 'FR_CITY', 'Ville', drop('FR_CITY', towns[held.cp] ?? [], held.ville, !towns[held.cp]), { required: true })}
${row('telephone', 'FR_PHONE', 'Téléphone', box('FR_PHONE', held.telephone.replace(/(\d\d)(?=\d)/g, '$1 '), 18))}
</table><table cellspacing="0" class="PSGROUPBOXWBO">${head('Emploi')}
${row('contrat', 'FR_CONTR', 'Nature contrat', box('FR_CONTR', held.contrat, 4), {
  required: true,
  after: `<a class="PSPROMPT" id="FR_CONTR$prompt" title="Consulter Nature contrat (Alt+5)">🔍</a>&nbsp;<span class="PSEDITBOX_DISPONLY">${found?.[1] ?? ''}</span>`,
})}
${row('csp', 'FR_CSP', 'CSP', drop('FR_CSP', lists.categories, held.csp), { required: true })}
${row('statut', 'FR_STATUS', 'Statut salarié', drop('FR_STATUS', lists.statuts, held.statut), { required: true })}
${row('taux', 'FR_RATE', 'Taux horaire brut', box('FR_RATE', formatFrench(held.taux), 8, 'style="text-align:right"'), { after: '&nbsp;<span class="PSEDITBOX_DISPONLY">EUR</span>' })}
</table><table><tr><td><input type="button" class="PSPUSHBUTTON" value="Enregistrer"></td><td><input type="button" class="PSPUSHBUTTON" value="Supprimer"></td></tr></table>`;
}

function fault(key, words) {
  if (words) wrong[key] = words;
  else delete wrong[key];
}
const readers = {
  FR_NAME: ({ value }) => (held.nom = value.trim().toUpperCase()),
  FR_FIRST: ({ value }) => (held.prenom = value.trim()),
  FR_NIR: ({ value }) => (held.nir = value.replace(/\s/g, '')),
  FR_NTT: ({ value }) => (held.ntt = value.trim()),
  FR_ADDR: ({ value }) => (held.voie = value.trim()),
  FR_PHONE: ({ value }) => (held.telephone = value.replace(/\D/g, '')),
  FR_RATE: ({ value }) => (held.taux = parseFrench(value)),
  FR_SEX: ({ value }) => (held.sexe = lists.sexes[value] ?? null),
  FR_CSP: ({ value }) => (held.csp = lists.categories[value] ?? null),
  FR_STATUS: ({ value }) => (held.statut = lists.statuts[value] ?? null),
  FR_CITY: ({ value }) => (held.ville = towns[held.cp]?.[value] ?? null),
  FR_NIR_TMP: ({ value }) => (held.temporaire = value === 'Y' ? 'Oui' : 'Non'),
  FR_POSTAL({ value }) {
    if (value !== held.cp) held.ville = null;
    held.cp = value.trim();
    fault('cp', !value || towns[held.cp] ? '' : 'Valeur incorrecte.');
  },
  FR_BIRTH({ value }) {
    const [, day, month, year] = /^(\d\d)\/?(\d\d)\/?(\d{4})$/.exec(value.trim()) ?? [];
    held.naissance = year ? `${year}-${month}-${day}` : null;
    fault('naissance', year || !value ? '' : 'Date incorrecte.');
  },
  FR_CONTR({ value }) {
    const code = value.trim().toUpperCase();
    held.contrat = contracts.some(([it]) => it === code) ? code : null;
    fault('contrat', held.contrat || !code ? '' : 'Valeur incorrecte. Utilisez la consultation.');
  },
};

page.addEventListener('change', ({ target }) => post(() => readers[target.name]?.(target)));
page.addEventListener('click', ({ target }) => {
  if (target.id === 'FR_CONTR$prompt')
    prompt('Consulter Nature contrat', contracts, ([code]) =>
      post(() => readers.FR_CONTR({ value: code })),
    );
  if (target.id === 'FR_BIRTH$prompt') calendar(value => post(() => readers.FR_BIRTH({ value })));
});
draw();
