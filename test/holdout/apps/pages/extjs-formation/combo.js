import { box, element } from './pieces.js';

let count = 1200;

/**
 * A box with an arrow whose list stands at the end of the body and stays there, hidden, once made.
 * `ask` is a server's search; without it the list is whole, and typed in only when `editable`.
 */
export function combo({ options, ask, editable, onPick }) {
  const { field, node } = box({ trigger: 'arrow' });
  field.style.width = '420px';
  field.readOnly = !editable && !ask;
  field.autocomplete = 'off';
  let picked = '';
  let menu = null;
  let timer;

  const hide = () => {
    if (menu) menu.style.display = 'none';
  };
  function show(texts) {
    menu ??= document.body.appendChild(
      element('div', { className: 'x-boundlist', id: `boundlist-${count++}` }),
    );
    menu.replaceChildren(
      element(
        'ul',
        {},
        ...texts.map(text => element('li', { className: 'x-boundlist-item' }, text)),
      ),
    );
    const { left, bottom, width } = field.getBoundingClientRect();
    menu.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px;width:${width}px`;
    menu.onmousedown = event => event.preventDefault();
    menu.onclick = ({ target }) => {
      const item = target.closest('.x-boundlist-item');
      if (!item) return;
      picked = item.textContent;
      field.value = picked;
      onPick(picked);
      hide();
    };
  }
  node.querySelector('.x-form-trigger').addEventListener('mousedown', event => {
    event.preventDefault();
    field.focus();
    if (menu && menu.style.display !== 'none') hide();
    else if (options) show(options);
  });
  if (field.readOnly) field.addEventListener('click', () => show(options));
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = field.value.toLowerCase();
      if (!ask) return show(options.filter(text => text.toLowerCase().startsWith(typed)));
      show(['Chargement...']);
      const found = await ask(field.value);
      if (document.activeElement === field) show(found);
    }, 400);
  });
  // Only an entry of the list is kept.
  field.addEventListener('blur', () => {
    clearTimeout(timer);
    field.value = picked;
    hide();
  });
  return node;
}
