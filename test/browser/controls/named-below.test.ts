import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

const labels = async () => (await scan(document)).map(({ label }) => label);

const NAMES = ['Métier', 'Ancienneté', 'Équipe', 'Atelier'];

describe('names that stand below what they name', () => {
  it('each in the block of its own box', async () => {
    const blocks = NAMES.map(name => `<div class="b"><input><div class="c">${name}</div></div>`);
    show(`<h3>Emploi</h3><p>Dites-nous tout.</p>${blocks.join('')}`, '.b { margin-top: 12px }');
    expect(await labels()).toEqual(NAMES);
  });

  it('without any block, nearer to the box above than to the one below', async () => {
    const lines = NAMES.map(name => `<input><div class="c">${name}</div>`);
    show(
      `<div class="t">Emploi</div>${lines.join('')}`,
      'input { display: block } .c { margin-bottom: 16px }',
    );
    expect(await labels()).toEqual(NAMES);
  });

  it('on lines all as far apart, where nothing stands over the first box', async () => {
    show(`<div>${NAMES.map(name => `<input><br>${name}<br>`).join('')}</div>`);
    expect(await labels()).toEqual(NAMES);
    show(`<div>${NAMES.map(name => `${name}<br><input><br>`).join('')}Merci de votre aide</div>`);
    expect(await labels()).toEqual(NAMES);
  });

  it('but not the help below a box whose name stands above its block', async () => {
    const rows = NAMES.map(
      name => `<div>${name}</div><div><input><div class="s">Comme sur la fiche</div></div>`,
    );
    show(`<div>${rows.join('')}</div>`, '.s { font-size: 12px }');
    expect(await labels()).toEqual(NAMES);
  });

  it('nor, without any block, a name that stands nearer to the box below', async () => {
    const lines = NAMES.map(name => `<div class="c">${name}</div><input>`);
    show(
      `${lines.join('')}<div>Merci de votre aide</div>`,
      'input { display: block; margin-bottom: 16px }',
    );
    expect(await labels()).toEqual(NAMES);
  });
});

describe('answers above their question', () => {
  const STYLE = '.a { cursor: pointer; margin-right: 20px } .q { font-size: 12px }';
  const answers = (tag: string) =>
    ['Madame', 'Monsieur'].map(it => `<${tag} class="a">${it}</${tag}>`).join('');

  it('are still read apart once one of them is marked', async () => {
    const marked = answers('a').replace('class="a"', 'class="a on"');
    show(`<div><div><div>${marked}</div><div class="q">Civilité</div></div></div>`, STYLE);
    expect((await scan(document)).map(({ label }) => label)).toEqual(['Civilité']);
  });

  it.each(['a', 'span', 'div'])('drawn as %s', async tag => {
    show(
      `<div><div><div>${answers(tag)}</div><div class="q">Civilité •</div></div>
      <div><input><div class="q">Métier</div></div></div>`,
      STYLE,
    );
    const [asked, box] = await scan(document);
    expect(asked).toMatchObject({ kind: 'choice', label: 'Civilité', required: true });
    expect(asked?.options).toEqual(['Madame', 'Monsieur']);
    expect(box?.label).toBe('Métier');
  });

  it('are none above a text that tells a story', async () => {
    show(
      `<div><div>${answers('div')}</div><div>Une page de conseils pour bien remplir la demande de votre salarié.</div></div>`,
      STYLE,
    );
    expect(await scan(document)).toEqual([]);
  });

  it('are none where what follows is a whole page', async () => {
    show(
      `<div><div>${answers('div')}</div><div><p>Dossier</p><p>Suivi</p><p>Contact</p></div></div>`,
      STYLE,
    );
    expect(await scan(document)).toEqual([]);
  });
});

it('reads the number in the badge of a title apart from it', async () => {
  show(
    '<div><div class="t"><span>1</span> Votre projet</div><div>Métier</div><input></div>',
    '.t { font-size: 20px }',
  );
  expect((await scan(document))[0]?.section).toBe('Votre projet');
});

it('leaves out the word of an icon that runs into the title after it', async () => {
  show('<div><h3><i>school</i>Contenu</h3><div>Le <i>vrai</i> métier</div><input></div>');
  expect(await scan(document)).toMatchObject([{ section: 'Contenu', label: 'Le vrai métier' }]);
});
