import { html, nothing } from 'lit';
import { hand } from '../../shared/expose.js';
import { put } from './held.js';

/** The mark of the hand-driven proof, if it is on. */
export const mark = key => hand(key)['data-hand'] ?? nothing;

/** The kit's frame around one control: label, hint, message. */
export const frame = (key, label, control, { hint, error, suffix, floating = true } = {}) => html`
  <sbb-form-field width="collapse" ?floating-label=${floating} data-hand=${mark(key)}>
    <label for=${key}>${label}</label>
    ${control} ${suffix ?? nothing}
    ${hint ? html`<sbb-hint>${hint}</sbb-hint>` : nothing}
    ${error ? html`<sbb-error>${error}</sbb-error>` : nothing}
  </sbb-form-field>
`;

/** A box of text: what it tells at each key, and what it writes again once left. */
export function box(key, label, { take = text => text, rewrite, leave, value, ...more } = {}) {
  const told = ({ target }) => {
    if (rewrite) target.value = rewrite(target.value);
    put(key, take(target.value));
  };
  const left = ({ target }) => {
    if (leave) target.value = leave(target.value);
    put(key, take(target.value));
  };
  const control = html`<input
    id=${key}
    type=${more.type ?? 'text'}
    value=${value ?? ''}
    placeholder=${more.placeholder ?? nothing}
    maxlength=${more.max ?? nothing}
    inputmode=${more.mode ?? nothing}
    autocomplete="off"
    @input=${told}
    @blur=${left}
  />`;
  return frame(key, label, control, more);
}

/** A greyed box: what the base knows. */
export const known = (key, label, value) =>
  frame(key, label, html`<input id=${key} value=${value} disabled />`, { floating: false });

const pad = number => String(number).padStart(2, '0');

/** The kit's date: typed, or taken in its calendar. */
export function day(key, label) {
  const told = ({ target }) => {
    const date = target.valueAsDate;
    put(key, date && `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`);
  };
  return frame(
    key,
    label,
    html`<sbb-datepicker-toggle></sbb-datepicker-toggle>
      <sbb-date-input id=${key} @change=${told}></sbb-date-input>
      <sbb-datepicker></sbb-datepicker>`,
    { floating: false },
  );
}
