/** Home-made elements with closed shadow roots, as a design system that trusts nobody. */

const handsOn = new URLSearchParams(location.search).has('hands');

class Closed extends HTMLElement {
  value = null;
  root = this.attachShadow({ mode: handsOn ? 'open' : 'closed' });

  take(value) {
    this.value = value || null;
    this.dispatchEvent(new Event('closed-change', { bubbles: true }));
  }

  /** The label and the rest, tied as in any page. */
  draw(control) {
    const label = document.createElement('label');
    label.htmlFor = control.id = 'control';
    label.textContent = this.getAttribute('label');
    this.root.append(label, control);
  }
}

customElements.define(
  'closed-field',
  class extends Closed {
    connectedCallback() {
      const input = document.createElement('input');
      input.type = 'text';
      input.addEventListener('change', () => this.take(input.value));
      this.draw(input);
    }
  },
);

customElements.define(
  'closed-list',
  class extends Closed {
    connectedCallback() {
      const button = document.createElement('button');
      const list = document.createElement('div');
      button.type = 'button';
      button.setAttribute('role', 'combobox');
      button.setAttribute('aria-expanded', 'false');
      button.setAttribute('aria-haspopup', 'listbox');
      button.textContent = 'Choisir';
      list.setAttribute('role', 'listbox');
      list.hidden = true;
      for (const text of this.getAttribute('options').split('|')) {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.textContent = text;
        option.addEventListener('click', () => {
          button.textContent = text;
          list.hidden = true;
          button.setAttribute('aria-expanded', 'false');
          this.take(text);
        });
        list.append(option);
      }
      button.addEventListener('click', () => {
        list.hidden = !list.hidden;
        button.setAttribute('aria-expanded', String(!list.hidden));
      });
      this.draw(button);
      this.root.append(list);
    }
  },
);
