import { describe, expect, it } from 'vitest';
import { controlAt, inPage } from '../../../lib/assist/control-at.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from '../controls/page.ts';

/** What a press at a point of the window means, by its label. */
async function pressedAt(x: number, y: number, root: Document = document) {
  const element = root.elementFromPoint(x, y) ?? root.body;
  return controlAt(await scan(document), { element, x, y })?.label ?? null;
}

function middle(selector: string, root: ParentNode = document) {
  const box = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
}

describe('the control that a person means by a place', () => {
  it('is the one that the label names', async () => {
    show('<p><label for=a id=l>Un</label></p><p style="margin-top:200px"><input id=a></p>');
    expect(await pressedAt(...middle('#l'))).toBe('Un');
  });

  it('is the nearest, and none far from all of them', async () => {
    show('<label>Un <input></label><div style="height:300px"></div><i id=far>vide</i>');
    const box = document.querySelector('input')?.getBoundingClientRect();
    expect(await pressedAt((box?.right ?? 0) + 12, (box?.top ?? 0) + 4)).toBe('Un');
    expect(await pressedAt(...middle('#far'))).toBeNull();
  });

  it('is the box that its decoration covers', async () => {
    show(
      `<label for=b>Accord</label><span id=deco style="position:relative;display:inline-block;
       width:120px;height:40px;background:#ccc"><input id=b type=checkbox
       style="position:absolute;opacity:0;width:1px;height:1px"></span>`,
    );
    expect(await pressedAt(...middle('#deco'))).toBe('Accord');
  });

  it('is the whole question for one of its answers', async () => {
    show(
      `<fieldset><legend>Sexe</legend><label><input type=radio name=s>Féminin</label>
       <label id=m><input type=radio name=s>Masculin</label></fieldset>`,
    );
    expect(await pressedAt(...middle('#m'))).toBe('Sexe');
  });

  it('is inside a shadow root, by where it stands', async () => {
    show('<x-box></x-box>');
    const host = document.querySelector('x-box') as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('input'), { ariaLabel: 'Dedans', id: 'in' }));
    expect(await pressedAt(...middle('#in', root))).toBe('Dedans');
  });

  it('is not what a dialog covers', async () => {
    show(
      `<label>Dessous <input id=under></label>
       <div role=dialog style="position:fixed;inset:0;background:#fff">Bonjour</div>`,
    );
    expect(await pressedAt(...middle('#under'))).toBeNull();
  });

  it('is outlined where the window shows it, through a frame', async () => {
    show('<iframe style="margin:50px;border:0" srcdoc="<label>Cadre <input></label>"></iframe>');
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    await new Promise(loaded => frame.addEventListener('load', loaded, { once: true }));
    const [control] = await scan(document);
    const inner = frame.contentDocument?.querySelector('input')?.getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    expect(control && inPage(control).left).toBeCloseTo(outer.left + (inner?.left ?? 0));
    expect(control && inPage(control).top).toBeCloseTo(outer.top + (inner?.top ?? 0));
  });
});
