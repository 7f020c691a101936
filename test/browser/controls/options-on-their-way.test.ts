import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A list that says nothing to a screen reader; a second press closes it. Its rows come late. */
function lateList(head: readonly string[], after: number) {
  show(
    '<div><div>Niveau</div><div class="frame"><input readonly></div></div>',
    `.frame, .frame input { cursor: pointer; width: 240px } .layer { position: absolute; top: 80px;
      width: 240px; min-height: 60px; border: 1px solid } .layer div { height: 20px }`,
  );
  const box = the<HTMLInputElement>('.frame input');
  let layer: HTMLElement | null = null;
  const rowOf = (text: string) => {
    const row = document.createElement('div');
    row.textContent = text;
    row.addEventListener('click', () => {
      if (!head.includes(text)) box.value = text;
      layer?.remove();
      layer = null;
    });
    return row;
  };
  box.addEventListener('click', () => {
    if (layer) {
      layer.remove();
      layer = null;
      return;
    }
    const opened = document.createElement('div');
    opened.className = 'layer';
    opened.append(...head.map(rowOf));
    layer = opened;
    document.body.append(opened);
    setTimeout(() => opened.append(...['Bac', 'Bac + 2', 'Bac + 3'].map(rowOf)), after);
  });
}

it('waits for the options of a layer that opened without a word', async () => {
  lateList([], 1100);
  expect(await write(await controlNamed('Niveau'), 'Bac + 2')).toMatchObject({ status: 'held' });
});

it('waits for the rows where only a title and a way out stand yet', async () => {
  lateList(['Choix du niveau', 'Annuler'], 1300);
  expect(await write(await controlNamed('Niveau'), 'Bac + 3')).toMatchObject({ status: 'held' });
});
