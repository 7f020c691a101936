import { expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

/** A hidden box for files, its button drawn as a plain box, and what it says of its files. */
const box = (type: string, says: string) => `<div class="cell"><div>${type}</div>
  <div class="hint">Poids : 20Mo maximum. Formats acceptés : .pdf, .jpg. 5 fichiers maximum.</div>
  <div class="line"><div class="button">Choisir des fichiers</div><span>${says}</span>
  <input type="file" multiple tabindex="-1"></div></div>`;
const STYLE = `.button { cursor: pointer; border: 1px solid; display: inline-block; padding: 6px 20px }
  .line { position: relative } input { opacity: 0; position: absolute; width: 1px; height: 1px }`;

it.each([
  ['holds nothing', 'Aucun fichier chargé'],
  ['shows a file', 'programme.pdf'],
])(
  'names a box for files by what stands over it, not by what it says, when it %s',
  async (_, says) => {
    show(box('Programme', says) + box('Convention ou Devis', says), STYLE);
    const controls = await scan(document);
    expect(controls.map(({ kind, label }) => [kind, label])).toEqual([
      ['file', 'Programme'],
      ['file', 'Convention ou Devis'],
    ]);
  },
);
