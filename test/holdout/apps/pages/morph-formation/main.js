import { Idiomorph } from 'idiomorph';
import { expose } from '../../shared/expose.js';
import { assigns, handle } from './server.js';
import { render } from './views.js';
import './page.css';

// In the manner of Phoenix LiveView or Livewire: the page holds nothing, each event goes to the
// server, whose whole answer is melted into the document; only the box in focus keeps its text.
expose(() => assigns);

const live = document.getElementById('live');
const patch = () =>
  Idiomorph.morph(live, render(), { morphStyle: 'innerHTML', ignoreActiveValue: true });
patch();

let queue = Promise.resolve();
function push(message) {
  queue = queue.then(() => handle(message)).then(patch);
}

const waiting = new Map();
/** What is typed leaves after a pause, or at once when the box is left. */
function typed({ target }, pause) {
  const event = target.dataset.live;
  if (!event) return;
  const name = target.id.slice('form_'.length);
  clearTimeout(waiting.get(name));
  const send = () => {
    waiting.delete(name);
    push({ event, name, value: target.value });
  };
  if (pause) waiting.set(name, setTimeout(send, pause));
  else send();
}
live.addEventListener('input', event => typed(event, 300));
live.addEventListener('focusout', event => {
  if (waiting.has(event.target.id?.slice('form_'.length))) typed(event, 0);
});

document.addEventListener('click', event => {
  const asked = event.target.closest('[data-click]');
  if (asked) {
    const { click, name, value } = asked.dataset;
    if (asked.matches('a')) event.preventDefault();
    push({ event: click, name, value });
  } else if (live.querySelector('[role=listbox]')) push({ event: 'away' });
});
