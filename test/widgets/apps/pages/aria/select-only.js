import { held, line, put } from '../../shared/widgets.js';

const ROW = 30;

/**
 * Select-only combobox of the ARIA Authoring Practices. `delay`: the menu fades out; `portal`: the
 * menu stands at the end of `body`; `toggles`: the chosen option deselects; `virtual`: only the
 * visible rows are in the document.
 */
export function selectOnly(key, label, options, { delay = 0, portal, toggles, virtual } = {}) {
  const box = line(
    key,
    label,
    `<div role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-controls="$id-p"
      aria-labelledby="$id-l" id="$id" class="box">Sélectionnez un élément</div>`,
    { labelTag: 'div' },
  );
  const combo = box.querySelector('[role]');
  const list = document.createElement('div');
  list.setAttribute('role', 'listbox');
  list.id = `${combo.id}-p`;
  list.className = 'menu';
  list.hidden = true;
  (portal ? document.body : box).append(list);

  const choose = text => {
    const isOff = toggles && held[key] === text;
    combo.textContent = isOff ? 'Sélectionnez un élément' : text;
    put(key)(isOff ? null : text);
  };
  const close = () => {
    combo.setAttribute('aria-expanded', 'false');
    list.classList.add('leaving');
    setTimeout(() => {
      list.hidden = true;
    }, delay);
  };
  const optionOf = text => {
    const item = document.createElement('div');
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', String(held[key] === text));
    item.textContent = text;
    item.addEventListener('click', () => {
      choose(text);
      close();
    });
    return item;
  };
  const drawVirtual = () => {
    const from = Math.max(0, Math.floor(list.scrollTop / ROW) - 2);
    const runway = document.createElement('div');
    runway.style = `height:${options.length * ROW}px;position:relative`;
    for (const [rank, text] of options.slice(from, from + 14).entries()) {
      const item = optionOf(text);
      item.style = `position:absolute;top:${(from + rank) * ROW}px;height:${ROW}px`;
      item.setAttribute('aria-setsize', options.length);
      item.setAttribute('aria-posinset', from + rank + 1);
      runway.append(item);
    }
    list.replaceChildren(runway);
  };
  const open = () => {
    list.hidden = false;
    list.classList.remove('leaving');
    if (portal) {
      const { left, bottom } = combo.getBoundingClientRect();
      list.style = `position:absolute;left:${left + scrollX}px;top:${bottom + scrollY}px`;
    }
    if (virtual) drawVirtual();
    else list.replaceChildren(...options.map(optionOf));
    combo.setAttribute('aria-expanded', 'true');
  };
  if (virtual) list.addEventListener('scroll', drawVirtual);
  combo.addEventListener('click', () => (combo.ariaExpanded === 'true' ? close() : open()));
  combo.addEventListener('keydown', event => {
    // The trap of ENGINE.md: with the list closed, an arrow alone chooses.
    if (event.key === 'ArrowDown' && event.altKey) open();
    else if (event.key === 'ArrowDown' && list.hidden) choose(options[0]);
    else if (event.key === 'Escape') close();
  });
  combo.addEventListener('blur', () => setTimeout(close, 150));
}
