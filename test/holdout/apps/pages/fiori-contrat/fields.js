import { later, nextId, node, popup } from './form.js';

const same = text => text;

/** A text box that tells what it holds when left, and is then drawn again. */
export function inputField({ get, put }, { read = same, show = same, width, unit } = {}) {
  return (id, draw) => {
    const box = node('input', 'sapMInputBaseInner');
    box.id = `${id}-inner`;
    box.setAttribute('aria-labelledby', `${id}-label`);
    box.value = get() === null ? '' : show(get());
    box.addEventListener('change', () => {
      put(read(box.value.trim()));
      later(draw);
    });
    const whole = node('div', 'sapMInputBase', box);
    if (width) whole.style.width = `${width}px`;
    if (unit) whole.append(node('span', 'sapMInputDescription', unit));
    return whole;
  };
}

const months = Array.from({ length: 12 }, (_, rank) =>
  new Intl.DateTimeFormat('fr', { month: 'short' }).format(new Date(2026, rank)),
);
const shown = day => {
  if (!day) return '';
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[month - 1]} ${year}`;
};

/** A date typed as 21/11/2026, then written by the kit as « 21 nov. 2026 ». */
export function dateField({ get, put }) {
  let isWrong = false;
  return (id, draw) => {
    const box = node('input', 'sapMInputBaseInner');
    box.id = `${id}-inner`;
    box.setAttribute('aria-labelledby', `${id}-label`);
    box.placeholder = 'par ex. 31 déc. 2026';
    box.value = shown(get());
    const icon = node('span', 'sapUiIcon', '▦');
    icon.setAttribute('role', 'button');
    icon.setAttribute('aria-label', 'Ouvrir le sélecteur');
    icon.addEventListener('click', () => popup(box, 'calendrier', 'Saisissez la date.'));
    box.addEventListener('change', () => {
      const text = box.value.trim();
      const [, day, month, year] = /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/.exec(text) ?? [];
      const isRight = year && Number(month) <= 12 && Number(day) <= 31;
      isWrong = Boolean(text) && !isRight && text !== shown(get());
      if (isRight) put(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
      else if (text !== shown(get())) put(null);
      if (isWrong) whole.classList.add('sapMInputBaseError');
      else later(draw);
    });
    const whole = node('div', 'sapMInputBase sapMDP', box, icon);
    return whole;
  };
}

/** A face, and its rows in a layer at the end of the page. */
export function selectField(entries, { get, put }) {
  return (id, draw) => {
    const label = node('span', 'sapMSltLabel', get() ?? '');
    const face = node('div', 'sapMSlt', label, node('span', 'sapMSltArrow', '⌄'));
    face.tabIndex = 0;
    face.setAttribute('role', 'combobox');
    face.setAttribute('aria-haspopup', 'listbox');
    face.setAttribute('aria-expanded', 'false');
    face.setAttribute('aria-labelledby', `${id}-label ${id}-face`);
    label.id = `${id}-face`;
    const open = () => {
      const list = node('ul', 'sapMSltList');
      list.setAttribute('role', 'listbox');
      const close = popup(face, '', list);
      for (const text of entries) {
        const row = node('li', 'sapMSltListItem', node('span', 'sapMSltListItemText', text));
        row.setAttribute('role', 'option');
        row.setAttribute('aria-selected', String(text === get()));
        row.addEventListener('click', () => {
          put(text);
          close();
          later(draw);
        });
        list.append(row);
      }
    };
    face.addEventListener('click', () => setTimeout(open, 80));
    return face;
  };
}

/** Circles and words that are no radios of the browser. */
export function radioField(entries, { get, put }) {
  return (id, draw) => {
    const group = node('div', 'sapMRbG');
    group.setAttribute('role', 'radiogroup');
    group.setAttribute('aria-labelledby', `${id}-label`);
    for (const text of entries) {
      const words = node('span', 'sapMRbBLabel', node('bdi', '', text));
      words.id = nextId();
      const item = node('div', 'sapMRb', node('div', 'sapMRbB'), words);
      item.setAttribute('role', 'radio');
      item.setAttribute('aria-checked', String(text === get()));
      item.setAttribute('aria-labelledby', words.id);
      item.classList.toggle('sapMRbSel', text === get());
      item.tabIndex = 0;
      item.addEventListener('click', () => {
        put(text);
        later(draw);
      });
      group.append(item);
    }
    return group;
  };
}

/** A number between two icons that take one off or add one. */
export function stepField({ get, put }, unit) {
  return (id, draw) => {
    const box = node('input', 'sapMInputBaseInner');
    box.setAttribute('role', 'spinbutton');
    box.setAttribute('aria-labelledby', `${id}-label`);
    box.setAttribute('aria-valuenow', get());
    box.value = get();
    const set = value => {
      put(value);
      later(draw);
    };
    box.addEventListener('change', () => set(/^\d+$/.test(box.value) ? Number(box.value) : get()));
    const sign = (text, step) => {
      const icon = node('span', 'sapMStepIcon', text);
      icon.addEventListener('click', () => set(Math.max(0, get() + step)));
      return icon;
    };
    const whole = node('div', 'sapMInputBase sapMStepInput', sign('−', -1), box, sign('+', 1));
    whole.append(node('span', 'sapMInputDescription', unit));
    return whole;
  };
}
