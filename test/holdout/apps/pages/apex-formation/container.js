import { hand } from '../../shared/expose.js';

export function element(tag, className, text) {
  const made = Object.assign(document.createElement(tag), { className });
  if (text) made.textContent = text;
  return made;
}

/** An item of the page: its label, icons and help button, then what one types in. */
export function container(key, label, options) {
  const {
    required,
    unit,
    button: icon,
    control,
    maxLength,
    wide,
    classes = 'text_field',
  } = options;
  const id = `P12_${key.toUpperCase()}`;
  const item = element('div', 't-Form-fieldContainer');
  Object.assign(item, { id: `${id}_CONTAINER` });
  const mark = hand(key)['data-hand'];
  if (mark) item.dataset.hand = mark;
  const head = element('div', 't-Form-labelContainer');
  const words = element('label', 't-Form-label', label);
  words.id = `${id}_LABEL`;
  if (!control || control.tagName === 'SELECT') words.htmlFor = id;
  if (required) {
    const hidden = element('span', 'u-VisuallyHidden', '(Valeur obligatoire)');
    head.append(element('span', 'icone etoile', '✱'), words);
    words.append(' ', hidden);
  } else head.append(words);
  const help = element('button', 't-Button--helpButton');
  help.type = 'button';
  help.ariaLabel = `Aide : ${label}`;
  help.append(element('span', 'icone', '?'));
  const body = element('div', 't-Form-inputContainer');
  const box = control ?? element('input', `${classes} apex-item-text`);
  box.id = id;
  if (maxLength) box.maxLength = maxLength;
  if (wide) box.size = 80;
  const wrapper = element('div', 't-Form-itemWrapper');
  wrapper.append(box);
  let button;
  if (icon) {
    button = element('button', 'a-Button a-Button--icone');
    button.type = 'button';
    button.ariaLabel = icon === 'liste' ? `Liste : ${label}` : `Calendrier : ${label}`;
    button.textContent = icon === 'liste' ? '▾' : '▦';
    wrapper.append(button);
  }
  if (unit) wrapper.append(element('span', 't-Form-itemText--post', unit));
  const error = element('span', 't-Form-error');
  error.id = `${id}_error_placeholder`;
  body.append(wrapper, error);
  item.append(head, body, help);
  const complain = text => {
    error.textContent = text;
    item.classList.toggle('is-error', Boolean(text));
  };
  return { item, box, button, complain };
}
