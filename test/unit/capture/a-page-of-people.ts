/** What a page of the portal may tell of somebody; every one is invented. */
export interface Person {
  readonly name: string;
  readonly firstName: string;
  readonly company: string;
  readonly email: string;
  readonly nir: string;
  readonly phone: string;
}

/**
 * Draws in `document.body` a form in which a person's data stand wherever a page may put them.
 * Gives back its closed shadow roots.
 */
export function showPageOf(person: Person, document: Document): Map<Element, ShadowRoot> {
  const { name, firstName, company, email, nir, phone } = person;
  const closed = new Map<Element, ShadowRoot>();
  const make = (
    tag: string,
    attributes: Record<string, string> = {},
    ...inside: (Node | string)[]
  ) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  const filled = (tag: 'input' | 'textarea', attributes: Record<string, string>, value: string) => {
    const element = make(tag, attributes) as HTMLInputElement | HTMLTextAreaElement;
    element.value = value;
    return element;
  };
  const shadowed = (mode: ShadowRootMode, ...inside: (Node | string)[]) => {
    const host = make('div', { title: name });
    const root = host.attachShadow({ mode });
    root.append(...inside);
    if (mode === 'closed') closed.set(host, root);
    return host;
  };
  const slot = make('slot', { name: `slot-${name}` }, firstName);
  const option = make(
    'option',
    { value: name, selected: '', label: company },
    `${firstName} ${name}`,
  );
  const id = `field-${name}-${nir}`;

  document.title = `${name} ${firstName}`;
  document.body.replaceChildren(
    document.createComment(` dossier de ${name}, ${email}, ${nir} `),
    make('h1', { class: `titre ${name}`, id: `h-${name}` }, 'Salariés'),
    make('h2', {}, `Salarié : ${firstName} ${name}`),
    make('p', { style: `background:url(/photo-${name}.png)` }, 'Salarié : ', make('b', {}, name)),
    make('p', {}, `La demande de ${company} est portée par ${name} (${email}, ${phone}, ${nir}).`),
    make('a', { href: `/dossiers/${name}?nir=${nir}`, title: `${name} ${company}` }, company),
    make('img', { src: `/photos/${name}.png`, alt: `Photo de ${firstName} ${name}` }),
    make('button', { 'aria-label': `Supprimer ${firstName} ${name}`, 'data-id': nir }, '×'),
    make('table', {}, make('tr', {}, make('th', {}, 'Nom'), make('th', {}, 'Prénom'))),
    make('table', {}, make('tr', {}, make('td', {}, name), make('td', {}, firstName))),
    make('label', { for: id }, 'Nom de naissance'),
    filled('input', { id, name: `p[${name}]`, placeholder: `Ex : ${name}`, title: name }, name),
    make('input', { type: 'hidden', name, value: `${nir}-${email}` }),
    make('input', { type: company, 'aria-label': 'Email', value: email, autocomplete: name }),
    make('input', { 'aria-label': `NIR de ${name}`, tabindex: nir.slice(0, 9), value: nir }),
    make('label', {}, 'Commentaire', filled('textarea', {}, `${name} viendra`)),
    make('div', { contenteditable: 'true', 'aria-label': 'Description' }, `${firstName} ${name}`),
    make('label', {}, 'Sexe', make('select', {}, option, make('option', { value: '1' }, 'Femme'))),
    make('input', { 'aria-label': 'Ville', list: `villes-${name}` }),
    make('datalist', { id: `villes-${name}` }, make('option', { value: name }, firstName)),
    make(
      'div',
      { role: 'combobox', 'aria-label': 'Pays', 'aria-valuetext': name, tabindex: '0' },
      name,
    ),
    make('div', { role: 'listbox' }, make('div', { role: 'option' }, `${firstName} ${name}`)),
    make('div', { role: name, 'aria-description': name, 'aria-live': company }, company),
    make(`x-${name.toLowerCase().replace(/[^a-z]/gu, '')}`, { 'data-name': name }, firstName),
    make('input', { type: 'radio', name, value: name, 'aria-labelledby': `h-${name}` }),
    make('input', { type: 'radio', name, value: firstName, checked: '' }),
    shadowed('open', make('label', {}, 'Téléphone', filled('input', {}, phone)), slot, name),
    shadowed('closed', make('p', {}, `${name} chez ${company}`), filled('input', {}, email)),
    make('script', { type: 'application/json' }, JSON.stringify(person)),
    make('style', {}, `.${name} { color: red }`),
    make('template', {}, name),
    make('div', { style: 'display:none', id: `cache-${name}` }, make('p', {}, `${name} ${nir}`)),
    make('input', { 'aria-label': 'Code postal', 'aria-describedby': `cache-${name}` }),
    make('form', { action: `/salaries/${name}` }, make('input', { 'aria-label': 'Commune' })),
  );
  return closed;
}
