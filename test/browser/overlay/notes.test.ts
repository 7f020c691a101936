import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountNotes } from '../../../components/overlay/notes.ts';
import overlayCss from '../../../components/overlay/overlay.css?inline';
import { attachShadowHost } from '../../../components/overlay/shadow-host.ts';
import themeCss from '../../../components/theme.css?inline';
import type { ShownFinding } from '../../../lib/assist/state.ts';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';

const FORM = `
  <p><label>Début <input id="start"></label></p>
  <p><label>Fin <input id="end"></label> <label>Heures <input id="hours"></label></p>
  <p><label>Coût <input id="cost"></label></p>
  <button id="send"><span>Transmettre</span></button>`;

const AWAY = 'main { padding: 240px 40px } input { width: 120px }';

const found = (field: string, more: Partial<ShownFinding> = {}): ShownFinding => ({
  ...{ id: field, severity: 'blocks', pageId: 'formation', block: 0, field },
  ...{ pageName: 'Formation', label: field, group: '', isAwaited: false },
  ...{ says: `${field} : à revoir.`, remedy: 'Corrigez.', source: 'test', canShow: true },
  ...more,
});

let end = new AbortController();
let root: ShadowRoot;
let note: ReturnType<typeof mountNotes>;
const box = (id: string) => the<HTMLInputElement>(`#${id}`);
let elementOf = (id: string): HTMLElement | null => document.getElementById(id);

beforeEach(async () => {
  await page.viewport(1000, 700);
  elementOf = id => document.getElementById(id);
});
afterEach(() => end.abort());

function open(html = FORM, style = AWAY) {
  show(html, style);
  end = new AbortController();
  const css = `${themeCss}\n${overlayCss}`;
  root = attachShadowHost({ document, tag: 'dossier-fle-panel', css, signal: end.signal }).root;
  note = mountNotes({
    ...{ document, root, signal: end.signal, elementOf: id => elementOf(id) },
    beforeSending: count => ({
      ...{ id: 'sending', severity: 'blocks', says: `Encore ${count}`, remedy: 'Voyez.' },
    }),
  });
}

const word = () => root.querySelector('.word') as HTMLElement; // Put there by what is tested.
const frame = () => new Promise(done => setTimeout(() => requestAnimationFrame(done), 30));

/** Where the word stands, or `null` when there is none in sight. */
function stands(): DOMRect | null {
  const rect = word().getBoundingClientRect();
  return word().textContent === '' || rect.width === 0 ? null : rect;
}

async function leave(id: string, next = 'cost') {
  box(id).focus();
  box(next).focus();
  await frame();
}

function isOver(a: DOMRect | null, b: DOMRect): boolean {
  if (!a) return false;
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** Where every element of the page stands. */
const layout = () =>
  [...document.body.querySelectorAll('*')].map(each => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return [x, y, width, height, each.scrollTop].join(' ');
  });

