import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan, scanPage } from '../../../lib/controls/scan.ts';
import { the } from './control-named.ts';
import { show } from './page.ts';

it('writes a box inside nested shadow roots, and its component hears it', async () => {
  const held = { text: '' };
  show('<x-form></x-form>');
  const outer = the('x-form').attachShadow({ mode: 'open' });
  const inner = document.createElement('x-field');
  outer.append(inner);
  const root = inner.attachShadow({ mode: 'open' });
  const label = document.createElement('label');
  const input = document.createElement('input');
  label.append('Intitulé', input);
  root.append(label);
  the('x-form').addEventListener('input', () => {
    held.text = input.value;
  });
  const [control] = await scan(document);
  if (!control) throw new Error('Nothing was found');
  expect(await write(control, 'Formation')).toMatchObject({ status: 'held', read: 'Formation' });
  expect(held.text).toBe('Formation');
});

it('writes a box and a list of a frame of the page', async () => {
  show('<iframe></iframe>');
  const inside = the<HTMLIFrameElement>('iframe').contentDocument;
  if (!inside) throw new Error('The frame is of another origin');
  const field = (name: string, element: HTMLElement) => {
    const label = inside.createElement('label');
    label.append(name, element);
    return label;
  };
  const select = inside.createElement('select');
  select.append(inside.createElement('option'), inside.createElement('option'));
  select.options[1]?.append('Féminin');
  inside.body.append(field('Nom', inside.createElement('input')), field('Sexe', select));
  const { controls, roots } = await scanPage(document);
  expect(controls.map(({ label }) => label)).toEqual(['Nom', 'Sexe']);
  const outcomes = [];
  for (const [index, value] of ['Martin', 'Féminin'].entries()) {
    const control = controls[index];
    if (control) outcomes.push(await write(control, value, { roots }));
  }
  expect(outcomes.map(({ status }) => status)).toEqual(['held', 'held']);
  expect([inside.querySelector('input')?.value, select.selectedIndex]).toEqual(['Martin', 1]);
});
