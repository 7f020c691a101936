import { expect, it } from 'vitest';
import { read } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

/** A list at its value: the box shrank to nothing, the text stands in its place. */
function filledForm(readonly: string) {
  show(
    `<h2>Module</h2>
     <div class="item"><div>Sanction</div><span class="list"><input ${readonly}><span>Attestation de stage</span></span></div>
     <div class="item"><div>Intitulé</div><textarea></textarea></div>
     <div class="item"><div>Durée</div><input class="box"></div>`,
    `.item { margin: 12px } .list { display: flex; width: 300px; height: 30px; border: 1px solid;
      cursor: pointer; position: relative } .list input { position: absolute; width: 0; height: 28px;
      padding: 0; border: 0; cursor: pointer } .list span { flex: 1 }`,
  );
}

it('finds a list again though its box gave way to the value', async () => {
  filledForm('readonly');
  const control = await controlNamed('Sanction');
  expect(control.kind).toBe('list');
  expect(await read(control)).toBe('Attestation de stage');
});

it('knows one that filters as a search', async () => {
  filledForm('');
  expect(await controlNamed('Sanction')).toMatchObject({ kind: 'search' });
});

it('takes no value of a list for the heading of what follows', async () => {
  filledForm('readonly');
  const sections = (await scan(document)).map(control => control.sections);
  expect(sections).toEqual([['Module'], ['Module'], ['Module']]);
});
