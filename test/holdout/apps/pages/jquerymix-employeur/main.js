import { typesDeContrat } from '../../shared/contract-lists.js';
import { expose } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';
import { $, frenchDays, Litepicker, oneAnswer } from './plugins.js';

const funds = [
  'AG2R LA MONDIALE',
  'APICIL',
  'B2V',
  'IRCEM RETRAITE',
  'KLESIA RETRAITE',
  'MALAKOFF HUMANIS',
];
const insurers = {
  'Institutions de prévoyance': ['Apicil Prévoyance', 'Klesia Prévoyance', 'Uniprévoyance'],
  Mutuelles: ['Harmonie Mutuelle', 'Mutuelle Générale', 'Mutuelle des Services'],
};
const townsOf = {
  34130: ['CANDILLARGUES', 'LANSARGUES', 'MAUGUIO', 'SAINT-AUNES'],
  34170: ['CASTELNAU-LE-LEZ'],
};

const held = {
  recherche: '',
  public: null,
  effectif: null,
  voie: '',
  complement: '',
  cp: '',
  commune: null,
  tel: '',
  mel: 'accueil@example.org',
  retraite: null,
  prevoyance: null,
  type: null,
  nature: null,
  signature: null,
  debut: null,
  salaire: null,
  handicap: false,
  commentaires: '',
  tuteur: false,
  alertes: false,
};
expose(() => held);
takeMarks();

for (const id of ['voie', 'complement', 'mel', 'commentaires']) {
  $(`#${id}`).on('change', ({ target }) => {
    held[id] = target.value.trim();
  });
}
for (const id of ['handicap', 'tuteur', 'alertes']) {
  $(`#${id}`).on('change', ({ target }) => {
    held[id] = target.checked;
  });
}
$('#q').on('input', ({ target }) => {
  held.recherche = target.value;
});
$('#commentaires').on('input', ({ target }) => {
  $('#reste').text(`(${256 - target.value.length} caractères restants)`);
});
$('input[name=nature]').on('change', ({ target }) => {
  held.nature = $(target).next('label').text();
});

/** What the chosen line of a native list reads, kept whenever its plugin changes it. */
const follow = id =>
  $(`#${id}`).on('change', ({ target }) => {
    held[id] = target.value ? target.selectedOptions[0].text : null;
  });

function lists() {
  for (const id of ['public', 'prevoyance', 'type', 'commune']) follow(id);
  for (const text of typesDeContrat) $('#type').append(new Option(text, text.slice(0, 2)));
  for (const [family, names] of Object.entries(insurers)) {
    const group = $('<optgroup>').attr('label', family).appendTo('#prevoyance');
    for (const name of names) group.append(new Option(name, name.toUpperCase()));
  }
  $('#public').multiselect(oneAnswer);
  $('#prevoyance').multiselect({
    ...oneAnswer,
    enableFiltering: true,
    enableCaseInsensitiveFiltering: true,
    maxHeight: 260,
  });
  const chosen = { width: '100%', no_results_text: 'Aucun résultat pour' };
  $('#type').chosen({ ...chosen, disable_search_threshold: 10, allow_single_deselect: true });
  $('#commune').chosen({ ...chosen, search_contains: true });
}

/** The towns of a postal code come from a server. */
function fillTowns(code) {
  held.commune = null;
  $('#commune').empty().append(new Option('', '')).prop('disabled', true);
  $('#commune').trigger('chosen:updated');
  setTimeout(() => {
    if (held.cp !== code || !townsOf[code]) return;
    for (const town of townsOf[code]) $('#commune').append(new Option(town, town));
    $('#commune').attr('data-placeholder', 'Choisir la commune').prop('disabled', false);
    $('#commune').trigger('chosen:updated');
  }, 650);
}

function masks() {
  const bare = id => $(`#${id}`).inputmask('unmaskedvalue');
  $('#cp')
    .inputmask('99999')
    .on('input change', ({ target }) => {
      const code = bare('cp');
      if (code === held.cp) return;
      held.cp = code;
      if ($(target).inputmask('isComplete')) fillTowns(code);
    });
  $('#tel')
    .inputmask('99 99 99 99 99')
    .on('input change', () => {
      held.tel = bare('tel');
    });
  $('#effectif')
    .inputmask('integer', { rightAlign: false, min: 1, max: 99999 })
    .on('input change', () => {
      held.effectif = bare('effectif') ? Number(bare('effectif')) : null;
    });
  $('#salaire')
    .inputmask('numeric', {
      rightAlign: false,
      groupSeparator: ' ',
      radixPoint: ',',
      digits: 2,
      digitsOptional: false,
      suffix: ' €',
    })
    .on('input change', () => {
      const text = bare('salaire').replace(',', '.');
      held.salaire = text ? Number(text) : null;
    });
}

function days() {
  $('#debut').daterangepicker(
    {
      singleDatePicker: true,
      showDropdowns: true,
      autoUpdateInput: false,
      minYear: 2024,
      maxYear: 2030,
      locale: frenchDays,
    },
    day => $('#debut').val(day.format('DD/MM/YYYY')).trigger('change'),
  );
  $('#debut').on('change', ({ target }) => {
    const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(target.value);
    held.debut = parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : null;
  });
  new Litepicker({
    element: document.getElementById('signature'),
    lang: 'fr-FR',
    format: 'DD/MM/YYYY',
    autoRefresh: true,
    dropdowns: { months: true, years: 'asc', minYear: 2024, maxYear: 2030 },
    setup: picker =>
      picker.on('selected', day => {
        held.signature = day.format('YYYY-MM-DD');
      }),
  });
}

/** Suggestions of a server; what is none of them is erased a little after the box is left. */
function suggestions() {
  const put = ({ value }) => {
    held.retraite = value;
  };
  $('#retraite')
    .autocomplete({
      minChars: 2,
      deferRequestBy: 300,
      showNoSuggestionNotice: true,
      noSuggestionNotice: 'Aucun résultat',
      lookup: async (typed, done) => {
        const found = await askServer(funds, typed, 450);
        done({ suggestions: found.map(value => ({ value })) });
      },
      onSelect: put,
      onInvalidateSelection: () => put({ value: null }),
    })
    .on('blur', () => setTimeout(() => $('#retraite').val(held.retraite ?? ''), 400));
}

setTimeout(() => {
  $('#attente').remove();
  $('#fiche').removeClass('d-none');
  lists();
  masks();
  days();
  suggestions();
  $('#fiche')
    .parsley({
      trigger: 'focusout',
      errorClass: 'is-invalid',
      excluded: 'input[type=button], select',
    })
    .on('form:submit', () => false);
}, 600);
