import { describe, expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, eventsOnPage, the } from './control-named.ts';
import { show } from './page.ts';

const OPTIONS = ['Cadre', 'Employé', 'Ouvrier'];

/** Opens a menu of plain blocks under `opener`; the page holds what was pressed in it. */
function opensMenu(opener: HTMLElement, draw: (text: string) => void) {
  const held = { chosen: '', choices: 0, opens: 0 };
  let menu: HTMLElement | null = null;
  const close = () => {
    menu?.remove();
    menu = null;
  };
  opener.addEventListener('click', () => {
    if (menu) return close();
    held.opens++;
    menu = document.createElement('div');
    menu.className = 'menu';
    for (const text of OPTIONS) {
      const item = document.createElement('div');
      item.textContent = text;
      item.addEventListener('click', event => {
        event.stopPropagation();
        held.chosen = text;
        held.choices++;
        draw(text);
        close();
      });
      menu.append(item);
    }
    document.body.append(menu);
  });
  document.addEventListener('keydown', event => event.key === 'Escape' && close());
  return held;
}

const STYLE = `.list { cursor: pointer; border: 1px solid #999; width: 240px; padding: 4px }
  .list.bare { border: 0 }
  .menu { position: absolute; background: #fff } .field { display: flex }
  .arrow { width: 20px; height: 20px; cursor: pointer; background: #ddd }
  input { width: 200px; height: 20px }`;

describe('a list drawn as a plain box', () => {
  function plainBox() {
    show(`<div><div>Statut</div><div class="list">Sélectionnez</div></div>`, STYLE);
    const box = the('.list');
    return opensMenu(box, text => {
      box.textContent = text;
    });
  }

  it('is read, opened and chosen in', async () => {
    const held = plainBox();
    const control = await controlNamed('Statut');
    expect(control.kind).toBe('list');
    expect(await read(control)).toBeNull();
    expect(await write(control, 'Ouvrier')).toMatchObject({ status: 'held', read: 'Ouvrier' });
    expect(held).toEqual({ chosen: 'Ouvrier', choices: 1, opens: 1 });
  });

  it('is found again once something is chosen', async () => {
    plainBox();
    await write(await controlNamed('Statut'), 'Cadre');
    expect(await read(await controlNamed('Statut'))).toBe('Cadre');
  });

  it('refuses what it does not offer', async () => {
    const held = plainBox();
    const outcome = await write(await controlNamed('Statut'), 'Dirigeant');
    expect(outcome).toMatchObject({ status: 'refused', read: null, options: OPTIONS });
    expect(held.choices).toBe(0);
  });

  it.each(['Choisissez', 'Cadre ▾'])('needs no frame when it says « %s »', async text => {
    show(`<div><div>Statut</div><div class="list bare">${text}</div></div>`, STYLE);
    expect((await controlNamed('Statut')).kind).toBe('list');
  });

  it('is not a text over which the pointer is a hand, without frame nor invitation', async () => {
    show('<div><div>Statut</div><div class="list bare">Cadre</div></div>', STYLE);
    expect(await scan(document)).toEqual([]);
  });

  it('is not a text without frame nor hand', async () => {
    show('<div><div>Statut</div><div>Cadre</div></div>', STYLE);
    expect(await scan(document)).toEqual([]);
  });
});

