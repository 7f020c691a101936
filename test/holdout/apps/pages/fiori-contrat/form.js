import { hand } from '../../shared/expose.js';

let count = 0;
export const nextId = () => `__xmlview1--c${count++}`;

export function node(tag, className, ...inner) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...inner);
  return made;
}

export const title = text => node('div', 'sapUiFormTitle', node('bdi', '', text));

/** A row of the form: the label in a column, its colon and star drawn by the style, then the field. */
export function field(key, label, build, required) {
  const id = nextId();
  const words = node('span', 'sapMLabel', node('bdi', '', label));
  words.id = `${id}-label`;
  if (required) words.classList.add('sapMLabelRequired');
  const cell = node('div', 'sapUiRespGridSpanL8');
  const mark = hand(key)['data-hand'];
  if (mark) cell.dataset.hand = mark;
  const draw = () => cell.replaceChildren(build(id, draw));
  draw();
  return node('div', 'sapUiRow', node('div', 'sapUiRespGridSpanL4', words), cell);
}

/** Draws a field again a while later, as the rendering of such a kit does. */
export const later = draw => setTimeout(draw, 60);

/** The page is under a wait at first. */
export function busy(time) {
  const veil = node('div', 'sapUiLocalBusyIndicator', '• • •');
  veil.setAttribute('role', 'progressbar');
  veil.title = 'Veuillez patienter';
  document.body.append(veil);
  setTimeout(() => veil.remove(), time);
}

/** A layer in the page's own last element, away from the field. */
export function popup(anchor, className, ...inner) {
  const area = document.getElementById('sap-ui-static');
  const layer = node('div', `sapMPopover ${className}`, ...inner);
  const close = () => {
    layer.remove();
    document.removeEventListener('mousedown', outside, true);
  };
  const outside = ({ target }) => {
    if (!layer.contains(target)) close();
  };
  if (anchor) {
    const { left, bottom, width } = anchor.getBoundingClientRect();
    layer.style.left = `${left + scrollX}px`;
    layer.style.top = `${bottom + scrollY}px`;
    layer.style.minWidth = `${width}px`;
  }
  area.append(layer);
  setTimeout(() => document.addEventListener('mousedown', outside, true));
  return close;
}
