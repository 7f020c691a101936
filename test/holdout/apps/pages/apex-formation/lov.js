import { askServer } from '../../shared/lists.js';
import { element } from './container.js';

/** A list of values: a window over the page whose rows a server gives, page by page. */
export function openLov(title, entries, isSearched, chosen) {
  const veil = element('div', 'ui-widget-overlay');
  const sheet = element('div', 'a-PopupLOV-dialog');
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', title);
  const bar = element('div', 'a-PopupLOV-searchBar');
  const box = element('input', 'a-PopupLOV-search apex-item-text');
  box.placeholder = 'Rechercher';
  if (isSearched) bar.append(box);
  const cross = element('button', 'a-PopupLOV-close', '×');
  cross.type = 'button';
  cross.title = 'Fermer';
  const rows = element('ul', 'a-IconList');
  rows.setAttribute('role', 'listbox');
  const close = () => {
    sheet.remove();
    veil.remove();
  };
  cross.addEventListener('click', close);
  veil.addEventListener('click', close);
  sheet.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const show = found =>
    rows.replaceChildren(
      ...found.map(text => {
        const row = element('li', 'a-IconList-item', text);
        row.setAttribute('role', 'option');
        row.tabIndex = -1;
        row.addEventListener('click', () => {
          close();
          chosen(text);
        });
        return row;
      }),
    );
  let turn = 0;
  box.addEventListener('input', () => {
    const mine = ++turn;
    setTimeout(async () => {
      if (mine !== turn) return;
      const found = await askServer(entries, box.value, 300);
      if (mine !== turn) return;
      if (found.length || !box.value) show(found.length ? found : entries.slice(0, 2));
      else rows.replaceChildren(element('div', 'a-IconList-empty', 'Aucun résultat trouvé.'));
    }, 250);
  });
  sheet.append(cross, bar, rows);
  document.body.append(veil, sheet);
  setTimeout(() => show(isSearched ? entries.slice(0, 2) : entries), 260);
  if (isSearched) box.focus();
  else rows.focus();
}
