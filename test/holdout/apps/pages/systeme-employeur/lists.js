import { askServer } from '../../shared/lists.js';
import { Element, placeUnder } from './base.js';

const towns = ['Lorient', 'Lanester', 'Larmor-Plage', 'Locmiquélic', 'Lorignac'];

/** A list in a popover: its options are slotted children, copied when it opens. */
export class Liste extends Element {
  inside() {
    const face = document.createElement('button');
    face.className = 'choix';
    face.textContent = 'Sélectionnez un élément';
    face.setAttribute('aria-haspopup', 'listbox');
    const menu = document.createElement('div');
    menu.popover = 'auto';
    face.popoverTargetElement = menu;
    menu.addEventListener('beforetoggle', ({ newState }) => {
      if (newState !== 'open') return menu.replaceChildren();
      placeUnder(menu, face);
      menu.replaceChildren(
        ...[...this.querySelectorAll('ds-item')].map(item => this.option(item, face, menu)),
      );
    });
    return [face, menu];
  }
  option({ textContent }, face, menu) {
    const option = document.createElement('div');
    option.className = 'opt';
    option.textContent = textContent;
    option.addEventListener('click', () => {
      face.textContent = textContent;
      this.tell(textContent);
      menu.hidePopover();
    });
    return option;
  }
}

/** A town: suggestions come from a server; what is typed but not chosen is erased on leaving. */
export class Commune extends Element {
  inside() {
    const box = this.box({ placeholder: 'Saisissez au moins 3 caractères' });
    const menu = document.createElement('div');
    menu.popover = 'manual';
    let asked = 0;
    let chosen = '';
    box.addEventListener('input', async () => {
      const turn = ++asked;
      if (box.value.length < 3) return menu.hidePopover();
      const found = await askServer(towns, box.value, 450);
      if (turn !== asked) return;
      const empty = Object.assign(document.createElement('div'), { textContent: 'Aucun résultat' });
      const options = found.map(town => {
        const option = Object.assign(document.createElement('div'), {
          className: 'opt',
          textContent: town,
        });
        option.addEventListener('mousedown', event => event.preventDefault());
        option.addEventListener('click', () => {
          chosen = town;
          box.value = town;
          this.tell(town);
          menu.hidePopover();
        });
        return option;
      });
      menu.replaceChildren(...(options.length ? options : [empty]));
      placeUnder(menu, box);
      menu.showPopover();
    });
    box.addEventListener('blur', () => {
      box.value = chosen;
      menu.hidePopover();
    });
    return [box, menu];
  }
}
