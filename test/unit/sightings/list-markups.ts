/**
 * The same two drafts in unlike markups, written by hand from the guides: invented people and
 * companies. Each `render` gives the inside of a page whose title is « Brouillons ».
 */
export const TITLES = [
  'Numéro',
  'Disp.',
  'Sous disp.',
  'Formation',
  'Début',
  'Fin',
  'Entreprise',
  'Stagiaire(s)',
  'Etat',
];

export const DRAFTS = [
  [
    '10679',
    'AF',
    'Plan de développement des compétences',
    'Accueillir les stagiaires',
    '15/12/2025',
    '17/12/2025',
    'ECOLE DES MOTS',
    'ZOÉ MARTIN + 2',
    'En cours de saisie ad...',
  ],
  [
    '10665',
    'CPRO',
    'Contrat de Professionnalisation',
    'Vente',
    '-',
    '-',
    'ATELIER 12',
    '',
    'En cours de transmission',
  ],
];

const cells = (tag: string, row: readonly string[], extra = '') =>
  row.map(text => `<${tag}${extra}>${text}</${tag}>`).join('');

export function nativeTable(titles: readonly string[] = TITLES, rows = DRAFTS): string {
  const body = rows.map(
    row => `<tr>${cells('td', row)}<td><button title="Modifier"></button></td></tr>`,
  );
  return `<table><thead><tr>${cells('th', titles)}<th></th></tr></thead>
    <tbody>${body.join('')}</tbody></table>`;
}

export function ariaGrid(): string {
  const body = DRAFTS.map(row => `<div role="row">${cells('div', row, ' role="gridcell"')}</div>`);
  return `<div role="grid"><div role="rowgroup"><div role="row">
    ${cells('div', TITLES, ' role="columnheader"')}</div></div>
    <div role="rowgroup">${body.join('')}</div></div>`;
}

/** A head that stays in view and a body that scrolls: two tables. */
export function splitTable(): string {
  return `<div><table><thead><tr>${cells('th', TITLES)}</tr></thead></table></div>
    <div><table><tbody>${DRAFTS.map(row => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table></div>`;
}

/** Boxes without any role, one a row. */
export function plainRows(titles: readonly string[] = TITLES): string {
  const row = (texts: readonly string[]) => `<div>${cells('div', texts)}</div>`;
  return `<section><div>${row(titles)}</div><div>${DRAFTS.map(row).join('')}</div></section>`;
}

/** All cells in one container, in the order of reading. */
export function flatGrid(): string {
  const texts = [...TITLES, ...DRAFTS.flat()];
  return `<div style="display: grid">${cells('span', texts)}</div>`;
}

/** Cards with a label before each value. */
export function labelledCards(): string {
  const card = (row: readonly string[]) =>
    `<li>${row.map((text, at) => `<div><span>${TITLES[at]}</span><b>${text}</b></div>`).join('')}</li>`;
  return `<ul>${DRAFTS.map(card).join('')}</ul>`;
}

export function definitionCards(): string {
  const card = (row: readonly string[]) =>
    `<article><dl>${row.map((text, at) => `<dt>${TITLES[at]} :</dt><dd>${text}</dd>`).join('')}</dl></article>`;
  return `<div>${DRAFTS.map(card).join('')}</div>`;
}

/** As AKTO's guide prints them: number and state, then lines without labels, then inline pairs. */
export function printedCards(): string {
  const card = ([
    number,
    code,
    sous,
    training,
    start,
    end,
    company,
    people,
    state,
  ]: readonly string[]) =>
    `<div><div><a>${code}: ${number}</a><span>${state}</span></div><p>${code} - ${sous}</p>
      <p>${training}</p><p>${company}</p>
      <p>Début: ${start}, Fin: ${end}, Stagiaire(s): ${people}</p></div>`;
  return DRAFTS.map(card).join('');
}

/** Each row and each cell an element with a shadow root of its own. */
export function customElements(into: HTMLElement): void {
  const host = (parent: ParentNode & Node, tag: string, role: string) => {
    const element = document.createElement(tag);
    element.setAttribute('role', role);
    parent.append(element);
    return element.attachShadow({ mode: 'open' });
  };
  const grid = host(into, 'x-grid', 'grid');
  for (const texts of [TITLES, ...DRAFTS]) {
    const row = host(grid, 'x-row', 'row');
    for (const text of texts) {
      host(row, 'x-cell', texts === TITLES ? 'columnheader' : 'cell').append(text);
    }
  }
}

export function page(inside: string, title = 'Brouillons'): string {
  return `<header><span>Profil Adherent</span></header>
    <nav><a>Accueil</a><a>Dossiers</a><a>Brouillons</a><a>Factures</a></nav>
    <main><h1>${title}</h1><input placeholder="Code (AKTO, Interne, Déco), n..." />
    <button>Créer un nouveau dossier</button><span>80 résultats</span>
    <div><span>Mandat de gestion</span><span>Subrogation de paiement</span><span>Alerte</span></div>
    ${inside}</main>`;
}
