import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { the } from '../controls/control-named.ts';
import {
  AWAY,
  box,
  close,
  FORM,
  found,
  frame,
  here,
  isOver,
  layout,
  leave,
  open,
  prepare,
  stands,
  word,
} from './words-above.ts';

beforeEach(prepare);
afterEach(close);

describe('the word beside a field', () => {
  it('comes to the right of the field just left, whole: what is wrong, what to do', async () => {
    open(FORM, `${AWAY} p { margin-block: 90px }`);
    here.note([found('end')]);
    await frame();
    expect(stands()).toBeNull();
    await leave('end');
    const field = box('end').getBoundingClientRect();
    expect(stands()?.left).toBeGreaterThanOrEqual(field.right);
    expect(stands()?.top).toBe(field.top);
    expect(word().innerText).toContain('end\u00a0: à revoir.');
    expect(word().innerText).toContain('Corrigez.');
  });

  it('comes also when the field is judged after it was left', async () => {
    open();
    await leave('end');
    expect(stands()).toBeNull();
    here.note([found('end')]);
    await frame();
    expect(stands()).not.toBeNull();
  });

  it('says nothing of what is not filled yet, nor of what is no fault', async () => {
    open();
    here.note([found('end', { isAwaited: true }), found('start', { severity: 'information' })]);
    await leave('end');
    expect(stands()).toBeNull();
    await leave('start');
    expect(stands()).toBeNull();
  });

  it.each(['hours', 'start', 'cost'])('never lies over the field in use (%s)', async next => {
    open();
    here.note([found('end')]);
    await leave('end', next);
    expect(stands()).not.toBeNull();
    expect(isOver(stands(), box(next).getBoundingClientRect())).toBe(false);
  });

  it('lies over no field in use of a small window, and stays in it', async () => {
    await page.viewport(380, 640);
    open(FORM, 'main { padding: 200px 8px } input { width: 320px }');
    const says = 'Une phrase longue, comme il en est. '.repeat(4);
    here.note([found('end', { says })]);
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
    here.note([found('end', { says: 'Long. '.repeat(80) })]);
    await leave('end');
    expect(stands()).toBeNull();
  });

  it('avoids a field in use inside a web component', async () => {
    open(`${FORM}<x-field style="display:block"></x-field>`);
    const inner = the('x-field').attachShadow({ mode: 'open' });
    const input = document.createElement('input');
    input.style.cssText = 'position: fixed; left: 190px; top: 290px; width: 300px';
    inner.append(input);
    here.note([found('end')]);
    box('end').focus();
    input.focus();
    await frame();
    expect(stands()).not.toBeNull();
    expect(isOver(stands(), input.getBoundingClientRect())).toBe(false);
  });

  it('moves nothing in the page', async () => {
    open();
    const before = layout();
    here.note([found('end'), found('start')]);
    await leave('end');
    expect(stands()).not.toBeNull();
    expect(layout()).toEqual(before);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  it('catches no click', async () => {
    open();
    here.note([found('end')]);
    await leave('end', 'start');
    const rect = stands();
    if (!rect) throw new Error('No word');
    const hit = document.elementFromPoint(rect.left + rect.width / 2, rect.top + 10);
    expect(document.querySelector('main')?.contains(hit) || hit === document.body).toBe(true);
  });

  it('stays while a clean field is entered, and goes when that one is left', async () => {
    open();
    here.note([found('end')]);
    await leave('end', 'start');
    expect(stands()).not.toBeNull();
    await leave('start', 'cost');
    expect(stands()).toBeNull();
  });

  it('goes when the field is right, and on Escape', async () => {
    open();
    here.note([found('end')]);
    await leave('end');
    here.note([]);
    await frame();
    expect(stands()).toBeNull();
    here.note([found('end')]);
    await frame();
    expect(stands()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(stands()).toBeNull();
  });

  it('says the new word when the same problem is told otherwise', async () => {
    open();
    here.note([found('end')]);
    await leave('end');
    here.note([found('end', { says: 'Trois jours de trop.' })]);
    await frame();
    expect(word().textContent).toContain('Trois jours de trop.');
  });

  it('follows the field when the page scrolls, and goes with it', async () => {
    open(`${FORM}<div style="height: 3000px"></div>`);
    here.note([found('end')]);
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
    here.note([found('end')]);
    await leave('end');
    for (let count = 0; count < 5; count++) {
      const old = box('end');
      const fresh = old.cloneNode() as HTMLInputElement; // A clone is of the same kind.
      // The engine reads the page a little later than the page is drawn.
      here.elementOf = id => (id === 'end' ? old : document.getElementById(id));
      old.replaceWith(fresh);
      await frame();
      expect(stands()).not.toBeNull();
      here.elementOf = id => document.getElementById(id);
      here.note([found('end')]);
      await frame();
      expect(stands()).not.toBeNull();
    }
  });

  it('goes when the page shows something else in the place of the field', async () => {
    open();
    here.note([found('end')]);
    await leave('end');
    const old = box('end');
    here.elementOf = id => (id === 'end' ? old : document.getElementById(id));
    the('main').replaceChildren(document.createElement('h1'));
    await frame();
    expect(stands()).toBeNull();
  });
});
