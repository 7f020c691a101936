import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

it('takes a box that says how a date is written for a date, whatever its role', async () => {
  show(`<label for="d">Début de la formation</label><input id="d" role="combobox"
    aria-haspopup="menu" aria-expanded="false" placeholder="JJ/MM/AAAA">`);
  const control = await controlNamed('Début de la formation');
  expect(control.kind).toBe('date');
  expect(await write(control, '2026-12-01')).toMatchObject({ status: 'held', read: '2026-12-01' });
});

it('leaves a search by name or date a search', async () => {
  show(`<label for="d">Salarié</label><input id="d" role="combobox" aria-autocomplete="list"
    placeholder="Nom ou date de naissance">`);
  expect((await controlNamed('Salarié')).kind).toBe('search');
});

it('writes a date in the box that stands in the shadow of what opens its calendar', async () => {
  show(
    '<div><div>Début du contrat</div><x-box role="combobox" aria-haspopup="dialog"></x-box></div>',
  );
  const box = document.createElement('input');
  box.placeholder = 'JJ/MM/AAAA';
  the('x-box').attachShadow({ mode: 'open' }).append(box);
  const [control] = await scan(document);
  expect(control).toMatchObject({ kind: 'date', label: 'Début du contrat' });
  if (control) await write(control, '2026-12-07');
  expect(box.value).toBe('07/12/2026');
});
