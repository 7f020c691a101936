import { expose, hand } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import { categories, contrats, sexes, statuts } from '../../shared/lists.js';
import { fields, frames } from './layout.js';
import './page.css';

const lists = { categories, contrats, sexes, statuts };
const held = Object.fromEntries(fields.map(({ key }) => [key, null]));
expose(() => held);

const page = document.getElementById('page');

/** A piece of the page, at its place in pixels: nothing in the document says what is near what. */
function put(tag, { left, top, width, height, id, className }, ...content) {
  const node = document.createElement(tag);
  if (id) node.id = id;
  if (className) node.className = className;
  node.style.cssText = `left:${left}px;top:${top}px;${width ? `width:${width}px;` : ''}${height ? `height:${height}px` : ''}`;
  node.append(...content);
  page.append(node);
  return node;
}

// As the generator writes them: all frames, then captions by number, then fields as they were drawn.
for (const { title, left, top, width, height } of frames) {
  put('div', { left, top, width, height, className: 'frame' });
  put('div', { left: left + 14, top: top - 9, className: 'frame-title' }, title);
}
for (const { id, caption, left, top, must } of [...fields].sort((a, b) => (a.id < b.id ? -1 : 1))) {
  const star = document.createElement('span');
  star.className = 'must';
  star.textContent = must ? '*' : '';
  put('div', { left, top: top + 5, width: 160, id: `lz${id}`, className: 'cap' }, star, caption);
}

const upper = text => text.toUpperCase();
const rewriting = { nomNaissance: upper, nomUsage: upper, ville: upper };
rewriting.nir = text => text.replace(/\s/g, '');

function boxOf({ key, id, kind, options }) {
  if (options) {
    const list = document.createElement('select');
    list.add(new Option('', '-1'));
    for (const [rank, option] of lists[options].entries()) list.add(new Option(option, rank + 1));
    list.addEventListener('change', () => {
      held[key] = lists[options][list.value - 1] ?? null;
    });
    return list;
  }
  const box = document.createElement('input');
  box.type = kind === 'secret' ? 'password' : 'text';
  box.name = id;
  if (kind === 'date') box.addEventListener('keyup', () => slash(box));
  box.addEventListener('change', () => {
    if (rewriting[key]) box.value = rewriting[key](box.value);
    held[key] =
      { date: isoDay, number: parseFrench }[kind]?.(box.value) ?? (kind ? null : box.value);
    if (kind === 'phone' || kind === 'secret') held[key] = box.value;
  });
  return box;
}

/** « 0307 » → « 03/07 » while a person types. */
function slash(box) {
  if (/^\d{2}$|^\d{2}\/\d{2}$/.test(box.value)) box.value += '/';
}

function isoDay(text) {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}

function radios({ key, id }) {
  const row = document.createElement('tr');
  for (const answer of ['Oui', 'Non']) {
    const dot = Object.assign(document.createElement('input'), { type: 'radio', name: id });
    dot.addEventListener('click', () => {
      held[key] = answer;
    });
    const [cell, words] = [document.createElement('td'), document.createElement('td')];
    cell.append(dot);
    words.textContent = answer;
    row.append(cell, words);
  }
  const table = document.createElement('table');
  table.append(row);
  return table;
}

for (const field of fields) {
  const inner = field.kind === 'choice' ? radios(field) : boxOf(field);
  const left = field.left + 170;
  const cell = put('div', { left, top: field.top, width: 210, id: `z${field.id}` }, inner);
  Object.assign(cell.dataset, 'data-hand' in hand(field.key) ? { hand: field.key } : {});
}
