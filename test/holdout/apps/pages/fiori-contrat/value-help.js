import { later, node, popup } from './form.js';

/** A box of which only the entries of a dialog count; its icon opens the dialog. */
export function helpField(title, entries, { get, put }) {
  return (id, draw) => {
    const box = node('input', 'sapMInputBaseInner');
    box.setAttribute('aria-labelledby', `${id}-label`);
    box.value = get() ?? '';
    box.addEventListener('change', () => {
      const text = box.value.trim();
      put(entries.includes(text) ? text : null);
      later(draw);
    });
    const icon = node('span', 'sapUiIcon', '⧉');
    icon.setAttribute('role', 'button');
    icon.setAttribute('aria-label', 'Afficher l’aide à la saisie');
    const open = () => {
      const search = node('input', 'sapMSFI');
      search.type = 'search';
      search.placeholder = 'Rechercher';
      const list = node('ul', 'sapMListUl');
      const cancel = node('button', 'sapMBtn', 'Interrompre');
      const close = popup(
        null,
        'sapMDialog',
        node('h1', 'sapMDialogTitle', `Sélectionner : ${title}`),
        search,
        list,
        cancel,
      );
      cancel.addEventListener('click', close);
      const show = () =>
        list.replaceChildren(
          ...entries
            .filter(text => text.toLowerCase().includes(search.value.toLowerCase()))
            .map(text => {
              const row = node('li', 'sapMLIB', node('div', 'sapMSLITitle', text));
              row.setAttribute('role', 'option');
              row.addEventListener('click', () => {
                put(text);
                close();
                later(draw);
              });
              return row;
            }),
        );
      search.addEventListener('input', () => setTimeout(show, 150));
      setTimeout(show, 200);
    };
    icon.addEventListener('click', open);
    return node('div', 'sapMInputBase sapMInput', box, icon);
  };
}
