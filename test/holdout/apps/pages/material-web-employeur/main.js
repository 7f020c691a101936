import '@material/web/all.js';
import { html, LitElement } from 'lit';
import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

// A panel of the team's own: its heading is in its shadow, the fields are slotted.
customElements.define(
  'emp-panel',
  class extends LitElement {
    static properties = { heading: {} };
    render() {
      return html`<section style="border:1px solid #ccc;border-radius:8px;padding:16px;margin:16px 0">
        <h2 style="margin:0 0 12px;font:500 18px system-ui">${this.heading}</h2>
        <div style="display:grid;grid-template-columns:1fr 1fr;gap:16px"><slot></slot></div>
      </section>`;
    }
  },
);

const held = {
  effectif: null,
  retraite: null,
  prevoyance: null,
  identique: false,
  eVoie: '',
  eComplement: '',
  eCodePostal: '',
  eCommune: '',
  eTelephone: '',
  eEmail: 'connexion@example.org',
  public: null,
  gestion: false,
  precisions: '',
};
expose(() => held);

const readers = {
  effectif: ({ value }) => (value === '' ? null : Number(value)),
  retraite: list => list.selectedOptions[0]?.displayText.trim() || null,
  prevoyance: list => list.selectedOptions[0]?.displayText.trim() || null,
  public: ({ value }) => ({ P: 'Permanent', I: 'Intérimaire' })[value],
  gestion: ({ selected }) => selected,
};
for (const line of document.querySelectorAll('[data-k]')) {
  const { k } = line.dataset;
  line.addEventListener('change', ({ target }) => {
    held[k] = (readers[k] ?? (field => field.value))(target);
  });
}
document.getElementById('same').addEventListener('change', ({ target }) => {
  held.identique = target.checked;
});
takeMarks();
