import { describe, expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

/** A kit that names all of its radios alike: the browser unticks the others, the kit keeps its own state. */
function kit() {
  const held: Record<string, string> = {};
  const question = (name: string, answers: readonly string[]) =>
    `<div><div>${name}</div><div>${answers
      .map(
        text =>
          `<label class="answer"><input type="radio" name="default" data-of="${name}"><i></i><span>${text}</span></label>`,
      )
      .join('')}</div></div>`;
  show(
    `<form>${question('Modalité pédagogique', ['Présentielle', 'Mixte'])}
      <div><label for="t">Intitulé</label><input id="t"></div>
      ${question('Type de formation', ['Intra-Entreprise', 'Inter-Entreprises'])}</form>`,
    'label { display: block } .answer input { position: absolute; opacity: 0 }',
  );
  const radios = [...document.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const draw = () => {
    for (const radio of radios) {
      const { of = '' } = radio.dataset;
      const isChosen = held[of] === radio.parentElement?.textContent;
      radio.checked = isChosen;
      radio.parentElement?.classList.toggle('chosen', isChosen);
    }
  };
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      held[radio.dataset.of ?? ''] = radio.parentElement?.textContent ?? '';
      draw();
    });
  }
  return held;
}

describe('radios of several questions under one name', () => {
  it('are as many questions as there are fields between them', async () => {
    kit();
    const found = await scan(document);
    expect(found.map(({ label, kind, options }) => [label, kind, options])).toEqual([
      ['Modalité pédagogique', 'choice', ['Présentielle', 'Mixte']],
      ['Intitulé', 'text', 'unknown'],
      ['Type de formation', 'choice', ['Intra-Entreprise', 'Inter-Entreprises']],
    ]);
  });

  it('are answered each for itself', async () => {
    const held = kit();
    const type = await controlNamed('Type de formation');
    expect(await write(type, 'Inter-Entreprises')).toMatchObject({ status: 'held' });
    expect(held).toEqual({ 'Type de formation': 'Inter-Entreprises' });
    expect(await read(await controlNamed('Modalité pédagogique'))).toBeNull();
  });

  it('are one question where each answer has a box of its own', async () => {
    show(`<div><div>Identification</div>
      <p><label><input type="radio" name="par"> NIR</label> <input aria-label="Numéro NIR"></p>
      <p><label><input type="radio" name="par"> NTT</label> <input aria-label="Numéro NTT"></p></div>`);
    const choices = (await scan(document)).filter(({ kind }) => kind === 'choice');
    expect(choices.map(({ options }) => options)).toEqual([['NIR', 'NTT']]);
  });
});
