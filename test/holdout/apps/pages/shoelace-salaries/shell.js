import { css, html, LitElement } from 'lit';
import { hand } from '../../shared/expose.js';
import { held, put } from './held.js';

const mark = key => ('data-hand' in hand(key) ? key : null);

/** Base of the page's own elements: each in its own shadow root, told when the state changes. */
export class Piece extends LitElement {
  static styles = css`
    :host { display: block; font: 15px sans-serif; }
    .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; margin: 12px 0; }
    h3 { margin: 20px 0 4px; }
    sl-input, sl-select { display: block; }
  `;
  connectedCallback() {
    super.connectedCallback();
    addEventListener('held', this.#again);
  }
  disconnectedCallback() {
    removeEventListener('held', this.#again);
    super.disconnectedCallback();
  }
  #again = () => this.requestUpdate();

  /** A Shoelace text box bound to a key of the state; `event` says when it commits. */
  text(key, label, { help = '', required = false, max, type = 'text', event = 'sl-input' } = {}) {
    const commit = ({ target }) => put(key, target.value);
    const [onInput, onChange] = event === 'sl-input' ? [commit, null] : [null, commit];
    return html`<sl-input data-hand=${mark(key) ?? ''} label=${label} help-text=${help} ?required=${required}
      maxlength=${max ?? 500} type=${type} .value=${held[key] ?? ''} @sl-input=${onInput} @sl-change=${onChange}></sl-input>`;
  }

  /** A Shoelace list: its options' values are ranks, what a person reads is their text. */
  list(key, label, options, required = true) {
    return html`<sl-select data-hand=${mark(key) ?? ''} label=${label} ?required=${required} hoist placeholder="Sélectionnez un élément"
      .value=${held[key] ? `v${options.indexOf(held[key])}` : ''}
      @sl-change=${({ target }) => put(key, options[Number(target.value.slice(1))] ?? null)}>
      ${options.map((option, rank) => html`<sl-option value="v${rank}">${option}</sl-option>`)}
    </sl-select>`;
  }
}
