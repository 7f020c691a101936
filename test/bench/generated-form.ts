/**
 * A form of `count` controls of mixed kinds and markups, every one with a label of its own: text
 * with a `div` above, `label for`, selects, radios inside labels, tables with two headers. Runs
 * inside the page (nothing of this module exists there). Resolves once it is laid out.
 * @returns The labels, in order: what a right scan finds.
 */
export async function generatedForm(count: number): Promise<string[]> {
  const labels: string[] = [];
  const make = (
    tag: string,
    attributes: Record<string, string> = {},
    ...inside: (Node | string)[]
  ) => {
    const built = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) built.setAttribute(name, value);
    built.append(...inside);
    return built;
  };
  const isFull = () => labels.length >= count;
  const next = (words: string) => {
    labels.push(`${words} ${labels.length + 1}`);
    return labels.at(-1) ?? '';
  };
  const withDiv = () => {
    const label = make(
      'div',
      { class: 'label' },
      make('span', { class: 'star' }, '*'),
      ` ${next('Intitulé')} `,
    );
    const box = make('div', { class: 'box' }, make('input', { type: 'text' }));
    return make(
      'div',
      { class: 'cell' },
      label,
      make('div', { class: 'hint' }, '15 caractères maximum'),
      box,
    );
  };
  const withFor = () => {
    const id = `c${labels.length}`;
    return make(
      'div',
      { class: 'cell' },
      make('label', { for: id }, next('Montant')),
      make('input', { id }),
    );
  };
  const select = () => {
    const id = `c${labels.length}`;
    const options = ['', 'Première', 'Deuxième', 'Troisième'].map(text => make('option', {}, text));
    return make(
      'div',
      { class: 'cell' },
      make('label', { for: id }, next('Nature')),
      make('select', { id }, ...options),
    );
  };
  const radios = () => {
    const name = `c${labels.length}`;
    const choice = (text: string) =>
      make('label', {}, make('input', { type: 'radio', name, value: text }), ` ${text}`);
    return make(
      'fieldset',
      { class: 'cell' },
      make('legend', {}, next('Choix')),
      choice('Oui'),
      choice('Non'),
    );
  };
  const table = () => {
    const heads = ['Poste', 'Montant HT'].map(text => make('th', { scope: 'col' }, text));
    const rows: Node[] = [];
    for (let row = 0; row < 4 && !isFull(); row++) {
      const head = make('th', { scope: 'row' }, next('Frais'));
      rows.push(make('tr', {}, head, make('td', {}, make('input', { type: 'text' }))));
    }
    return make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...heads)),
      make('tbody', {}, ...rows),
    );
  };
  const page = make('main');
  for (let section = 1; !isFull(); section++) {
    const block = make('section', {}, make('h2', {}, `Partie ${section}`));
    const grid = make('div', { class: 'grid' });
    const kinds = [
      withDiv,
      withFor,
      select,
      radios,
      withDiv,
      withFor,
      select,
      radios,
      withDiv,
      withFor,
    ];
    for (const kind of kinds) if (!isFull()) grid.append(kind());
    block.append(grid);
    if (!isFull()) block.append(table());
    page.append(block);
  }
  const style = make(
    'style',
    {},
    '.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:8px}.box{border:1px solid #999}.label{font-weight:600}.hint{font-size:11px;color:#777}',
  );
  document.body.replaceChildren(style, page);
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
  await frame();
  await frame();
  return labels;
}
