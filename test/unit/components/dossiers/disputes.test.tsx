// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Disputes } from '../../../../components/dossiers/disputes.tsx';
import type { ShownDispute } from '../../../../components/dossiers/dossier-facts.ts';
import { show } from '../show.tsx';

const dispute = (name: string): ShownDispute => ({
  of: 'step',
  name,
  label: name,
  choices: [
    { value: true, text: 'Fait', isShown: true },
    { value: false, text: 'Pas fait' },
  ],
});

const disputes = (...names: readonly string[]) => (
  <>
    <Disputes disputes={names.map(dispute)} onChoose={() => undefined} />
    <h2 id="checklist-title" tabIndex={-1}>
      Semaine de formation
    </h2>
  </>
);

test('says which of the two stands for now', async () => {
  const shown = await show(disputes('programme'));
  expect(shown.says().match(/affiché pour le moment/g)).toHaveLength(1);
  expect(shown.says()).toContain('Fait (affiché pour le moment)');
});

test('leaves the keyboard among what is still to be chosen, then on the dossier', async () => {
  const shown = await show(disputes('programme', 'transmit'));
  const focused = () => document.activeElement?.textContent;
  await shown.draw(disputes('transmit'));
  expect(focused()).toBe('À choisir entre vous et un collègue');
  await shown.draw(disputes());
  expect(focused()).toBe('Semaine de formation');
});

test('lists what two colleagues said differently, and keeps what is chosen', async () => {
  const kept: unknown[] = [];
  const shown = await show(
    <Disputes
      disputes={[dispute('Recevoir le programme')]}
      onChoose={({ name }, value) => kept.push([name, value])}
    />,
  );
  await shown.press('Garder pour « Recevoir le programme » : Pas fait');
  expect(kept).toEqual([['Recevoir le programme', false]]);
});
