import accessibleAutocomplete from 'accessible-autocomplete';
import 'accessible-autocomplete/dist/accessible-autocomplete.min.css';
import { askServer, domaines, organismes } from '../../shared/lists.js';
import { expose, held, line, put } from '../../shared/widgets.js';
import { searchBox } from './search-box.js';

expose(() => held);

searchBox('quick', 'Organisme de formation', text => askServer(organismes, text, 200));
searchBox('slow', 'Domaine de formation', text => askServer(domaines, text, 1800));
searchBox('nothing', 'Code RNCP', () => askServer([], '', 300));
searchBox('failing', 'Répertoire spécifique', () =>
  askServer([], '', 400).then(() => Promise.reject(new Error('500'))),
);
searchBox('near', 'Organisme certificateur', text =>
  askServer(['INSTITUT DES LANGUES ORIENTALES'], text.slice(0, 8), 250),
);
searchBox('twins', 'Entreprise', text =>
  askServer(['KISO FORMATION - 80000 AMIENS', 'KISO FORMATION - 34000 MONTPELLIER'], text, 250),
);
// The first answer comes after the second one, as on a bad network.
let turn = 0;
searchBox('unordered', 'Centre de formation', text =>
  askServer(organismes, text, turn++ % 2 === 0 ? 900 : 200),
);

/** accessible-autocomplete of the British government: keeps what was confirmed only. */
function gds(key, label, source, options = {}) {
  const box = line(key, label, '<div class="gds"></div>');
  accessibleAutocomplete({
    element: box.querySelector('.gds'),
    id: box.querySelector('label').htmlFor,
    source,
    onConfirm: put(key),
    confirmOnBlur: false,
    tNoResults: () => 'Aucun résultat',
    ...options,
  });
}
gds('gds', 'Formacode', (text, give) => askServer(domaines, text, 300).then(give), {
  minLength: 2,
});
gds('gdsAll', 'Type de frais', ['Pédagogique', 'Hébergement', 'Transport', 'Repas'], {
  showAllValues: true,
  displayMenu: 'overlay',
});
