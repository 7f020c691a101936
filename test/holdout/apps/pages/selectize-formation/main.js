import { $ } from '../../shared/global-jquery.js';
import '@selectize/selectize';
import '@selectize/selectize/dist/css/selectize.css';
import 'bootstrap-datepicker';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.css';
import 'bootstrap-datepicker/dist/locales/bootstrap-datepicker.fr.min.js';
import 'jquery-mask-plugin';
import 'jquery-nice-select';
import 'jquery-nice-select/css/nice-select.css';
import { expose } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  reference: '',
  objectif: null,
  organisme: null,
  titre: '',
  modalite: null,
  sanction: null,
  par: null,
  domaine: null,
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  type: null,
  direct: null,
  cout: null,
  evaluation: null,
  cg: false,
  rapide: '',
};
expose(() => held);
takeMarks();

for (const [id, key] of [
  ['ref', 'reference'],
  ['titre', 'titre'],
  ['qs', 'rapide'],
])
  $(`#${id}`).on('change', ({ target }) => {
    held[key] = target.value;
  });

// Lists that keep their native one, out of sight: its values are ranks.
for (const [id, key, entries] of [
  ['obj', 'objectif', lists.objectifsDossier],
  ['san', 'sanction', lists.sanctions],
]) {
  $(`#${id}`)
    .append('<option value="">Sélectionnez...</option>')
    .append(entries.map((text, rank) => new Option(text, rank + 1)))
    .on('change', ({ target }) => {
      held[key] = entries[Number(target.value) - 1] ?? null;
    })
    .niceSelect();
}

// Boxes that hold their item as a tag, and open under themselves.
const kit = (id, key, more) =>
  $(`#${id}`).selectize({
    valueField: 'id',
    labelField: 'text',
    searchField: 'text',
    maxItems: 1,
    onChange: value => {
      held[key] = $(`#${id}`)[0].selectize.options[value]?.text ?? null;
    },
    ...more,
  });
const rows = entries => entries.map((text, rank) => ({ id: `${key36(rank)}`, text }));
const key36 = rank => (rank + 100).toString(36);
const remote = entries => ({
  loadThrottle: 400,
  load(query, done) {
    if (query.length < 3) return done([]);
    lists
      .askServer(entries, query, 450)
      .then(found => done(found.map(text => ({ id: text.slice(-6), text }))));
  },
});
kit('mod', 'modalite', { options: rows(lists.modalites) });
kit('typ', 'type', { options: rows(lists.typesFormation) });
kit('of', 'organisme', remote(lists.organismes));
kit('fc', 'domaine', remote(lists.domaines));

$('[name=par]').on('click', ({ target }) => {
  held.par = target.value === '2' ? 'Formacode' : 'RNCP';
  $('#dom').prop('hidden', held.par !== 'Formacode');
});

const iso = date => (date ? date.toLocaleDateString('sv-SE') : null);
$('#per').datepicker({
  format: 'dd/mm/yyyy',
  language: 'fr',
  autoclose: true,
  keyboardNavigation: false,
});
for (const [rank, key] of ['debut', 'fin'].entries()) {
  const box = $('#per input').eq(rank);
  box.on('changeDate clearDate hide', () => {
    held[key] = iso(box.datepicker('getDate'));
  });
}

// Amounts fill from the right; the mask writes the comma.
for (const [id, key, mask] of [
  ['h', 'heures', '##0,00'],
  ['m1', 'cout', '# ##0,00'],
  ['m2', 'evaluation', '# ##0,00'],
]) {
  $(`#${id}`)
    .mask(mask, { reverse: true })
    .on('change', ({ target }) => {
      held[key] = parseFrench(target.value);
    });
}
$('#j').on('change', ({ target }) => {
  held.jours = parseFrench(target.value);
});

$('.bascule').on('click', event => {
  event.preventDefault();
  held.direct = event.target.dataset.v;
  $('.bascule').removeClass('actif').filter(event.target).addClass('actif');
  $('[name=dir]').val(held.direct);
});
$('#cg').on('click', ({ target }) => {
  held.cg = target.checked;
});
$('#f').on('submit', event => event.preventDefault());
