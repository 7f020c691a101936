import './widgets.css';

/** Publishes the framework's own state, never read from the document. */
export function expose(state) {
  window.__widgets = { state: () => structuredClone(state()) };
}

/** State of the widgets that have no framework: filled by the libraries' own events only. */
export const held = {};

/** Sets one key of `held`: what a change listener calls. */
export const put = key => value => {
  held[key] = value === '' || value === undefined ? null : value;
};

const handsOn = new URLSearchParams(location.search).has('hands');

/** A mark for the hand-driven proof only (`?hands`): absent when an engine is being judged. */
export const hand = key => (handsOn ? { 'data-hand': key } : {});

let last = 0;

/**
 * Adds a line to the page: a label, then `markup`, in which `$id` stands for the control's id.
 * Returns the line.
 */
export function line(key, label, markup, { labelTag = 'label' } = {}) {
  const id = `f${++last}`;
  const box = document.createElement('div');
  box.className = 'line';
  if (handsOn) box.dataset.hand = key;
  const caption = document.createElement(labelTag);
  caption.textContent = label;
  caption.id = `${id}-l`;
  if (labelTag === 'label') caption.htmlFor = id;
  const rest = document.createRange().createContextualFragment(markup.replaceAll('$id', id));
  box.append(caption, rest);
  document.getElementById('app').append(box);
  held[key] = null;
  return box;
}

export const isoDay = date => (date ? new Date(date).toLocaleDateString('sv-SE') : null);
