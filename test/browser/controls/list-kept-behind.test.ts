import { describe, expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const STYLE = `.row { display: flex; margin: 12px 0 } .pick { position: relative; width: 300px }
  .kept { position: absolute; width: 1px; height: 1px; border: 0; padding: 0; clip: rect(0 0 0 0) }
  .face { display: block; box-sizing: border-box; width: 100%; height: 36px; border: 1px solid #999;
    background: #fff }
  a.face { cursor: pointer } a.off { cursor: default }
  .menu { position: absolute; top: 36px; left: 0; z-index: 2; background: #fff; display: none }
  .menu.on { display: block } .menu button { display: block }
  .drop { position: absolute; top: 36px; left: 0; width: 100%; background: #fff; clip-path: inset(100% 100%) }
  .drop.on { clip-path: none }`;

const TEXTS = ['Permanent', 'Intérimaire'];
const options = TEXTS.map(text => `<option>${text}</option>`).join('');

/** A button draws what the hidden list holds, nothing at first, and opens boxes to choose from. */
function buttons(label = 'Type de public') {
  const item = (text: string, at: number) =>
    `<button type="button"><span><input type="radio" id="box-${at}"><label for="box-${at}">${text}</label></span></button>`;
  show(
    `<section><div class="row"><label for="kept">${label} <b>*</b></label><div class="pick">
      <span><select id="kept" class="kept" tabindex="-1"><option value=""></option>${options}</select>
      <div><button type="button" class="face"><span class="shown"></span></button>
      <div class="menu"><input type="search" placeholder="Rechercher…">${TEXTS.map(item).join('')}</div></div></span></div>
      <label>Site</label><div class="pick"><span><select class="kept" tabindex="-1"><option>Permanent</option></select>
      <div><button type="button" class="face"><span>Permanent</span></button></div></span></div></div></section>`,
    STYLE,
  );
  const select = the<HTMLSelectElement>('#kept');
  the('.face').addEventListener('click', () => the('.menu').classList.toggle('on'));
  for (const box of document.querySelectorAll<HTMLInputElement>('.menu [type=radio]')) {
    box.addEventListener('change', () => {
      select.value = box.labels?.[0]?.textContent ?? '';
      the('.shown').textContent = select.value;
      the('.menu').classList.remove('on');
    });
  }
  return select;
}

describe('a button drawn over a native list that nobody sees', () => {
  it('is named by the label of that list, and chosen in', async () => {
    const select = buttons();
    const control = await controlNamed('Type de public');
    expect(control).toMatchObject({ kind: 'list', readOnly: false });
    // What its neighbour shows is not its own.
    expect(await read(control)).toBeNull();
    expect(await write(control, 'Permanent')).toMatchObject({ status: 'held', read: 'Permanent' });
    expect(select.value).toBe('Permanent');
  });

  it('is found again once something is chosen', async () => {
    buttons();
    await write(await controlNamed('Type de public'), 'Intérimaire');
    expect(await read(await controlNamed('Type de public'))).toBe('Intérimaire');
  });

  it.each(['Ajouter une ligne', '+'])('is not a button that says « %s »', async text => {
    buttons();
    the('.shown').textContent = text;
    expect((await scan(document)).filter(({ label }) => label === 'Type de public')).toEqual([]);
  });

  it('is not a button beside a native list that shows', async () => {
    buttons();
    the('#kept').className = '';
    const kinds = (await scan(document)).map(({ element }) => element.tagName);
    expect(kinds).toEqual(['BUTTON']);
  });
});

/** A link that leads nowhere draws the hidden list, over a menu cut down to nothing with a search in it. */
function links({ isOff = false, search = 'readonly' } = {}) {
  show(
    `<div class="row"><div>CP <b>*</b> / Commune <b>*</b></div><input aria-label="CP">
      <div class="pick"><select aria-label="Commune" hidden ${isOff ? 'disabled' : ''}><option value=""></option>${options}</select>
      <div><a class="face ${isOff ? 'off' : ''}"><span>${isOff ? 'Code postal d’abord' : 'Choisir la commune'}</span></a>
      <div class="drop"><div><input ${isOff ? 'disabled' : search}></div><ul></ul></div></div></div></div>`,
    STYLE,
  );
  const [face, drop, list] = [the('.face span'), the('.drop'), the('ul')];
  const select = the<HTMLSelectElement>('select');
  the('a').addEventListener('mousedown', () => {
    if (isOff) return;
    const items = TEXTS.map(text =>
      Object.assign(document.createElement('li'), { textContent: text }),
    );
    for (const item of items)
      item.addEventListener('mouseup', () => {
        select.value = item.textContent ?? '';
        face.textContent = item.textContent;
        drop.classList.remove('on');
      });
    list.replaceChildren(...items);
    drop.classList.add('on');
  });
  return select;
}

describe('a link drawn over a native list that nobody sees', () => {
  it.each(['readonly', ''])(
    'is a list with its name, not the box of its menu (%s)',
    async search => {
      const select = links({ search });
      expect((await scan(document)).map(({ label, kind }) => `${label} ${kind}`)).toEqual([
        'CP text',
        'Commune list',
      ]);
      const control = await controlNamed('Commune');
      expect(await read(control)).toBeNull();
      expect(await write(control, 'Intérimaire')).toMatchObject({ status: 'held' });
      expect(select.value).toBe('Intérimaire');
      // The menu closed, its lines are cut with it.
      expect(await read(await controlNamed('Commune'))).toBe('Intérimaire');
      expect(await scan(document)).toHaveLength(2);
    },
  );

  it('is left alone while greyed; the box beside it keeps its own name', async () => {
    links({ isOff: true });
    expect((await scan(document)).map(({ label }) => label)).toEqual(['CP']);
  });

  it.each([' href="#aide"', ''])('is not a link without a list behind%s', async href => {
    show(
      `<div class="row"><div>Commune</div><div class="pick"><a class="face"${href}><span>Choisir la commune</span></a></div></div>`,
      STYLE,
    );
    expect(await scan(document)).toEqual([]);
  });
});
