import { $ } from '../../shared/global-jquery.js';
import 'fomantic-ui-css/semantic.css';
import { expose } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  recherche: '',
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nir: '',
  voie: '',
  codePostal: '',
  ville: null,
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  handicap: false,
  tauxHoraire: null,
  tauxCharge: null,
  accord: false,
  site_web: '',
};
expose(() => held);
takeMarks();

// The kit looks for jQuery on the window: it can only be loaded once it is there.
await import('fomantic-ui-css/semantic.js');

const towns = ['Lorient', 'Lanester', 'Larmor-Plage', 'Locmiquélic', 'Languidic', 'Landévant'];
const put = key => value => {
  held[key] = value || null;
};
for (const text of lists.sexes)
  $('#sexe .menu').append($('<div class="item">').attr('data-value', text[0]).text(text));
$('#sexe').dropdown({ onChange: (_value, text) => put('sexe')(text) });
for (const text of towns)
  $('#ville .menu').append($('<div class="item">').attr('data-value', text).text(text));
$('#ville').dropdown({ onChange: put('ville'), message: { noResults: 'Aucun résultat' } });
for (const [id, options] of [
  ['contrat', lists.contrats],
  ['csp', lists.categories],
]) {
  for (const [rank, text] of options.entries()) $(`#${id}`).append(new Option(text, rank + 1));
  $(`#${id}`).dropdown({ onChange: value => put(id)(options[value - 1]) });
}
for (const [rank, text] of lists.statuts.entries()) {
  const box = $(
    '<div class="field"><div class="ui radio checkbox"><input type="radio" name="st" class="hidden"><label></label></div></div>',
  );
  box.find('input').val(rank);
  box.find('label').text(text);
  $('.grouped.fields').append(box);
}
$('.ui.radio.checkbox').checkbox({
  onChange() {
    held.statut = lists.statuts[this.value];
  },
});
for (const id of ['handicap', 'accord']) {
  $(`#${id}`).checkbox({
    onChange() {
      held[id] = this.checked;
    },
  });
}
$('#cal').calendar({
  type: 'date',
  monthFirst: false,
  formatter: { date: 'DD/MM/YYYY' },
  onChange(date) {
    held.naissance = date?.toLocaleDateString('sv-SE') ?? null;
  },
});
$('form').on('input', 'input[name]', ({ target }) => {
  if (target.name in held && target.type !== 'radio') held[target.name] = target.value;
});
$('form').on('change', '[name^=taux]', ({ target }) => {
  held[target.name] = parseFrench(target.value);
});
$('form').on('input', '[name^=taux]', ({ target }) => {
  held[target.name] = null;
});
$('#quick').on('input', ({ target }) => {
  held.recherche = target.value;
});
$('form').on('submit', event => event.preventDefault());
