import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { expose, held, line, put } from '../../shared/widgets.js';

expose(() => held);

function box(key, label, markup = '<input type="text" id="$id">') {
  return line(key, label, markup).querySelector('input');
}

// Names in capitals, on every key.
const name = box('uppercase', 'Nom de naissance');
name.addEventListener('input', () => {
  name.value = name.value.toUpperCase();
  put('uppercase')(name.value);
});

// Spaces taken out, on leaving.
const siret = box('strip', "SIRET de l'établissement");
siret.addEventListener('blur', () => {
  siret.value = siret.value.replace(/\s/g, '');
  put('strip')(siret.value);
});

// Grouped by pairs, on leaving.
const phone = box('pairs', 'Téléphone', '<input type="tel" id="$id">');
phone.addEventListener('blur', () => {
  phone.value = phone.value.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');
  put('pairs')(phone.value.replace(/ /g, ''));
});

// A French amount, reformatted on leaving; anything else is thrown away.
const amount = box('amount', 'Montant HT');
amount.addEventListener('blur', () => {
  held.amount = parseFrench(amount.value);
  amount.value = formatFrench(held.amount);
});

// The model keeps its own value whatever is typed (a field that depends on another one).
const town = box('putBack', 'Commune');
town.value = held.putBack = 'AMIENS';
town.addEventListener('change', () => {
  setTimeout(() => {
    town.value = held.putBack;
  }, 30);
});

// Taken, then overwritten by the answer of a server.
const street = box('overwritten', 'N° et voie');
street.addEventListener('change', () => {
  put('overwritten')(street.value);
  setTimeout(() => {
    street.value = '1 RUE DU SERVEUR';
    put('overwritten')(street.value);
  }, 600);
});

/** The text stays on screen, the model does not take it, a message says why after `delay` ms. */
function refusing(key, label, pattern, delay) {
  const field = box(key, label, '<input type="text" id="$id"><p class="error"></p>');
  const message = field.nextElementSibling;
  message.id = `${field.id}-e`;
  field.addEventListener('blur', () => {
    setTimeout(() => {
      const isFine = pattern.test(field.value);
      put(key)(isFine ? field.value : null);
      message.textContent = isFine ? '' : "Le numéro saisi n'est pas valide";
      field.toggleAttribute('aria-invalid', false);
      if (!isFine) field.setAttribute('aria-invalid', 'true');
    }, delay);
  });
}
refusing('refused', 'Numéro de dossier', /^\d{8}$/, 0);
refusing('refusedLater', 'Numéro de convention', /^\d{8}$/, 350);

// A counter of its own: what is too long is cut by the page.
const motive = box('cut', 'Référence interne');
motive.addEventListener('input', () => {
  motive.value = motive.value.slice(0, 10);
  put('cut')(motive.value);
});

// Commits on Enter or on leaving; typing alone changes nothing.
const code = box('onBlur', 'Code postal');
code.addEventListener('focusout', () => put('onBlur')(code.value));

// Replaced by a new element once the first character came (a re-rendered list of fields).
const first = box('replaced', 'Prénom');
const follow = field =>
  field.addEventListener('input', () => {
    put('replaced')(field.value);
    const next = field.cloneNode();
    next.value = field.value;
    if (!field.dataset.once) {
      next.dataset.once = 'yes';
      field.replaceWith(next);
      next.focus();
      next.setSelectionRange(next.value.length, next.value.length);
      follow(next);
    }
  });
follow(first);

// The focus is taken away at once by another field.
const thief = box('stolen', "Nom d'usage");
const other = box('thief', 'Complément');
thief.addEventListener('focus', () => setTimeout(() => other.focus(), 60), { once: true });
thief.addEventListener('change', () => put('stolen')(thief.value));
other.addEventListener('change', () => put('thief')(other.value));

// Digits only, thirteen of them.
const nir = line(
  'nir',
  'NIR',
  `<input type="text" id="$id" maxlength="13" placeholder="13 caractères" inputmode="numeric">`,
).querySelector('input');
nir.addEventListener('beforeinput', event => {
  if (event.data && /\D/.test(event.data)) event.preventDefault();
});
nir.addEventListener('input', () => put('nir')(/^\d{13}$/.test(nir.value) ? nir.value : null));
