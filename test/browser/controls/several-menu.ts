import { the } from './control-named.ts';
import { show } from './page.ts';

export interface SeveralMenu {
  chosen: string[];
  toggles: number;
  isOpen: () => boolean;
}

/** A list of several: each press of an option takes it or lets it go; its menu may close then. */
export function severalMenu(
  options: readonly string[],
  { closes = false, chosen = [] as string[] } = {},
): SeveralMenu {
  show(
    `<div><div id="t">Langues parlées</div><div class="box" role="combobox" tabindex="0"
      aria-haspopup="listbox" aria-expanded="false" aria-labelledby="t"></div></div>`,
    '.box { border: 1px solid; width: 320px; min-height: 20px } [role=listbox] { position: absolute; background: #fff }',
  );
  const box = the('.box');
  let menu: HTMLElement | null = null;
  const held: SeveralMenu = { chosen: [...chosen], toggles: 0, isOpen: () => menu !== null };
  const close = () => {
    menu?.remove();
    menu = null;
    box.setAttribute('aria-expanded', 'false');
  };
  const toggle = (text: string) => {
    held.toggles++;
    held.chosen = held.chosen.includes(text)
      ? held.chosen.filter(other => other !== text)
      : [...held.chosen, text];
    draw();
    if (closes) close();
  };
  const draw = () => {
    box.replaceChildren(
      ...held.chosen.map(text => {
        const chip = document.createElement('span');
        chip.textContent = `${text} `;
        return chip;
      }),
    );
    menu?.replaceChildren(
      ...options.map(text => {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(held.chosen.includes(text)));
        option.textContent = text;
        option.addEventListener('click', () => toggle(text));
        return option;
      }),
    );
  };
  box.addEventListener('click', () => {
    if (menu) return close();
    menu = document.createElement('div');
    menu.setAttribute('role', 'listbox');
    menu.setAttribute('aria-multiselectable', 'true');
    draw();
    document.body.append(menu);
    box.setAttribute('aria-expanded', 'true');
  });
  box.addEventListener('keydown', event => event.key === 'Escape' && close());
  draw();
  return held;
}
