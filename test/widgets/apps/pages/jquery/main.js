import Tagify from '@yaireo/tagify';
import '@yaireo/tagify/dist/tagify.css';
import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.min.css';
import $ from 'jquery';
import 'select2/dist/css/select2.css';
import select2 from 'select2/dist/js/select2.full.js';
import SlimSelect from 'slim-select';
import 'slim-select/styles';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import { askServer, categories, contrats, domaines, modalites } from '../../shared/lists.js';
import { expose, held, line, put } from '../../shared/widgets.js';

expose(() => held);

/** An empty native list, which a library then hides behind its own. */
function list(key, label, options, { several = false, empty = !several } = {}) {
  const box = line(key, label, `<select id="$id" ${several ? 'multiple' : ''}></select>`);
  const select = box.querySelector('select');
  if (empty) select.add(new Option('', ''));
  for (const text of options) select.add(new Option(text, text));
  if (several) held[key] = [];
  return select;
}

// As a CommonJS module it is only a factory.
select2(window, $);
$(list('select2', 'Nature du contrat', contrats))
  .select2({ width: '100%', placeholder: 'Choisir', minimumResultsForSearch: Infinity })
  .on('change', event => put('select2')(event.target.value));
$(list('select2Search', 'Catégorie', categories))
  .select2({ width: '100%', placeholder: 'Choisir' })
  .on('change', event => put('select2Search')(event.target.value));
$(list('select2Multiple', 'Modalités proposées', modalites, { several: true }))
  .select2({ width: '100%' })
  .on('change', event => {
    held.select2Multiple = $(event.target).val();
  });
$(list('select2Ajax', 'Domaine de formation', []))
  .select2({
    width: '100%',
    placeholder: 'Code ou intitulé',
    minimumInputLength: 2,
    ajax: {
      delay: 250,
      data: ({ term }) => term,
      transport: ({ data }, succeed) => {
        askServer(domaines, data ?? '').then(found =>
          succeed({ results: found.map(text => ({ id: text, text })) }),
        );
      },
      processResults: data => data,
    },
  })
  .on('change', event => put('select2Ajax')(event.target.value));

const choices = list('choices', 'Statut', ['Cadre', 'Non cadre', 'Agent de maîtrise']);
new Choices(choices, { searchEnabled: false, shouldSort: false, itemSelectText: '' });
choices.addEventListener('change', event => put('choices')(event.detail.value));
const publics = list('choicesMultiple', 'Publics visés', ['Salariés', 'Apprentis', 'Bénévoles'], {
  several: true,
});
const several = new Choices(publics, { removeItemButton: true, shouldSort: false });
publics.addEventListener('change', () => {
  held.choicesMultiple = several.getValue(true);
});

new TomSelect(list('tomSelect', 'Sanction', ['Attestation de stage', 'Certification']), {
  onChange: put('tomSelect'),
});
new TomSelect(
  list('tomMultiple', 'Moyens mobilisés', ['Salle', 'Visio', 'Plateau'], { several: true }),
  {
    plugins: ['remove_button'],
    onChange: values => {
      held.tomMultiple = values;
    },
  },
);

new SlimSelect({
  select: list('slim', 'Niveau visé', ['Niveau 3', 'Niveau 4', 'Niveau 5', 'Niveau 6']),
  settings: { showSearch: false, placeholderText: 'Choisir' },
  events: { afterChange: ([option]) => put('slim')(option?.value) },
});
new SlimSelect({
  select: list('slimMultiple', 'Langues', ['Français', 'Anglais', 'Arabe'], { several: true }),
  settings: { closeOnSelect: false, placeholderText: 'Choisir' },
  events: {
    afterChange: options => {
      held.slimMultiple = options.map(({ value }) => value);
    },
  },
});

const tags = line('tagify', 'Mots-clés', '<input type="text" id="$id">').querySelector('input');
held.tagify = [];
const tagify = new Tagify(tags, {
  whitelist: ['FLE', 'Gestion', 'Accueil'],
  dropdown: { enabled: 0 },
});
tagify.on('change', () => {
  held.tagify = tagify.value.map(({ value }) => value);
});
