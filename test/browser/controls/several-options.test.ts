import { describe, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed } from './control-named.ts';
import { severalMenu } from './several-menu.ts';

const LANGUAGES = ['Anglais', 'Anglais des affaires', 'Arabe', 'Français', 'Portugais'];

describe.each([
  ['stays open', false],
  ['closes after each', true],
])('a menu of several options that %s', (_, closes) => {
  it('takes each of them once, then closes', async () => {
    const held = severalMenu(LANGUAGES, { closes });
    const outcome = await write(await controlNamed('Langues parlées'), ['Arabe', 'Portugais']);
    expect(outcome.status).toMatch(/^held/u);
    expect([...held.chosen].sort()).toEqual(['Arabe', 'Portugais']);
    expect(held.toggles).toBe(2);
    expect(held.isOpen()).toBe(false);
  });

  it('chooses nothing when one of them is not there', async () => {
    const held = severalMenu(LANGUAGES, { closes });
    const outcome = await write(await controlNamed('Langues parlées'), ['Arabe', 'Breton']);
    expect(outcome.status).toBe('refused');
    expect(outcome.reason?.key).toBe('reason.no-option');
    expect(outcome.options).toContain('Français');
    expect(held.chosen).toEqual([]);
    expect(held.isOpen()).toBe(false);
  });

  it('lets go what was chosen before and is not wanted', async () => {
    const held = severalMenu(LANGUAGES, { closes, chosen: ['Français', 'Arabe'] });
    const outcome = await write(await controlNamed('Langues parlées'), ['Arabe', 'Anglais']);
    expect(outcome.status).toMatch(/^held/u);
    expect([...held.chosen].sort()).toEqual(['Anglais', 'Arabe']);
    expect(held.toggles).toBe(2);
  });
});

it('keeps what was chosen before when one of the wanted ones is not there', async () => {
  const held = severalMenu(LANGUAGES, { chosen: ['Français'] });
  await write(await controlNamed('Langues parlées'), ['Français', 'Breton']);
  expect(held.chosen).toEqual(['Français']);
});

it('takes no option for a longer one', async () => {
  const held = severalMenu(['Anglais des affaires', 'Arabe']);
  const outcome = await write(await controlNamed('Langues parlées'), ['Anglais', 'Arabe']);
  expect(outcome.status).toBe('refused');
  expect(held.chosen).toEqual([]);
});

it('does not touch a list that holds just these, in whatever order', async () => {
  const held = severalMenu(LANGUAGES, { chosen: ['Français', 'Arabe'] });
  const outcome = await write(await controlNamed('Langues parlées'), ['Arabe', 'Français']);
  expect(outcome.status).toMatch(/^held/u);
  expect(held.toggles).toBe(0);
});
