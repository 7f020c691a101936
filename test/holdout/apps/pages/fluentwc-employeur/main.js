import '@fluentui/web-components/button.js';
import '@fluentui/web-components/dropdown.js';
import '@fluentui/web-components/field.js';
import '@fluentui/web-components/listbox.js';
import '@fluentui/web-components/option.js';
import '@fluentui/web-components/radio.js';
import '@fluentui/web-components/radio-group.js';
import '@fluentui/web-components/switch.js';
import '@fluentui/web-components/text-input.js';
import '@fluentui/web-components/textarea.js';
import { webLightTheme } from '@fluentui/react-components';
import { setTheme } from '@fluentui/web-components';
import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  telephone: '',
  email: '',
  voie: '',
  complement: '',
  cp: '',
  commune: null,
  effectif: null,
  retraite: null,
  prevoyance: '',
  public: null,
  mandat: false,
  precisions: '',
  cherche: '',
};
expose(() => held);
takeMarks();
setTheme(webLightTheme);
const at = id => document.getElementById(id);

/** Fills a list with rows that are elements; a `value` of theirs is a code. */
function fill(dropdown, entries) {
  dropdown.querySelector('fluent-listbox').replaceChildren(
    ...entries.map((text, rank) => {
      const row = document.createElement('fluent-option');
      row.setAttribute('value', `o${rank}`);
      row.textContent = text;
      return row;
    }),
  );
}

const towns = { 34000: ['MONTPELLIER'], 35800: ['DINARD', 'SAINT-BRIAC-SUR-MER', 'SAINT-LUNAIRE'] };
function town(postal) {
  const list = at('commune');
  held.commune = null;
  list.disabled = true;
  setTimeout(() => {
    const found = towns[postal] ?? [];
    fill(list, found);
    list.disabled = !found.length;
    list.placeholder = found.length ? 'Sélectionnez un élément' : 'Aucun élément disponible';
  }, 500);
}

const readers = {
  telephone: text => text.replace(/\D/g, ''),
  effectif: text => (/^\d+$/.test(text) ? Number(text) : null),
};
for (const box of document.querySelectorAll('[data-f]')) {
  const key = box.dataset.f;
  delete box.dataset.f;
  box.addEventListener('change', () => {
    held[key] = (readers[key] ?? (text => text.trim()))(box.value);
    if (key === 'telephone') box.value = held[key].replace(/(\d\d)(?=\d)/g, '$1 ');
    if (key === 'cp') town(held.cp);
  });
}
at('cherche').addEventListener('input', () => {
  held.cherche = at('cherche').value;
});
at('precisions').addEventListener('change', () => {
  held.precisions = at('precisions').value;
});

fill(at('retraite'), ['AG2R', 'APICIL', 'HUMANIS', 'KLESIA', 'PRO BTP']);
for (const key of ['commune', 'retraite'])
  at(key).addEventListener('change', () => {
    held[key] = at(key).selectedOptions?.[0]?.textContent ?? null;
  });

for (const [rank, text] of ['Permanent', 'Intérimaire'].entries()) {
  const line = document.createElement('fluent-field');
  line.setAttribute('label-position', 'after');
  const label = Object.assign(document.createElement('label'), { textContent: text });
  label.slot = 'label';
  const radio = document.createElement('fluent-radio');
  radio.slot = 'input';
  radio.setAttribute('value', `p${rank}`);
  radio.setAttribute('name', 'public');
  line.append(label, radio);
  at('public').append(line);
}
at('public').addEventListener('change', () => {
  held.public = { p0: 'Permanent', p1: 'Intérimaire' }[at('public').value] ?? null;
});
at('mandat').addEventListener('change', () => {
  held.mandat = at('mandat').checked;
});
