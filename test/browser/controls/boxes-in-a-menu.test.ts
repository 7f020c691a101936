import { describe, expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const NAME = 'Pièces envoyées par courrier';
const PAPERS = ['Feuille d’émargement', 'Certificat de réalisation', 'Facture acquittée'];

/** A button that says how many papers are ticked, and opens a layer of boxes to tick under itself. */
function papers(ticked: readonly string[] = [], layer = 'absolute', tag = 'div') {
  const held = new Set(ticked);
  show(
    `<div class="field"><label for="list">${NAME}</label>
     <button type="button" id="list" aria-expanded="false"></button></div>
     <label><input type="checkbox" id="other"> Certificat de stage</label>`,
    `.field { position: relative } .layer { position: ${layer}; background: #fff; z-index: 2 }
     button { display: block; width: 300px }`,
  );
  const button = the('#list');
  const draw = () => {
    const many = held.size > 1 ? 's' : '';
    button.textContent =
      held.size > 0 ? `${held.size} option${many} sélectionnée${many}` : 'Sélectionner une option';
  };
  const close = () => {
    document.querySelector('.layer')?.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  button.addEventListener('click', () => {
    if (document.querySelector('.layer')) return close();
    const menu = document.createElement(tag);
    menu.className = 'layer';
    menu.setAttribute('aria-live', 'polite');
    for (const paper of PAPERS) {
      const line = document.createElement(tag === 'ul' ? 'li' : 'div');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.id = `box-${PAPERS.indexOf(paper)}`;
      box.checked = held.has(paper);
      box.addEventListener('change', () => {
        if (box.checked) held.add(paper);
        else held.delete(paper);
        draw();
      });
      const label = document.createElement('label');
      label.htmlFor = box.id;
      label.textContent = paper;
      line.append(box, label);
      menu.append(line);
    }
    button.parentElement?.append(menu);
    button.setAttribute('aria-expanded', 'true');
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  draw();
  return held;
}

describe('a list that opens on boxes to tick', () => {
  it('has the box ticked that reads so, and is believed where it only says how many', async () => {
    const held = papers();
    const control = await controlNamed(NAME);
    expect(await read(control)).toBeNull();
    expect(await write(control, 'Certificat de réalisation')).toMatchObject({
      status: 'held-reformatted',
      read: '1 option sélectionnée',
    });
    expect([...held]).toEqual(['Certificat de réalisation']);
    expect(document.querySelector('.layer')).toBeNull();
  });

  it('leaves a box ticked that was', async () => {
    const held = papers(['Facture acquittée']);
    const outcome = await write(await controlNamed(NAME), 'Facture acquittée');
    expect(outcome.status).toBe('held-reformatted');
    expect([...held]).toEqual(['Facture acquittée']);
  });

  it('ticks several and lets go of the others', async () => {
    const held = papers(['Certificat de réalisation']);
    const wanted = ['Feuille d’émargement', 'Facture acquittée'];
    expect((await write(await controlNamed(NAME), wanted)).status).toBe('held-reformatted');
    expect([...held].sort()).toEqual([...wanted].sort());
  });

  it('does not claim the one value where another stays beside it', async () => {
    papers(['Facture acquittée']);
    const outcome = await write(await controlNamed(NAME), 'Certificat de réalisation');
    expect(outcome.status).toBe('lost');
  });

  it('refuses what it does not offer, and closes', async () => {
    const held = papers();
    const outcome = await write(await controlNamed(NAME), 'Attestation');
    expect(outcome).toMatchObject({ status: 'refused', options: PAPERS });
    expect(held.size).toBe(0);
    expect(document.querySelector('.layer')).toBeNull();
  });
});

it.each(['div', 'ul'])(
  'takes no box of a « %s » in the flow of the form for an option',
  async tag => {
    const held = papers([], 'static', tag);
    const outcome = await write(await controlNamed(NAME), 'Certificat de réalisation');
    expect(outcome.status).toBe('refused');
    expect(held.size).toBe(0);
  },
);
