import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import { Element, held } from './base.js';
import { Commune, Liste } from './lists.js';
import './page.css';

class Champ extends Element {
  inside() {
    const box = this.box({ value: this.getAttribute('valeur') ?? '' });
    box.readOnly = this.hasAttribute('verrou');
    const form = this.getAttribute('forme');
    if (form === 'code')
      Object.assign(box, { autocomplete: 'one-time-code', inputMode: 'numeric' });
    box.addEventListener('input', event => {
      event.stopPropagation();
      if (form === 'telephone') {
        box.value = box.value
          .replace(/\D/g, '')
          .slice(0, 10)
          .replace(/(\d\d)(?=\d)/g, '$1 ');
      }
      this.tell(box.value);
    });
    return box;
  }
}

/** Two buttons around a box: the number is told when the box is left. */
class Nombre extends Element {
  inside() {
    const box = this.box({ inputMode: 'numeric' });
    const told = value => {
      box.value = value ?? '';
      this.tell(value);
    };
    const read = () => (/^\d+$/.test(box.value.trim()) ? Number(box.value) : null);
    box.addEventListener('blur', () => told(read()));
    const step = (text, by) => {
      const button = document.createElement('button');
      button.textContent = text;
      button.addEventListener('click', () => told(Math.max(0, (read() ?? 0) + by)));
      return button;
    };
    return [step('−', -1), box, step('+', 1)];
  }
}

class OuiNon extends Element {
  inside() {
    const row = document.createElement('div');
    row.className = 'boutons';
    for (const text of ['Oui', 'Non']) {
      const button = Object.assign(document.createElement('button'), { textContent: text });
      button.setAttribute('aria-pressed', 'false');
      button.addEventListener('click', () => {
        for (const it of row.children) it.setAttribute('aria-pressed', String(it === button));
        this.tell(text);
      });
      row.append(button);
    }
    return row;
  }
}

/** A day in three boxes, each with its name as a placeholder. */
class Jour extends Element {
  inside() {
    const row = document.createElement('div');
    row.className = 'jour';
    const boxes = [
      ['Jour', 2],
      ['Mois', 2],
      ['Année', 4],
    ].map(([name, maxLength]) =>
      this.box({ placeholder: name, ariaLabel: name, maxLength, inputMode: 'numeric' }),
    );
    row.append(...boxes);
    row.addEventListener('change', () => {
      const [day, month, year] = boxes.map(({ value }) => value);
      const whole = /^\d{4}-\d\d-\d\d$/.test(`${year}-${month}-${day}`);
      this.tell(whole ? `${year}-${month}-${day}` : null);
    });
    return row;
  }
}

class Coche extends Element {
  inside() {
    const label = document.createElement('label');
    const box = this.box({ type: 'checkbox' });
    box.addEventListener('change', () => this.tell(box.checked));
    label.append(box, document.createElement('slot'));
    return label;
  }
}

class Slotted extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const title = this.getAttribute('titre');
    const root = this.attachShadow({ mode: 'open' });
    if (title) root.append(Object.assign(document.createElement('h2'), { textContent: title }));
    for (const name of ['nav', '', 'pied']) {
      root.append(Object.assign(document.createElement('slot'), { name }));
    }
  }
}

takeMarks();
for (const [name, host] of Object.entries({
  'ds-app': Slotted,
  'ds-tabs': class extends Slotted {},
  'ds-block': class extends Slotted {},
  'ds-bouton': class extends Slotted {},
  'ds-champ': Champ,
  'ds-nombre': Nombre,
  'ds-oui-non': OuiNon,
  'ds-jour': Jour,
  'ds-coche': Coche,
  'ds-liste': Liste,
  'ds-commune': Commune,
})) {
  customElements.define(name, host);
}
expose(() => held);
