import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const TEXTS = ['CDI', 'CDD', 'Travail temporaire'];

function tabs(before: string, after = '', attributes = '') {
  const each = TEXTS.map(
    (text, index) =>
      `<button type="button" role="tab" ${attributes} aria-selected="${index === 0}">${text}</button>`,
  );
  show(`<form>${before}<div role="tablist">${each.join('')}</div>${after}</form>`);
  for (const tab of document.querySelectorAll('[role=tab]')) {
    tab.addEventListener('click', () => {
      for (const other of document.querySelectorAll('[role=tab]')) {
        other.ariaSelected = String(other === tab);
      }
    });
  }
}

it('takes tabs under a caption, which show no part of the page, for the answers to it', async () => {
  tabs('<p>Nature du contrat</p>');
  const control = await controlNamed('Nature du contrat');
  expect(control).toMatchObject({ kind: 'choice', options: TEXTS });
  expect(await write(control, 'CDD')).toMatchObject({ status: 'held', read: 'CDD' });
  expect(the('[aria-selected=true]').textContent).toBe('CDD');
});

it.each([
  ['without a caption', '<h2>Nouvelle demande</h2>', '', ''],
  ['that show a part of the page', '<p>Le contrat</p>', '<div role="tabpanel">Texte</div>', ''],
  ['that say what they show', '<p>Le contrat</p>', '<div id="p">Texte</div>', 'aria-controls="p"'],
])('leaves tabs alone %s', async (_, before, after, attributes) => {
  tabs(before, after, attributes);
  expect(await scan(document)).toEqual([]);
});

it('takes answers drawn as a row of lines, a light sliding under the chosen one', async () => {
  const line = (text: string) => `<li class="line"><a><span>${text}</span></a></li>`;
  show(
    `<div><div>Type de formation</div><div><div><div><div><div><ul>${['Intra-entreprise', 'Inter-entreprises'].map(line).join('')}<div
      class="light"></div></ul></div></div></div></div></div></div>`,
    '.line { cursor: pointer; display: inline-block } .on { background: #06c }',
  );
  const held = { chosen: '' };
  for (const each of document.querySelectorAll('.line')) {
    each.addEventListener('click', () => {
      held.chosen = each.textContent ?? '';
      for (const other of document.querySelectorAll('.line'))
        other.classList.toggle('on', other === each);
    });
  }
  const control = await controlNamed('Type de formation');
  expect(await write(control, 'Inter-entreprises')).toMatchObject({ status: 'held' });
  expect(held.chosen).toBe('Inter-entreprises');
});
