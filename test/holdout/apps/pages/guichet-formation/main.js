import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

/** What the form's own model holds, as the server would get it. */
const record = {
  reference: '',
  organisme: null,
  intitule: '',
  modalite: null,
  type: null,
  debut: null,
  fin: null,
  heures: null,
  interne: false,
  coutPedagogique: null,
  coutEvaluation: null,
  commentaires: '',
  siret: '51161271500033',
  navigateur: '',
  coches: 0,
};
expose(() => record);
takeMarks();

const at = name => document.getElementById(`x_demande.${name}`);
const named = name => document.getElementsByName(name)[0];
const onLeave = (box, act) => box.addEventListener('change', () => act(box));

for (const [box, key] of [
  [at('ref'), 'reference'],
  [at('titre'), 'intitule'],
  [at('com'), 'commentaires'],
  [named('sysparm_search'), 'navigateur'],
])
  onLeave(box, ({ value }) => {
    record[key] = value;
  });

/** A list of codes; the second one is filled by the server when the first has changed. */
function fill(list, entries) {
  list.replaceChildren(
    new Option('-- Aucun --', ''),
    ...entries.map((it, rank) => new Option(it, `c${rank + 1}`)),
  );
}
const chosen = ({ value, selectedOptions }) => (value ? selectedOptions[0].textContent : null);
fill(at('mod'), lists.modalites);
onLeave(at('mod'), list => {
  record.modalite = chosen(list);
  record.type = null;
  fill(at('sub'), []);
  setTimeout(() => fill(at('sub'), lists.typesFormation), 900);
});
onLeave(at('sub'), list => {
  record.type = chosen(list);
});

/** What the page says under a box it refuses, which it empties. */
function refuse(box, text) {
  box.parentElement.querySelector('.msg')?.remove();
  if (!text) return;
  const message = document.createElement('div');
  message.className = 'msg';
  message.textContent = text;
  box.parentElement.append(message);
  box.value = '';
}
for (const [name, key] of [
  ['deb', 'debut'],
  ['fin', 'fin'],
])
  onLeave(at(name), box => {
    const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(box.value) ?? [];
    record[key] = year ? `${year}-${month}-${day}` : null;
    refuse(box, year || !box.value ? '' : 'Format de date invalide : jj-mm-aaaa');
  });
for (const [box, key] of [
  [at('h'), 'heures'],
  [named('l1'), 'coutPedagogique'],
  [named('l2'), 'coutEvaluation'],
])
  onLeave(box, () => {
    record[key] = parseFrench(box.value);
    refuse(box, record[key] === null && box.value ? 'Nombre invalide' : '');
    if (record[key] !== null) box.value = formatFrench(record[key]);
  });
named('ni.x_demande.pay').addEventListener('click', ({ target }) => {
  record.interne = target.checked;
  at('pay').value = String(target.checked);
});
for (const box of document.querySelectorAll('[name^=check_]'))
  box.addEventListener('click', () => {
    record.coches += 1;
  });

// The reference: three letters, then a table of rows at the end of the page; the mouse's button
// takes a row. What is only typed is put away on leaving, unless it is the whole of a name.
const display = document.getElementById('sys_display.x_demande.of');
const rows = document.getElementById('ac');
let asked;
display.addEventListener('keyup', () => {
  clearTimeout(asked);
  rows.replaceChildren();
  if (display.value.length < 3) return;
  asked = setTimeout(async () => {
    const found = await lists.askServer(lists.organismes, display.value, 450);
    const { left, bottom } = display.getBoundingClientRect();
    Object.assign(rows.style, { left: `${left + scrollX}px`, top: `${bottom + scrollY}px` });
    rows.replaceChildren(
      ...found.map(text => {
        const row = document.createElement('tr');
        row.insertCell().textContent = text;
        row.addEventListener('mousedown', event => {
          event.preventDefault();
          record.organisme = text;
          at('of').value = text.slice(-14);
          display.value = text;
          rows.replaceChildren();
        });
        return row;
      }),
    );
  }, 400);
});
display.addEventListener('blur', () => {
  rows.replaceChildren();
  if (display.value !== record.organisme) {
    record.organisme = null;
    refuse(display, display.value ? 'Référence invalide' : '');
  }
});
