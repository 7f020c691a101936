import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';

/** What is to be written, and what the page's own state must hold in the end. */
export const WANTED: Readonly<Record<string, string>> = {
  "Référence interne de l'entreprise": 'Formation GFLE',
  'Intitulé de formation': 'Semaine de formation',
  'Début de formation': '05/01/2027',
  'Fin de formation': '08/01/2027',
  'Durée de formation en heures': '8',
  'Type de formation': 'Inter-Entreprises',
};

export type Box = HTMLInputElement | HTMLSelectElement;

export interface FormationPage {
  readonly main: HTMLElement;
  /** The page's own state, as its listeners noted it: never read back from the document. */
  readonly held: Record<string, string>;
  box(label: string): Box;
}

/** A few fields of the Formation tab, on a page that commits what it hears. */
export function formationPage(more = ''): FormationPage {
  const list = ['', 'Inter-Entreprises', 'Intra-Entreprise'].map(text => `<option>${text}`);
  const field = (label: string) =>
    label === 'Type de formation'
      ? `<select>${list.join('')}</select>`
      : `<input${label.endsWith('de formation') && label.length < 20 ? ' placeholder="JJ/MM/AAAA"' : ''}>`;
  const fields = Object.keys(WANTED).map(
    label => `<p class="field"><span>${label}</span><br>${field(label)}</p>`,
  );
  show(`<h1>Formation</h1>${fields.join('')}${more}`);
  const main = the('main');
  const held: Record<string, string> = {};
  const note = ({ target }: Event) => {
    const box = target as Box;
    const label = labelOf(box);
    if (label) held[label] = box.value;
  };
  for (const type of ['input', 'change']) main.addEventListener(type, note, true);
  const box = (label: string) => {
    const found = [...main.querySelectorAll('.field')].find(each => labelIn(each) === label);
    const inside = found?.querySelector<Box>('input, select');
    if (!inside) throw new Error(`No field « ${label} »`);
    return inside;
  };
  return { main, held, box };
}

export function labelOf(box: Element): string {
  const field = box.closest('.field');
  return field ? labelIn(field) : '';
}

function labelIn(field: Element): string {
  return field.querySelector('span')?.textContent ?? '';
}

/** What every box shows now. */
export function shownOn({ box }: FormationPage): Record<string, string> {
  return Object.fromEntries(Object.keys(WANTED).map(label => [label, box(label).value]));
}
