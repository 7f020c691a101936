import type { HttpAnswer, Tab } from './session.ts';

/**
 * A Formation tab that nobody could match by its words alone: the cost is « Montant de la ligne
 * 3 », and two fields carry the name of the reference. `?moved`: the cost has another name again;
 * `?unknown`: no page that is known. Written for the tests, with the framework's state apart.
 */
export async function unguessableAnswer(url: string): Promise<HttpAnswer> {
  const { pathname, searchParams } = new URL(url);
  if (pathname !== '/') return { status: 404, headers: {}, body: '' };
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { status: 200, headers, body: searchParams.has('unknown') ? UNKNOWN : form(searchParams) };
}

/** What the page's own script holds, and what it was told to do. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly seen: readonly string[];
}

export function formState(tab: Tab): Promise<FormState> {
  return tab.evaluate(
    () => (globalThis as unknown as { __form: FormState }).__form,
    null,
  ) as Promise<FormState>;
}

/** The middle of a field, by its name in the state; scrolled into view. */
export function middleOf(tab: Tab, name: string): Promise<{ x: number; y: number }> {
  return tab.evaluate(wanted => {
    const field = document.querySelector(`[name="${wanted}"]`);
    field?.scrollIntoView({ block: 'center' });
    const box = field?.getBoundingClientRect();
    return box
      ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      : { x: Number.NaN, y: Number.NaN };
  }, name);
}

const TABS = ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'];

const STYLE = `body{font:15px sans-serif;margin:24px;max-width:760px}
nav span{margin-right:18px} p{margin:14px 0} label{display:block;margin-bottom:4px}
input[type=text]{width:320px;padding:6px}`;

const SCRIPT = `const form = { values: {}, seen: [] };
window.__form = form;
addEventListener('input', event => { form.values[event.target.name] = event.target.value; });
for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown']) {
  document.addEventListener(type, event => {
    if (event.isTrusted && event.target.name) form.seen.push(type + ' ' + event.target.name);
  }, true);
}`;

function form(options: URLSearchParams): string {
  const cost = options.has('moved') ? 'Somme de la rubrique B' : 'Montant de la ligne 3';
  return page(`<nav>${TABS.map(name => `<span>${name}</span>`).join('')}</nav>
<h1>Formation</h1>
<section><h2>Bloc A</h2>${text('reference-a', "Référence interne de l'entreprise")}</section>
<section><h2>Bloc B</h2>${text('reference-b', "Référence interne de l'entreprise")}</section>
<section><h2>Informations Module</h2>
${text('intitule', 'Intitulé de formation')}${text('debut', 'Début de formation', 'JJ/MM/AAAA')}
${text('fin', 'Fin de formation', 'JJ/MM/AAAA')}
${text('heures', 'Durée de formation en heures')}${text('jours', 'Durée de formation en jours')}
</section>
<section><h2>Rubrique du bas</h2>${text('cout', cost)}
<p><label><input type="checkbox" name="accord"> Dossier prioritaire</label></p></section>`);
}

const UNKNOWN = page(`<h1>Messagerie</h1><p><label for="objet">Objet du message</label>
<input type="text" id="objet" name="objet"></p>
<p><label for="message">Votre message</label><textarea id="message" name="message"></textarea></p>`);

function text(name: string, label: string, hint = ''): string {
  return `<p><label for="${name}">${label}</label>
<input type="text" id="${name}" name="${name}" placeholder="${hint}"></p>`;
}

function page(body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mon Espace</title>
<style>${STYLE}</style></head><body>${body}<script>${SCRIPT}</script></body></html>`;
}
