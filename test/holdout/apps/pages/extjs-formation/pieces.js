let count = 1010;

/** `element('div', {className}, …children)` */
export function element(tag, props = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
}

/** A caption in one cell of a table of its own, the field in the next. */
export function line(key, label, node, { must } = {}) {
  const id = `ext-comp-${count++}`;
  const caption = element('label', { className: 'x-form-item-label' }, `${label}:`);
  if (must) caption.prepend(element('span', { className: 'req' }, '* '));
  const body = element('td', { className: 'x-form-item-body', id: `${id}-bodyEl` }, node);
  body.dataset.k = key;
  const row = element('tr', {}, element('td', { className: 'x-field-label-cell' }, caption), body);
  return element(
    'table',
    { className: 'x-field x-form-item', id, cellPadding: 0 },
    element('tbody', {}, row),
  );
}

/** A text box, with its trigger in the next cell. */
export function box({ trigger, wide, maxLength }) {
  const field = element('input', { type: 'text', className: 'x-form-field x-form-text' });
  if (wide) field.style.width = '560px';
  if (maxLength) field.maxLength = maxLength;
  const cells = [element('td', { className: 'x-form-trigger-input-cell' }, field)];
  if (trigger) {
    const arrow = element('div', { className: `x-form-trigger x-form-${trigger}-trigger` });
    cells.push(element('td', { className: 'x-trigger-cell' }, arrow));
  }
  const node = element(
    'table',
    { className: 'x-form-trigger-wrap' },
    element('tbody', {}, element('tr', {}, ...cells)),
  );
  return { field, node };
}

export function fieldSet(title, lines) {
  const header = element('div', { className: 'x-fieldset-header-text' }, title);
  return element(
    'fieldset',
    { className: 'x-fieldset' },
    element('legend', { className: 'x-fieldset-header' }, header),
    ...lines,
  );
}

/** Radios drawn as buttons without text, each with its words in a label of the next cell. */
export function answers(key, label, options, onPick) {
  const buttons = [];
  const cells = options.map(option => {
    const id = `radiofield-${count++}-inputEl`;
    const button = element('input', { type: 'button', className: 'x-form-radio', id });
    button.setAttribute('role', 'radio');
    button.setAttribute('aria-checked', 'false');
    button.addEventListener('click', () => {
      for (const one of buttons) one.setAttribute('aria-checked', String(one === button));
      onPick(option);
    });
    buttons.push(button);
    const words = element('label', { className: 'x-form-cb-label', htmlFor: id }, option);
    return element('td', {}, button, words);
  });
  const row = element('tr', {}, ...cells);
  return line(key, label, element('table', {}, element('tbody', {}, row)), { must: true });
}

export function tick(key, label, onPick) {
  const id = `checkboxfield-${count++}-inputEl`;
  const button = element('input', { type: 'button', className: 'x-form-checkbox', id });
  button.setAttribute('role', 'checkbox');
  button.setAttribute('aria-checked', 'false');
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-checked') !== 'true';
    button.setAttribute('aria-checked', String(on));
    onPick(on);
  });
  const words = element('label', { className: 'x-form-cb-label', htmlFor: id }, label);
  const body = element('div', { className: 'x-form-cb-wrap' }, button, words);
  body.dataset.k = key;
  return body;
}
