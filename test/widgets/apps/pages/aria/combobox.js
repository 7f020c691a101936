import { line, put } from '../../shared/widgets.js';

/**
 * Editable combobox of the ARIA Authoring Practices: filters on input, takes an option by click or
 * by Enter, and with `strict` throws away what no option says.
 */
export function combobox(key, label, options, { markup, strict = false }) {
  const box = line(key, label, markup);
  const input = box.querySelector('input');
  const owner = box.querySelector('[role=combobox]');
  const list = document.createElement('ul');
  list.id = `${input.id}-p`;
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  box.append(list);
  const commit = put(key);

  const close = () => {
    list.hidden = true;
    owner.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = text => {
    input.value = text;
    commit(text);
    close();
  };
  const open = filter => {
    list.replaceChildren();
    for (const [rank, text] of options.entries()) {
      if (!text.toLowerCase().startsWith(filter.toLowerCase())) continue;
      const item = document.createElement('li');
      item.setAttribute('role', 'option');
      item.id = `${input.id}-${rank}`;
      item.textContent = text;
      item.addEventListener('mousedown', event => event.preventDefault());
      item.addEventListener('click', () => choose(text));
      list.append(item);
    }
    list.hidden = list.children.length === 0;
    owner.setAttribute('aria-expanded', String(!list.hidden));
  };
  input.addEventListener('input', () => {
    if (!strict) commit(null);
    open(input.value);
  });
  input.addEventListener('keydown', event => {
    const items = [...list.children];
    const at = items.findIndex(({ id }) => id === input.getAttribute('aria-activedescendant'));
    if (event.key === 'ArrowDown' && list.hidden) open('');
    else if (event.key === 'ArrowDown' && items.length > 0) {
      input.setAttribute('aria-activedescendant', items[(at + 1) % items.length].id);
    } else if (event.key === 'Enter' && at >= 0) choose(items[at].textContent);
    else if (event.key === 'Escape') close();
  });
  input.addEventListener('blur', () => {
    if (strict && !options.includes(input.value)) {
      input.value = '';
      commit(null);
    }
    close();
  });
  box.querySelector('button')?.addEventListener('click', () => {
    input.focus();
    if (list.hidden) open('');
    else close();
  });
}
