import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A box that the page sets to something else a while after it was left. */
function boxChangedLater(then: string, delay: number, initial = '') {
  show(`<div><div>Email</div><input value="${initial}"></div>`);
  const input = the<HTMLInputElement>('input');
  input.addEventListener('blur', () => {
    setTimeout(() => {
      input.value = then;
    }, delay);
  });
  return input;
}

it('tells a text that the page takes away 150 ms later from one that held', async () => {
  boxChangedLater('', 150);
  const outcome = await write(await controlNamed('Email'), 'centre@example.org');
  expect(outcome).toMatchObject({ status: 'lost', read: null });
  expect(outcome.reason?.key).toBe('reason.put-back');
});

it('tells a text that the page changes later, and what it changed it to', async () => {
  boxChangedLater('siege@example.org', 250);
  const outcome = await write(await controlNamed('Email'), 'centre@example.org');
  expect(outcome).toMatchObject({ status: 'overwritten', read: 'siege@example.org' });
});

it('never calls held what the page re-renders back at once', async () => {
  show('<div><div>Email</div><input value="siege@example.org"></div>');
  const input = the<HTMLInputElement>('input');
  input.addEventListener('blur', () => {
    input.value = 'siege@example.org';
  });
  const outcome = await write(await controlNamed('Email'), 'centre@example.org');
  expect(outcome.status).toMatch(/^(?:lost|refused)$/u);
  expect(outcome.read).toBe('siege@example.org');
});

it('calls held what the page only writes in its own way later', async () => {
  boxChangedLater('CENTRE@EXAMPLE.ORG', 200);
  const outcome = await write(await controlNamed('Email'), 'centre@example.org');
  expect(outcome).toMatchObject({ read: 'CENTRE@EXAMPLE.ORG' });
  expect(outcome.status).toMatch(/^held/u);
});
