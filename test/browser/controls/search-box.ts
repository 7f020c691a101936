import { the } from './control-named.ts';
import { show } from './page.ts';

/** What the page's server answers to a query: results, or a failure. */
export type Answer = (query: string) => readonly string[] | 'network-error';

export interface SearchBox {
  chosen: string | null;
  readonly queries: string[];
}

/**
 * The portal's search field: waits 300 ms after the last key, asks a server that takes 250 ms,
 * shows results or a sentence, and erases on blur what was not chosen.
 */
export function searchBox(label: string, answer: Answer): SearchBox {
  const held: SearchBox = { chosen: null, queries: [] };
  show(
    `<div><div><span>*</span><span>${label}</span></div><div class="at"><input
      aria-autocomplete="list" role="combobox" aria-expanded="false"></div></div>`,
    '.at { position: relative } [role=listbox] { position: absolute; background: #fff }',
  );
  const box = the<HTMLInputElement>('[role=combobox]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    document.querySelector('[role=listbox]')?.remove();
    box.setAttribute('aria-expanded', 'false');
  };
  const choose = (text: string) => {
    held.chosen = text;
    box.value = text;
    close();
  };
  const open = (found: readonly string[] | 'network-error') => {
    close();
    const menu = document.createElement('div');
    menu.setAttribute('role', 'listbox');
    const said = found === 'network-error' ? 'Une erreur réseau est survenue' : 'Aucun résultat';
    if (found === 'network-error' || found.length === 0) menu.textContent = said;
    else menu.append(...found.map(optionOf));
    box.parentElement?.append(menu);
    box.setAttribute('aria-expanded', 'true');
  };
  const optionOf = (text: string) => {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.textContent = text;
    // Chosen before the blur that the press causes.
    option.addEventListener('mousedown', event => event.preventDefault());
    option.addEventListener('click', () => choose(text));
    return option;
  };
  box.addEventListener('input', () => {
    held.chosen = null;
    clearTimeout(timer);
    const query = box.value;
    if (!query) return close();
    timer = setTimeout(() => {
      held.queries.push(query);
      setTimeout(() => box.value === query && open(answer(query)), 250);
    }, 300);
  });
  box.addEventListener('blur', () => {
    clearTimeout(timer);
    box.value = held.chosen ?? '';
    close();
  });
  return held;
}
