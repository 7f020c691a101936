import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A switch as wide as its column, of which only a pill at its left is drawn, and hears a press. */
function wide(drawn = '<div class="pill"><i></i><span>Non</span></div>') {
  const held = { on: false, links: 0 };
  show(
    `<div class="column"><span id="n">Qualité de travailleur handicapé</span><div class="whole" role="switch" tabindex="0"
      aria-checked="false" aria-labelledby="n"><input type="checkbox" hidden>${drawn}</div></div>`,
    `.column { display: flex; flex-direction: column; width: 400px } .whole { height: 30px }
     .pill { display: flex; width: 60px; height: 24px; border: 1px solid; border-radius: 999px; cursor: pointer }
     .link { cursor: pointer }`,
  );
  the('.pill').addEventListener('click', () => {
    held.on = !held.on;
    the('[role=switch]').setAttribute('aria-checked', String(held.on));
    the('.pill').textContent = held.on ? 'Oui' : 'Non';
  });
  document.querySelector('.link')?.addEventListener('click', () => held.links++);
  return held;
}

it('presses the part of a switch that is drawn', async () => {
  const held = wide();
  const control = await controlNamed('Qualité de travailleur handicapé');
  expect(await write(control, true)).toMatchObject({ status: 'held', read: true });
  expect(held.on).toBe(true);
  expect(await write(control, false)).toMatchObject({ status: 'held', read: false });
});

it('presses no help that stands in it', async () => {
  const held = wide(
    '<span class="link">En savoir plus</span><div class="pill"><span>Non</span></div>',
  );
  await write(await controlNamed('Qualité de travailleur handicapé'), true);
  expect(held).toEqual({ on: true, links: 0 });
});

it('presses no drawing under a native box that hears', async () => {
  show(
    `<div class="column"><span id="n">Qualité de travailleur handicapé</span><div class="whole" role="checkbox"
      aria-checked="false" aria-labelledby="n"><input type="checkbox" tabindex="-1"><span class="pill"></span></div></div>`,
    `.whole { position: relative; width: 60px; height: 24px } .pill, input { position: absolute; inset: 0; cursor: pointer }
     input { opacity: 0; z-index: 1; width: 100%; height: 100%; margin: 0 } .pill { border: 1px solid }`,
  );
  const box = the<HTMLInputElement>('input');
  box.addEventListener('change', () => {
    the('[role=checkbox]').setAttribute('aria-checked', String(box.checked));
  });
  const control = await controlNamed('Qualité de travailleur handicapé');
  expect(await write(control, true)).toMatchObject({ status: 'held', read: true });
  expect(box.checked).toBe(true);
});

it.each(['0', 'I'])('is not named by the « %s » drawn in its knob', async sign => {
  show(
    `<label class="row"><input type="checkbox"><span class="knob" aria-hidden="true"><span>${sign}</span></span>
      <span>Qualité de travailleur handicapé</span></label><p><label><input type="checkbox"><span>${sign}</span></label></p>`,
    '.row { display: flex } .knob { display: inline-flex; width: 40px; border: 1px solid }',
  );
  const control = await controlNamed('Qualité de travailleur handicapé');
  expect(await write(control, true)).toMatchObject({ status: 'held', read: true });
  // Alone, it is a name.
  expect((await controlNamed(sign)).kind).toBe('checkbox');
});
