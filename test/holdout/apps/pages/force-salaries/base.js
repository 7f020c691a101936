import { html, LitElement } from 'lit';

/** An element of the kit: one shadow root each, and its own ids, the same in all of them. */
export class Base extends LitElement {
  static properties = {
    label: {},
    value: {},
    required: { type: Boolean },
    help: {},
    options: { attribute: false },
    wrong: { state: true },
    isOpen: { state: true },
  };

  /** Tells the page above, whatever the number of shadow roots in between. */
  tell(value) {
    this.dispatchEvent(
      new CustomEvent('change', { detail: { value }, bubbles: true, composed: true }),
    );
  }

  caption(id) {
    return html`<label for=${id}>${this.required ? html`<abbr title="obligatoire">*</abbr>` : ''}${this.label}</label>`;
  }

  after() {
    return html`${this.help ? html`<div class="help">${this.help}</div>` : ''}${this.wrong ? html`<div role="alert">${this.wrong}</div>` : ''}`;
  }
}
