import { expect, it } from 'vitest';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

it('reads an answer as it is shown, not by the rank that its component gives it', async () => {
  show(
    `<div>Nature du contrat</div><x-group role="radiogroup">${['CDI', 'CDD']
      .map(
        (text, rank) =>
          `<x-item role="radio" aria-checked="false" aria-label="${rank}">${text}</x-item>`,
      )
      .join(' ')}</x-group>`,
    'x-item { display: inline-block; width: 80px }',
  );
  for (const item of document.querySelectorAll('x-item')) {
    const label = document.createElement('label');
    label.append(document.createElement('slot'));
    item.attachShadow({ mode: 'open' }).append(label);
  }
  const { kind, options } = await controlNamed('Nature du contrat');
  expect({ kind, options }).toEqual({ kind: 'choice', options: ['CDI', 'CDD'] });
});
