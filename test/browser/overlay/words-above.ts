import { page } from 'vitest/browser';
import { mountNotes } from '../../../components/overlay/notes.ts';
import overlayCss from '../../../components/overlay/overlay.css?inline';
import { attachShadowHost } from '../../../components/overlay/shadow-host.ts';
import themeCss from '../../../components/theme.css?inline';
import type { ShownFinding } from '../../../lib/assist/state.ts';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';

/** A form above which words are written, and what a person does there. */
export const FORM = `
  <p><label>Début <input id="start"></label></p>
  <p><label>Fin <input id="end"></label> <label>Heures <input id="hours"></label></p>
  <p><label>Coût <input id="cost"></label></p>
  <button id="send"><span>Transmettre</span></button>`;

export const AWAY = 'main { padding: 240px 40px } input { width: 120px }';

export const found = (field: string, more: Partial<ShownFinding> = {}): ShownFinding => ({
  ...{ id: field, severity: 'blocks', pageId: 'formation', block: 0, field },
  ...{ pageName: 'Formation', label: field, group: '', isAwaited: false },
  ...{ says: `${field} : à revoir.`, remedy: 'Corrigez.', source: 'test', canShow: true },
  ...more,
});

let end = new AbortController();
/** What the tests look at; made anew by `open`. */
export const here = {} as {
  root: ShadowRoot;
  note: ReturnType<typeof mountNotes>;
  elementOf: (id: string) => HTMLElement | null;
};
export const box = (id: string) => the<HTMLInputElement>(`#${id}`);

export async function prepare(): Promise<void> {
  await page.viewport(1000, 700);
  here.elementOf = id => document.getElementById(id);
}

export const close = () => end.abort();

export function open(html = FORM, style = AWAY) {
  show(html, style);
  end = new AbortController();
  const css = `${themeCss}\n${overlayCss}`;
  here.root = attachShadowHost({
    document,
    tag: 'dossier-fle-panel',
    css,
    signal: end.signal,
  }).root;
  here.note = mountNotes({
    ...{ document, root: here.root, signal: end.signal, elementOf: id => here.elementOf(id) },
    say: ({ params }) => (params ? `Encore ${params.count}` : 'Voyez.'),
  });
}

export const word = () => here.root.querySelector('.word') as HTMLElement; // Put there by what is tested.
export const frame = () => new Promise(done => setTimeout(() => requestAnimationFrame(done), 30));

/** Where the word stands, or `null` when there is none in sight. */
export function stands(): DOMRect | null {
  const rect = word().getBoundingClientRect();
  return word().textContent === '' || rect.width === 0 ? null : rect;
}

export async function leave(id: string, next = 'cost') {
  box(id).focus();
  box(next).focus();
  await frame();
}

export function isOver(a: DOMRect | null, b: DOMRect): boolean {
  if (!a) return false;
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** Where every element of the page stands. */
export const layout = () =>
  [...document.body.querySelectorAll('*')].map(each => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return [x, y, width, height, each.scrollTop].join(' ');
  });
