import { describe, expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, eventsOnPage } from './control-named.ts';
import { show } from './page.ts';

const QUESTION = "Êtes-vous détenteur d'un NIR temporaire ?";

/** The portal's yes/no: nameless radios in labels, hidden under their decoration. */
function yesNo() {
  const held = { answer: '' };
  const one = (text: string) => `<label><input type="radio"><span>${text}</span></label>`;
  show(
    `<div><div><span>*</span>${QUESTION} ⓘ</div><div>${one('Oui')}${one('Non')}</div></div>`,
    'input { position: absolute; opacity: 0; width: 1px; height: 1px }',
  );
  const radios = [...document.querySelectorAll<HTMLInputElement>('input')];
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      held.answer = radio.parentElement?.textContent ?? '';
      for (const other of radios) other.checked = other === radio;
    });
  }
  return held;
}

/** Buttons that stay pressed; pressing the pressed one releases it. */
function pills(options: readonly string[]) {
  const held: { modality: string | null; presses: number } = { modality: null, presses: 0 };
  const pill = (text: string) => `<button type="button" aria-pressed="false">${text}</button>`;
  show(`<div><p>Modalité pédagogique *</p><div>${options.map(pill).join('')}</div></div>`);
  const buttons = [...document.querySelectorAll('button')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      held.presses++;
      held.modality = held.modality === button.textContent ? null : button.textContent;
      for (const other of buttons) {
        other.setAttribute('aria-pressed', String(other.textContent === held.modality));
      }
    });
  }
  return held;
}

describe('nameless radios', () => {
  it('are one question, answered by the text beside the circle', async () => {
    const held = yesNo();
    const control = await controlNamed(QUESTION);
    expect(control).toMatchObject({ kind: 'choice', required: true, options: ['Oui', 'Non'] });
    expect(await write(control, 'Non')).toMatchObject({ status: 'held', read: 'Non' });
    expect(held.answer).toBe('Non');
  });

  it('change their answer', async () => {
    const held = yesNo();
    const control = await controlNamed(QUESTION);
    await write(control, 'Non');
    expect(await write(control, 'oui')).toMatchObject({ read: 'Oui' });
    expect(held.answer).toBe('Oui');
  });

  it('answer nothing when no circle says the value', async () => {
    const held = yesNo();
    const outcome = await write(await controlNamed(QUESTION), 'Non concerné');
    expect(outcome).toMatchObject({ status: 'refused', read: null, options: ['Oui', 'Non'] });
    expect(held.answer).toBe('');
  });
});

describe('pills', () => {
  it('take the one that says the value', async () => {
    const held = pills(['Présentielle', 'Mixte', 'AFEST']);
    const control = await controlNamed('Modalité pédagogique');
    expect(await write(control, 'Mixte')).toMatchObject({ status: 'held', read: 'Mixte' });
    expect(held).toEqual({ modality: 'Mixte', presses: 1 });
  });

  it('are not pressed again, which would release them', async () => {
    const held = pills(['Présentielle', 'Mixte']);
    const control = await controlNamed('Modalité pédagogique');
    await write(control, 'Mixte');
    const events = eventsOnPage();
    await write(control, 'Mixte');
    expect([held.presses, events]).toEqual([1, []]);
  });

  it('that take nothing are not called held', async () => {
    show(
      '<div><p>Sanction</p><button aria-pressed="false">A</button><button aria-pressed="false">B</button></div>',
    );
    const control = await controlNamed('Sanction');
    expect((await write(control, 'B')).status).not.toMatch(/^held/u);
    expect(await read(control)).toBeNull();
  });
});
