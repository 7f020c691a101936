import { expose } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import { bean, decode, prevoyances, retraites, towns } from './bean.js';
import { panel } from './views.js';
import './page.css';

// In the manner of JSF and PrimeFaces: each change of a component is posted alone, the page is
// blocked, then a partial response replaces the whole panel; overlays are drawn at the page's end.
expose(() => bean);
const zone = document.getElementById('frm:grp');
const overlays = document.getElementById('panels');
const blocker = document.getElementById('frm:block');

function update() {
  zone.setHTMLUnsafe(panel());
  takeMarks(zone);
}
update();

function post(key, value) {
  blocker.classList.add('on');
  setTimeout(() => {
    decode(key, value);
    overlays.replaceChildren();
    update();
    blocker.classList.remove('on');
  }, 320);
}
const keyOf = node => node.closest('[data-key]').dataset.key;

/** The panel of a component, under its face, at the end of the page. */
function overlay(face, role, entries, choose) {
  const { left, bottom, width } = face.getBoundingClientRect();
  const box = document.createElement('div');
  box.className = 'ui-widget-overlay-panel';
  Object.assign(box.style, {
    left: `${left + scrollX}px`,
    top: `${bottom + scrollY}px`,
    minWidth: `${width}px`,
  });
  const list = box.appendChild(document.createElement('ul'));
  list.className = role;
  for (const text of entries) {
    const item = list.appendChild(document.createElement('li'));
    item.className = role.replace(/items$/, 'item');
    item.dataset.label = text;
    item.textContent = text;
    item.addEventListener('click', () => choose(text));
  }
  overlays.replaceChildren(box);
}

zone.addEventListener('click', ({ target }) => {
  const menu = target.closest('[data-menu]');
  const button = target.closest('[data-set]');
  if (button) post(keyOf(button), button.dataset.set);
  else if (menu) {
    const key = menu.dataset.menu;
    overlay(menu, 'ui-selectonemenu-items', key === 'commune' ? towns() : prevoyances, text =>
      post(key, text),
    );
  }
});
document.addEventListener('mousedown', ({ target }) => {
  if (!target.closest('#panels, [data-menu]')) overlays.replaceChildren();
});

let asked;
zone.addEventListener('input', ({ target }) => {
  if (!target.classList.contains('ui-autocomplete-input')) return;
  clearTimeout(asked);
  bean.retraite = null;
  asked = setTimeout(async () => {
    const found = target.value.length < 2 ? [] : await askServer(retraites, target.value, 400);
    overlay(target, 'ui-autocomplete-items', found, text => post('retraite', text));
  }, 300);
});

zone.addEventListener('change', ({ target }) => {
  if (target.type === 'radio') return;
  const key = keyOf(target);
  // `forceSelection`: what is only typed is put away.
  if (target.classList.contains('ui-autocomplete-input')) {
    setTimeout(() => {
      if (bean.retraite === null) target.value = '';
    }, 250);
  } else if (target.matches('select')) post(key, target.value || null);
  else post(key, target.value);
});
document.getElementById('j_idt9:rech').addEventListener('change', ({ target }) => {
  bean.dossier = target.value;
});
