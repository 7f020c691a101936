import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LATER } from '../../../lib/controls/drive.ts';
import { pause } from '../../../lib/dom/settle.ts';
import { assistantHere, isHeld, rowOf } from '../robustness/a-run.ts';
import { formationPage, WANTED } from '../robustness/formation-page.ts';

/** The last one written: nothing after it gives the page the time to change it. */
const LAST = 'Type de formation';
const REFERENCE = "Référence interne de l'entreprise";
/** After the last reading but two. */
const READ = 1_500;

/** A filled page, whose field holds `text` so many milliseconds after it was left. */
async function filled(label: string, text: string, after: number) {
  const page = formationPage();
  const { assistant, run } = assistantHere();
  await expect.poll(() => assistant.state.rows.length).toBeGreaterThan(5);
  const put = () => {
    page.box(label).value = text;
  };
  page.box(label).addEventListener('change', () => setTimeout(put, after), { once: true });
  const done = await run({ type: 'fill-page' });
  return { page, assistant, run, done, status: () => rowOf(assistant.state, label).status };
}

it('says what the page put in the place of a value after the run had ended', async () => {
  const { assistant, done, status } = await filled(LAST, 'Intra-Entreprise', LATER - 50);
  expect(done.run).toBe('done');
  await vi.waitFor(() => expect(status()).toBe('overwritten'), { timeout: READ });
  expect(rowOf(assistant.state, LAST)).toMatchObject({
    value: 'Intra-Entreprise',
    reason: { key: 'reason.changed-later' },
  });
  const { summary: said } = assistant.state;
  const before = done.summary?.params ?? {};
  expect(said).toMatchObject({
    key: 'summary.page',
    params: { held: Number(before.held) - 1, left: Number(before.left) + 1 },
  });
});

it('says that the server emptied a field a second later, and writes nothing more', async () => {
  const { page, status, done } = await filled(REFERENCE, '', LATER + 900);
  expect(isHeld(rowOf(done, REFERENCE))).toBe(true);
  const written = vi.fn();
  page.main.addEventListener('input', written, true);
  await vi.waitFor(() => expect(status()).toBe('lost'), { timeout: 3 * READ });
  await pause(300);
  expect(written).not.toHaveBeenCalled();
  expect(page.box(REFERENCE).value).toBe('');
});

it('leaves alone what changes once the user acts on the page', async () => {
  const { page, status } = await filled(REFERENCE, 'AUTRE', LATER + 300);
  await userEvent.click(page.box('Intitulé de formation'));
  await pause(READ);
  expect(page.box(REFERENCE).value).toBe('AUTRE');
  expect(status()).not.toBe('overwritten');
});

it('leaves alone what « Remettre comme avant » puts back', async () => {
  const { page, run, status } = await filled(REFERENCE, WANTED[REFERENCE] ?? '', 0);
  await run({ type: 'undo-all' });
  await pause(READ);
  expect(page.box(REFERENCE).value).toBe('');
  expect(status()).toBe('write');
});