describe('a list drawn as a line with an arrow, which opens a sheet over the page', () => {
  const SHEET = `.line { display: flex; justify-content: space-between; width: 300px; cursor: pointer;
      border-bottom: 2px solid } .line i::after { content: '>' }
    .veil { position: fixed; inset: 0; display: none } .veil.on { display: block }
    .sheet { position: absolute; bottom: 0; left: 25%; right: 25% } .sheet div { cursor: pointer }`;

  /** One sheet for both lists, drawn anew and shown a moment after the press. */
  function sheets() {
    const line = (name: string) =>
      `<div><div class="line"><span>Choisir</span><i></i></div><div>${name}</div></div>`;
    show(
      `<section>${line('Statut')}${line('Contrat')}</section>
      <div class="veil"><div class="sheet"><b></b><div class="rows"></div></div></div>`,
      SHEET,
    );
    const held: string[] = [];
    const [veil, rows] = [the('.veil'), the('.rows')];
    for (const [at, opener] of [...document.querySelectorAll('.line')].entries()) {
      opener.addEventListener('click', () => {
        const items = OPTIONS.map(text =>
          Object.assign(document.createElement('div'), { textContent: text }),
        );
        rows.replaceChildren(...items);
        for (const item of items)
          item.addEventListener('click', () => {
            held[at] = item.textContent ?? '';
            if (opener.firstElementChild) opener.firstElementChild.textContent = item.textContent;
            veil.classList.remove('on');
          });
        setTimeout(() => veil.classList.add('on'), 100);
      });
    }
    veil.addEventListener('click', ({ target }) => target === veil && veil.classList.remove('on'));
    return held;
  }

  it('is read, opened and chosen in', async () => {
    const held = sheets();
    const control = await controlNamed('Contrat');
    expect(control.kind).toBe('list');
    expect(await read(control)).toBeNull();
    expect(await write(control, 'Ouvrier')).toMatchObject({ status: 'held', read: 'Ouvrier' });
    expect(held).toEqual([undefined, 'Ouvrier']);
  });

  it('is found again once something is chosen', async () => {
    sheets();
    await write(await controlNamed('Statut'), 'Cadre');
    expect(await read(await controlNamed('Statut'))).toBe('Cadre');
  });

  it('leaves no sheet over the page when it has not the value', async () => {
    sheets();
    const outcome = await write(await controlNamed('Statut'), 'Dirigeant');
    expect(outcome).toMatchObject({ status: 'refused', read: null });
    expect(the('.veil').className).toBe('veil');
  });

  it('leaves open the dialog, over a dimmed page, that it stands in', async () => {
    show(
      `<div class="veil on"></div><div style="position:fixed"><div>Statut</div>
      <div class="line"><span>Choisir</span><i></i></div></div>`,
      SHEET + STYLE,
    );
    opensMenu(the('.line'), () => undefined);
    let pressed = 0;
    the('.veil').addEventListener('click', () => pressed++);
    expect(await write(await controlNamed('Statut'), 'Dirigeant')).toMatchObject({
      status: 'refused',
      options: OPTIONS,
    });
    expect(pressed).toBe(0);
  });

  it.each([
    ['alone', '<div><div class="line"><b>Son emploi</b><i></i></div></div>'],
    [
      'over what it unfolded',
      '<div><div class="line"><b>Son emploi</b><i></i></div><p>Aide</p><input></div>',
    ],
    ['a row of two texts', '<div><div class="line"><span>Langue</span><b>Français</b></div></div>'],
  ])('is not the title of a section, %s', async (_, html) => {
    show(html, SHEET);
    expect((await scan(document)).filter(({ kind }) => kind === 'list')).toEqual([]);
  });
});

describe('a box that cannot be typed in', () => {
  it('is a list when an arrow stands beside it', async () => {
    show(
      `<div><div>Statut</div><div class="field"><input readonly><div class="arrow"></div></div></div>`,
      STYLE,
    );
    const held = opensMenu(the('.arrow'), text => {
      the<HTMLInputElement>('input').value = text;
    });
    const control = await controlNamed('Statut');
    expect(control).toMatchObject({ kind: 'list', readOnly: false });
    expect(await write(control, 'Employé')).toMatchObject({ status: 'held', read: 'Employé' });
    expect(held).toMatchObject({ chosen: 'Employé', choices: 1 });
  });

  it('stays locked with a value and nothing to press', async () => {
    show(
      `<div><div>Statut</div><div class="field"><input readonly value="Cadre"></div></div>`,
      STYLE,
    );
    const control = await controlNamed('Statut');
    expect(control).toMatchObject({ kind: 'text', readOnly: true });
    const events = eventsOnPage();
    expect(await write(control, 'Employé')).toMatchObject({
      status: 'skipped',
      read: 'Cadre',
      reason: { key: 'reason.locked' },
    });
    expect(events).toEqual([]);
  });

  it('stays locked when it says so, whatever stands beside', async () => {
    show(
      `<div><div>Statut</div><div class="field"><input readonly aria-readonly="true" value="Cadre">
      <div class="arrow"></div></div></div>`,
      STYLE,
    );
    const held = opensMenu(the('.arrow'), () => undefined);
    const outcome = await write(await controlNamed('Statut'), 'Employé');
    expect(outcome).toMatchObject({ status: 'skipped', read: 'Cadre' });
    expect(held.opens).toBe(0);
  });
});