describe('the word beside a field', () => {
  it('comes to the right of the field just left, whole: what is wrong, what to do', async () => {
    open(FORM, `${AWAY} p { margin-block: 90px }`);
    note([found('end')]);
    await frame();
    expect(stands()).toBeNull();
    await leave('end');
    const field = box('end').getBoundingClientRect();
    expect(stands()?.left).toBeGreaterThanOrEqual(field.right);
    expect(stands()?.top).toBe(field.top);
    expect(word().innerText).toContain('end : à revoir.');
    expect(word().innerText).toContain('Corrigez.');
  });

  it('comes also when the field is judged after it was left', async () => {
    open();
    await leave('end');
    expect(stands()).toBeNull();
    note([found('end')]);
    await frame();
    expect(stands()).not.toBeNull();
  });

  it('says nothing of what is not filled yet, nor of what is no fault', async () => {
    open();
    note([found('end', { isAwaited: true }), found('start', { severity: 'information' })]);
    await leave('end');
    expect(stands()).toBeNull();
    await leave('start');
    expect(stands()).toBeNull();
  });

  it.each(['hours', 'start', 'cost'])('never lies over the field in use (%s)', async next => {
    open();
    note([found('end')]);
    await leave('end', next);
    expect(stands()).not.toBeNull();
    expect(isOver(stands(), box(next).getBoundingClientRect())).toBe(false);
  });

  it('lies over no field in use of a small window, and stays in it', async () => {
    await page.viewport(380, 640);
    open(FORM, 'main { padding: 200px 8px } input { width: 320px }');
    const says = 'Une phrase longue, comme il en est. '.repeat(4);
    note([found('end', { says })]);
    for (const next of ['start', 'hours', 'cost']) {
      await leave('end', next);
      const rect = stands();
      expect(isOver(rect, box(next).getBoundingClientRect())).toBe(false);
      expect(isOver(rect, box('end').getBoundingClientRect())).toBe(false);
      if (rect) {
        expect(
          [rect.left, rect.top, 380 - rect.right, 640 - rect.bottom].every(at => at >= 0),
        ).toBe(true);
      }
    }
  });

  it('is away where no place is free, rather than over the field in use', async () => {
    await page.viewport(380, 260);
    open(FORM, 'main { padding: 20px 8px } input { width: 320px }');
    note([found('end', { says: 'Long. '.repeat(80) })]);
    await leave('end');
    expect(stands()).toBeNull();
  });

  it('avoids a field in use inside a web component', async () => {
    open(`${FORM}<x-field style="display:block"></x-field>`);
    const inner = the('x-field').attachShadow({ mode: 'open' });
    const input = document.createElement('input');
    input.style.cssText = 'position: fixed; left: 190px; top: 290px; width: 300px';
    inner.append(input);
    note([found('end')]);
    box('end').focus();
    input.focus();
    await frame();
    expect(stands()).not.toBeNull();
    expect(isOver(stands(), input.getBoundingClientRect())).toBe(false);
  });

  it('moves nothing in the page', async () => {
    open();
    const before = layout();
    note([found('end'), found('start')]);
    await leave('end');
    expect(stands()).not.toBeNull();
    expect(layout()).toEqual(before);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  it('catches no click', async () => {
    open();
    note([found('end')]);
    await leave('end', 'start');
    const rect = stands();
    if (!rect) throw new Error('No word');
    const hit = document.elementFromPoint(rect.left + rect.width / 2, rect.top + 10);
    expect(document.querySelector('main')?.contains(hit) || hit === document.body).toBe(true);
  });

  it('stays while a clean field is entered, and goes when that one is left', async () => {
    open();
    note([found('end')]);
    await leave('end', 'start');
    expect(stands()).not.toBeNull();
    await leave('start', 'cost');
    expect(stands()).toBeNull();
  });

  it('goes when the field is right, and on Escape', async () => {
    open();
    note([found('end')]);
    await leave('end');
    note([]);
    await frame();
    expect(stands()).toBeNull();
    note([found('end')]);
    await frame();
    expect(stands()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(stands()).toBeNull();
  });

  it('says the new word when the same problem is told otherwise', async () => {
    open();
    note([found('end')]);
    await leave('end');
    note([found('end', { says: 'Trois jours de trop.' })]);
    await frame();
    expect(word().textContent).toContain('Trois jours de trop.');
  });

  it('follows the field when the page scrolls, and goes with it', async () => {
    open(`${FORM}<div style="height: 3000px"></div>`);
    note([found('end')]);
    await leave('end');
    const before = stands()?.top ?? 0;
    scrollTo(0, 60);
    await frame();
    await frame();
    expect(stands()?.top).toBeCloseTo(before - 60, 0);
    scrollTo(0, 2000);
    await frame();
    await frame();
    expect(stands()).toBeNull();
    scrollTo(0, 0);
  });

  it('stays on a page that draws its fields again and again', async () => {
    open();
    note([found('end')]);
    await leave('end');
    for (let count = 0; count < 5; count++) {
      const old = box('end');
      const fresh = old.cloneNode() as HTMLInputElement; // A clone is of the same kind.
      // The engine reads the page a little later than the page is drawn.
      elementOf = id => (id === 'end' ? old : document.getElementById(id));
      old.replaceWith(fresh);
      await frame();
      expect(stands()).not.toBeNull();
      elementOf = id => document.getElementById(id);
      note([found('end')]);
      await frame();
      expect(stands()).not.toBeNull();
    }
  });

  it('goes when the page shows something else in the place of the field', async () => {
    open();
    note([found('end')]);
    await leave('end');
    const old = box('end');
    elementOf = id => (id === 'end' ? old : document.getElementById(id));
    the('main').replaceChildren(document.createElement('h1'));
    await frame();
    expect(stands()).toBeNull();
  });
});

describe('« Transmettre »', () => {
  it('is warned about while something blocks, and pressed all the same', async () => {
    open();
    let sent = 0;
    box('send').addEventListener('click', () => sent++);
    note([found('end'), found('cost', { severity: 'doubtful' })]);
    await userEvent.hover(box('send'));
    await frame();
    expect(word().textContent).toContain('Encore 1');
    expect(isOver(stands(), box('send').getBoundingClientRect())).toBe(false);
    await userEvent.click(box('send'));
    expect(sent).toBe(1);
  });

  it.each([
    ['reached with the keyboard', '<button id="send">Transmettre</button>'],
    ['with an arrow beside its word', '<button id="send">Transmettre →</button>'],
    ['made of an input', '<input type="submit" id="send" value="Transmettre">'],
  ])('is warned about when %s', async (_, button) => {
    open(`<input id="end">${button}`);
    note([found('end')]);
    box('send').focus();
    await frame();
    expect(word().textContent).toContain('Encore 1');
  });

  it('is not warned about for what is only doubtful', async () => {
    open();
    note([found('end', { severity: 'doubtful' })]);
    await userEvent.hover(box('send'));
    await frame();
    expect(stands()).toBeNull();
  });
});
