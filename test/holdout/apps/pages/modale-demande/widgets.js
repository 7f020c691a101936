import { dispositifs, findGroups, held, sites, sousDispositifs, years } from './model.js';

const node = (tag, name, text = '') => {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
};
const icon = code => node('i', 'pic', String.fromCharCode(code));

/** Tiles with a picture from a font, on three columns; the mouse's button takes one. */
function tiles(entries, answer) {
  const zone = node('div', 'tuiles');
  for (const [rank, text] of entries.entries()) {
    const tile = node('div', 'tuile');
    tile.append(icon(0xf100 + rank), node('p', '', text));
    tile.addEventListener('mousedown', () => {
      for (const other of zone.children) other.classList.toggle('pris', other === tile);
      answer(text);
    });
    zone.append(tile);
  }
  return zone;
}

/** Rows with an arrow, of which only the chosen one stays on screen, with a link to come back. */
function rows(key, entries, answer) {
  const zone = node('div', 'rangees');
  const draw = () => {
    const shown = held[key] === null ? entries : [held[key]];
    zone.replaceChildren(
      ...shown.map(text => {
        const row = node('div', 'rangee');
        row.append(node('span', '', text), icon(0xf105));
        row.addEventListener('click', () => {
          if (held[key] !== null) return;
          answer(text);
          draw();
        });
        return row;
      }),
    );
    if (held[key] === null) return;
    const back = node('a', 'modifier', 'Modifier');
    back.addEventListener('click', () => {
      held[key] = null;
      draw();
    });
    zone.append(back);
  };
  draw();
  return zone;
}

/** A box; what is found comes under it, each line with the name and the number apart. */
function search(answer) {
  const zone = node('div', 'cherche');
  const box = node('input', '');
  box.placeholder = 'Siren, siret ou dénomination...';
  const found = node('div', 'trouves');
  let asked = 0;
  box.addEventListener('input', () => {
    const rank = ++asked;
    held.rattachement = null;
    found.replaceChildren();
    if (box.value.length < 3) return;
    found.append(node('div', 'attente', 'Recherche en cours...'));
    findGroups(box.value).then(entries => {
      if (rank !== asked) return;
      found.replaceChildren(...entries.map(text => line(text)));
      if (!entries.length) found.append(node('div', 'attente', 'Aucun résultat'));
    });
  });
  const line = text => {
    const [, name, number] = /^(.*) - (\d+)$/.exec(text);
    const made = node('div', 'trouve');
    made.append(icon(0xf1ad), node('b', '', name), node('span', '', ` - ${number}`));
    made.addEventListener('click', () => {
      box.value = text;
      found.replaceChildren();
      answer(text);
    });
    return made;
  };
  zone.append(box, found);
  return zone;
}

/** A number between its − and its +, which is also typed. */
function steps(answer) {
  const zone = node('div', 'pas');
  const shown = node('input', 'valeur');
  shown.value = String(held.annee);
  const take = value => {
    held.annee = Math.min(Math.max(value || years[0], years[0]), years[1]);
    shown.value = String(held.annee);
    answer(held.annee);
  };
  shown.addEventListener('change', () => take(Number.parseInt(shown.value, 10)));
  for (const by of [-1, 1]) {
    const arrow = node('a', 'fleche');
    arrow.append(icon(by < 0 ? 0xf068 : 0xf067));
    arrow.addEventListener('click', () => take(held.annee + by));
    zone.append(arrow);
  }
  zone.insertBefore(shown, zone.lastChild);
  return zone;
}

const box = answer => {
  const made = node('input', 'long');
  made.addEventListener('change', () => answer(made.value));
  return made;
};

/** What answers each question. */
export const widgets = {
  rattachement: search,
  etablissement: answer => rows('etablissement', sites, answer),
  public: answer => tiles(['Permanent', 'Intérimaire'], answer),
  dispositif: answer => tiles(dispositifs, answer),
  sousDispositif: answer => rows('sousDispositif', sousDispositifs, answer),
  annee: steps,
  partiel: answer => tiles(['Oui', 'Non'], answer),
  libelle: box,
};
