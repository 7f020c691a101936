import { css, html } from 'lit';
import { Base } from './base.js';

/** The innermost element: the box itself. */
class PrimitiveInput extends Base {
  static properties = { ...Base.properties, type: {} };
  static styles = css`
    input,
    textarea {
      width: 100%;
      padding: 6px;
      box-sizing: border-box;
    }
    abbr {
      color: #c00;
    }
    .help {
      color: #666;
      font-size: 12px;
    }
  `;

  render() {
    const box =
      this.type === 'area'
        ? html`<textarea id="input-1" .value=${this.value ?? ''} @change=${this.leave}></textarea>`
        : html`<input id="input-1" .value=${this.value ?? ''} @change=${this.leave} autocomplete="off" />`;
    return html`${this.caption('input-1')}<div>${box}</div>${this.after()}`;
  }

  /** The browser's own `change` stays inside: only the kit's goes up. */
  leave(event) {
    event.stopPropagation();
    this.tell(event.target.value);
  }
}
customElements.define('lightning-primitive-input', PrimitiveInput);

const checks = {
  date: text =>
    /^\d\d\/\d\d\/\d{4}$/.test(text)
      ? ''
      : 'Votre saisie ne correspond pas au format autorisé jj/mm/aaaa.',
  nir: text => (/^[12]\d{4}[\dAB]{2}\d{6}$/i.test(text) ? '' : '13 caractères sont attendus.'),
  email: text =>
    /^\S+@\S+\.\S+$/.test(text) ? '' : "Vous avez saisi un format d'e-mail incorrect.",
};

/** A box with its rule: what breaks it is shown, and not told. */
class Input extends Base {
  static properties = { ...Base.properties, type: {} };

  render() {
    return html`<lightning-primitive-input
      .label=${this.label}
      .value=${this.value}
      .help=${this.help}
      .type=${this.type}
      .wrong=${this.wrong}
      ?required=${this.required}
      @change=${this.check}
    ></lightning-primitive-input>`;
  }

  check(event) {
    const { value } = event.detail;
    this.wrong = value ? (checks[this.type]?.(value) ?? '') : '';
    if (this.wrong) event.stopPropagation();
  }
}
customElements.define('lightning-input', Input);
