import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const STYLE = `.answer { cursor: pointer; display: inline-block; border: 1px solid #888; padding: 4px 12px }
  .on { background: #246; color: #fff } .face { cursor: pointer; display: block; width: 240px;
  border: 1px solid #888; text-align: left } [hidden] { display: none }`;

/** Answers drawn as labels of nothing, in a panel that an accordion keeps inside its row of tabs. */
function labelledAnswers() {
  const held = { nature: '' };
  show(
    `<div role="tablist"><div role="tab">Contrat</div><div role="tabpanel">
      <div><label>Nature du contrat <i>*</i></label><div class="row">
        <label class="answer">CDI</label><label class="answer">CDD</label></div></div>
      <div><label for="e">Emploi</label><input id="e"></div></div></div>`,
    STYLE,
  );
  for (const label of document.querySelectorAll<HTMLElement>('.answer')) {
    label.addEventListener('click', () => {
      for (const other of document.querySelectorAll('.answer')) other.classList.remove('on');
      label.classList.add('on');
      held.nature = label.textContent ?? '';
    });
  }
  return held;
}

it('answers by labels that name nothing', async () => {
  const held = labelledAnswers();
  const outcome = await write(await controlNamed('Nature du contrat'), 'CDD');
  expect(outcome).toMatchObject({ status: 'held', read: 'CDD' });
  expect(held.nature).toBe('CDD');
});

it('takes no row of captions for answers, though the page shows the hand over its labels', async () => {
  show(
    `<div>Dates de la formation</div><div><label>Du</label> <label>Au</label></div>
     <div><input> <input></div>`,
    'label { cursor: pointer; display: inline-block; width: 180px } input { width: 172px }',
  );
  expect((await scan(document)).map(({ kind, label }) => [kind, label])).toEqual([
    ['text', 'Du'],
    ['text', 'Au'],
  ]);
});

it('takes no row of tabs for answers', async () => {
  show(
    `<div>Votre dossier</div><div role="tablist"><div class="answer">Formation</div>
      <div class="answer">Documents</div></div><label for="e">Emploi</label><input id="e">`,
    STYLE,
  );
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Emploi']);
});

it('finds a list in a plain box that keeps a way to empty it, hidden until then', async () => {
  show(
    `<div><label>Type de public</label><div><span class="face"><span>Sélectionnez un élément</span>
      <a hidden>×</a></span></div></div>
     <div><label for="e">Emploi</label><input id="e"></div>`,
    STYLE,
  );
  const face = the('.face');
  face.addEventListener('click', () => {
    const menu = document.createElement('ul');
    for (const text of ['Permanent', 'Intérimaire']) {
      const item = document.createElement('li');
      item.append(text);
      item.addEventListener('click', () => {
        the('.face span').textContent = text;
        the('.face a').hidden = false;
        menu.remove();
      });
      menu.append(item);
    }
    face.after(menu);
  });
  const outcome = await write(await controlNamed('Type de public'), 'Intérimaire');
  expect(outcome.status).toMatch(/^held/u);
  expect(the('.face span').textContent).toBe('Intérimaire');
});
