import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

const STYLE = '.hand, .hand * { cursor: pointer } .row { display: flex; gap: 8px }';

const buttons = (...texts: string[]) =>
  texts.map(text => `<button type="button" class="hand">${text}</button>`).join('');

describe('what is pressed but answers nothing', () => {
  it.each([
    ['buttons that act', buttons('Annuler', 'Enregistrer')],
    ['buttons that act on a line', buttons('Modifier', 'Supprimer')],
    ['buttons that lead on', buttons('Retour', 'Continuer')],
    ['one button that acts beside another', buttons('Dupliquer', 'Supprimer')],
    [
      'buttons that would send',
      '<button class="hand">Oui</button><button class="hand">Non</button>',
    ],
    [
      'buttons that open',
      buttons('Plus', 'Moins').replaceAll('<button', '<button aria-expanded="false"'),
    ],
    ['links', '<a class="hand" href="#a">Oui</a><a class="hand" href="#b">Non</a>'],
  ])('%s', async (_, inside) => {
    show(
      `<form><div><div>Souhaitez-vous continuer ?</div><div class="row">${inside}</div></div></form>`,
      STYLE,
    );
    expect(await scan(document)).toEqual([]);
  });

  it.each([
    '<nav>',
    '<header>',
    '<div role="tablist">',
    '<div role="toolbar">',
    '<div role="navigation">',
  ])('plain boxes in %s', async opening => {
    const tag = /\w+/u.exec(opening)?.[0] ?? '';
    show(
      `${opening}<div>Votre demande</div><div class="row"><div class="hand">Formation</div>
        <div class="hand">Salariés</div></div></${tag}>`,
      STYLE,
    );
    expect(await scan(document)).toEqual([]);
  });

  it('a whole card over which the pointer is a hand', async () => {
    show(
      `<div><div>Vos dossiers</div><div class="row hand"><div>Ouvert</div><div>Clos</div></div></div>`,
      STYLE,
    );
    expect(await scan(document)).toEqual([]);
  });

  it('plain boxes that no text asks for', async () => {
    show('<div class="row"><div class="hand">Oui</div><div class="hand">Non</div></div>', STYLE);
    expect(await scan(document)).toEqual([]);
  });

  it('the same boxes after a question are answers', async () => {
    show(
      `<div><div>Souhaitez-vous continuer ?</div><div class="row"><div class="hand">Oui</div>
      <div class="hand">Non</div></div></div>`,
      STYLE,
    );
    expect((await scan(document)).map(({ kind }) => kind)).toEqual(['choice']);
  });
});
