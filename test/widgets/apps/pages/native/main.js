import { expose, held, line } from '../../shared/widgets.js';

expose(() => held);

/** A native control whose listener on `event` is all that the page knows of it. */
function native(key, label, markup, { event = 'change', value = box => box.value || null } = {}) {
  const box = line(key, label, markup).querySelector('input, select, textarea');
  box.addEventListener(event, () => {
    held[key] = value(box);
  });
  return box;
}

native('text', 'Intitulé de formation', '<input type="text" id="$id">');
const objective = native(
  'counted',
  'Référence interne',
  '<input type="text" id="$id" maxlength="15"><small class="count">0 / 15</small>',
);
objective.addEventListener('input', () => {
  objective.nextElementSibling.textContent = `${objective.value.length} / 15`;
});
native('textarea', 'Commentaire', '<textarea id="$id" rows="3"></textarea>');
const motive = native(
  'countedTextarea',
  'Motif de la demande',
  '<textarea id="$id" maxlength="200"></textarea><small>200 caractères restants</small>',
  { event: 'input' },
);
motive.addEventListener('input', () => {
  motive.nextElementSibling.textContent = `${200 - motive.value.length} caractères restants`;
});
native('number', "Nombre d'heures", '<input type="number" id="$id" min="0" step="0.25">', {
  value: box => (box.value === '' ? null : box.valueAsNumber),
});
native('email', 'Courriel', '<input type="email" id="$id">');
native('phone', 'Téléphone', '<input type="tel" id="$id">');
native('date', 'Début de formation', '<input type="date" id="$id">');
native(
  'select',
  'Nature du contrat',
  `<select id="$id"><option value="">Sélectionnez un élément</option><option value="1">CDI</option>
   <option value="2">CDD</option><option value="3">CDD saisonnier</option></select>`,
  { value: box => box.selectedOptions[0]?.text ?? null },
);
native(
  'multiple',
  'Publics visés',
  `<select id="$id" multiple size="5"><option>Salariés</option><option>Demandeurs d'emploi</option>
   <option>Apprentis</option><option>Bénévoles</option></select>`,
  { value: box => [...box.selectedOptions].map(({ text }) => text) },
);
native(
  'sized',
  'Niveau actuel de formation',
  `<select id="$id" size="4"><option>Sans diplôme</option><option>Bac</option><option>Bac + 2</option>
   <option>Bac + 3</option></select>`,
);
native(
  'datalist',
  'Commune',
  `<input type="text" id="$id" list="$id-d"><datalist id="$id-d"><option>Amiens</option>
   <option>Arras</option><option>Abbeville</option></datalist>`,
);
const communes = native(
  'fiveThousand',
  'Code de la commune',
  '<select id="$id"><option value=""></option></select>',
);
for (let rank = 1; rank <= 5000; rank++) communes.add(new Option(`Commune ${rank}`));
native('missing', 'Statut salarié', '<select id="$id"><option value=""></option></select>').append(
  new Option('Cadre'),
  new Option('Non cadre assimilé'),
);
native('checkbox', 'Travailleur handicapé', '<input type="checkbox" id="$id">', {
  value: box => box.checked,
});
held.checkbox = false;
native('file', 'Convention de formation', '<input type="file" id="$id">', {
  value: box => [...box.files].map(({ name, size }) => ({ name, size })),
});
native('range', 'Taux de prise en charge', '<input type="range" id="$id" min="0" max="100">', {
  event: 'input',
  value: box => box.valueAsNumber,
});
native('locked', 'Raison sociale', '<input type="text" id="$id" readonly value="Groupement FLE">');
native('disabled', 'Code NAF', '<input type="text" id="$id" disabled value="8559A">');

function radios(key, label, options, hidden) {
  const box = line(key, label, '', { labelTag: 'div' });
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = label;
  box.replaceChildren(group);
  group.append(legend);
  for (const option of options) {
    const text = document.createElement('label');
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: key });
    radio.className = hidden ? 'shut' : '';
    radio.addEventListener('change', () => {
      held[key] = option;
    });
    text.append(radio, option);
    if (hidden) text.style = 'display:inline-block;border:1px solid;border-radius:9px;padding:4px';
    group.append(text, ' ');
  }
}
radios('radios', "Paiement direct par l'OPCO", ['Oui', 'Non'], false);
radios('pills', 'Modalité pédagogique', ['Présentielle', 'Mixte', 'AFEST'], true);
