import { line, put } from '../../shared/widgets.js';

/**
 * The search of many portals: half a second after the last key a server is asked; results stand
 * below as plain rows; « Aucun résultat » or an error in their place; free text is erased on blur.
 */
export function searchBox(key, label, askServer) {
  const box = line(
    key,
    label,
    '<input type="text" id="$id" placeholder="Code ou intitulé" autocomplete="off"><div class="results"></div>',
  );
  const input = box.querySelector('input');
  const results = box.querySelector('.results');
  const commit = put(key);
  let timer;
  let chosen = '';

  const say = text => {
    const row = document.createElement('p');
    row.textContent = text;
    results.replaceChildren(row);
  };
  const show = entries => {
    if (entries.length === 0) return say('Aucun résultat');
    const list = document.createElement('ul');
    for (const entry of entries) {
      const item = document.createElement('li');
      item.textContent = entry;
      item.addEventListener('mousedown', event => event.preventDefault());
      item.addEventListener('click', () => {
        chosen = input.value = entry;
        commit(entry);
        results.replaceChildren();
      });
      list.append(item);
    }
    results.replaceChildren(list);
  };
  input.addEventListener('input', () => {
    chosen = '';
    commit(null);
    clearTimeout(timer);
    timer = setTimeout(() => {
      say('Recherche en cours…');
      askServer(input.value).then(show, () => say('Une erreur réseau est survenue'));
    }, 500);
  });
  input.addEventListener('blur', () => {
    setTimeout(() => {
      if (input.value !== chosen) input.value = chosen;
      clearTimeout(timer);
      results.replaceChildren();
    }, 200);
  });
}
