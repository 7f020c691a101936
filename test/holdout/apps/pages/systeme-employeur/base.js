/** What the page holds: filled by the elements' own `ds:valeur` events alone. */
export const held = {
  eEmail: 'accueil@example.org',
  eTelephone: '',
  ePublic: null,
  effectif: null,
  eVoie: '',
  eComplement: '',
  eCodePostal: '',
  eCommune: '',
  retraite: null,
  prevoyance: '',
  tva: null,
  creation: null,
  otp: '',
  cgu: false,
};
addEventListener('ds:valeur', ({ detail }) => {
  held[detail.cle] = detail.valeur;
});

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { display: block; margin: 14px 0; font: 15px system-ui }
.libelle { font-weight: 600; display: flex; gap: 4px } .requis::before { content: '*'; color: #c9191e }
.aide { font-size: 13px; color: #666 } input, button.choix { width: 100%; padding: 8px; box-sizing: border-box; font: inherit; text-align: left }
[popover] { margin: 0; inset: auto; border: 1px solid #888; padding: 0; min-width: 260px } .opt { padding: 8px } .opt:hover { background: #eef }
.boutons { display: flex; gap: 8px } .boutons button[aria-pressed=true] { background: #000091; color: #fff } .jour { display: flex; gap: 6px } .jour input { width: 5em }`);

/** An element with its own shadow root, its caption and its help; not form-associated. */
export class Element extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets = [sheet];
    const caption = document.createElement('div');
    caption.className = 'libelle';
    caption.id = 'l';
    caption.classList.toggle('requis', this.hasAttribute('requis'));
    caption.textContent = this.getAttribute('libelle') ?? '';
    const help = document.createElement('div');
    help.className = 'aide';
    help.textContent = this.getAttribute('aide') ?? '';
    root.append(caption, help, ...[this.inside()].flat());
  }
  tell(valeur) {
    const detail = { cle: this.getAttribute('cle'), valeur };
    if (detail.cle)
      this.dispatchEvent(new CustomEvent('ds:valeur', { bubbles: true, composed: true, detail }));
  }
  box(attributes = {}) {
    return Object.assign(document.createElement('input'), { type: 'text', ...attributes });
  }
}

/** Puts a popover under its anchor, or above near the window's foot; it is in the top layer. */
export function placeUnder(popover, anchor) {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const low = bottom + 200 > innerHeight;
  popover.style.left = `${left}px`;
  popover.style.top = low ? 'auto' : `${bottom + 2}px`;
  popover.style.bottom = low ? `${innerHeight - top + 2}px` : 'auto';
}
