import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

async function labelsOf(markup: string, style = ''): Promise<string[]> {
  return (await scan(show(markup, style))).map(({ label }) => label);
}

describe('a label as a person reads it', () => {
  it.each([
    ['Nom ( * )', 'Nom', true],
    ['Nom (*)', 'Nom', true],
    ['* Nom :', 'Nom', true],
    ['Nom (obligatoire)', 'Nom', true],
    ['Prérequis', 'Prérequis', false],
    ['Prérequis *', 'Prérequis', true],
    ['Options choisies', 'Options choisies', false],
    ['Nom', 'Nom', false],
  ])('« %s »', async (text, label, required) => {
    show(`<div><div>${text}</div><input></div>`);
    expect((await scan(document)).map(found => [found.label, found.required])).toEqual([
      [label, required],
    ]);
  });

  it('runs over two lines', async () => {
    expect(
      await labelsOf('<label for="a">Nom et prénom<br>du salarié</label><input id="a">'),
    ).toEqual(['Nom et prénom du salarié']);
  });

  it('is not the smaller help under it', async () => {
    show(
      `<div class="f"><div>Intitulé de formation</div><div class="help">Tel que sur la convention</div>
      <input></div><div class="f"><div>Durée totale</div><input></div>`,
      '.help { font-size: 11px; color: #777 } .f { margin-bottom: 20px }',
    );
    expect((await scan(document)).map(({ label }) => label)).toEqual([
      'Intitulé de formation',
      'Durée totale',
    ]);
  });

  it('names the next control of its line, not the one before', async () => {
    expect(await labelsOf('<div>Du <input size="8"> au <input size="8"></div>')).toEqual([
      'Du',
      'au',
    ]);
  });

  it.each([
    ['ligature', '<span class="i">expand_more</span>'],
    ['hidden word', '<i aria-hidden="true">help</i>'],
  ])('leaves out an icon written as a %s', async (_, icon) => {
    expect(await labelsOf(`<div><div>Statut ${icon}</div><input></div>`)).toEqual(['Statut']);
  });

  it('keeps a short word that is no icon', async () => {
    expect(await labelsOf('<div><div>Statut <span>actuel</span></div><input></div>')).toEqual([
      'Statut actuel',
    ]);
  });

  it('is read through wrappers that draw no box', async () => {
    const wrapped = (label: string) =>
      `<div class="c"><div class="c"><span class="l">${label}</span></div><div class="c"><input></div></div>`;
    expect(
      await labelsOf(
        `<div class="g">${wrapped('Nom')}${wrapped('Ville')}</div>`,
        '.c { display: contents } .g { display: grid; grid-template-columns: 120px 240px; gap: 8px }',
      ),
    ).toEqual(['Nom', 'Ville']);
  });
});

it('reads no remark under an empty list as its value', async () => {
  show(`<div><div id="t">Type de contrat</div><div class="box"><input role="combobox" readonly
    aria-labelledby="t" aria-describedby="r"><span id="r">Voir le contrat signé</span></div></div>`);
  expect(await read(await controlNamed('Type de contrat'))).toBeNull();
});

it('reads the option that stands in the box beside its empty input', async () => {
  show(
    `<div><div id="t">Type de contrat</div><div class="box"><span>CDI</span><input role="combobox"
    aria-labelledby="t"></div></div>`,
    '.box { display: flex; width: 240px; height: 28px } input { flex: 1 }',
  );
  expect(await read(await controlNamed('Type de contrat'))).toBe('CDI');
});

it('sees the controls of old frames', async () => {
  show('<iframe title="page"></iframe>');
  const page = the<HTMLIFrameElement>('iframe');
  const drawn = new Promise(resolve => page.addEventListener('load', resolve));
  page.srcdoc = `<!doctype html><html><frameset cols="50%,50%">
    <frame src="about:blank"><frame src="about:blank"></frameset></html>`;
  await drawn;
  const frames = [...(page.contentDocument?.querySelectorAll('frame') ?? [])];
  expect(frames).toHaveLength(2);
  for (const [at, frame] of frames.entries()) {
    const label = frame.contentDocument?.createElement('label');
    const input = frame.contentDocument?.createElement('input');
    if (!label || !input) throw new Error('No frame');
    label.append(`Cadre ${at + 1} `, input);
    frame.contentDocument?.body.append(label);
  }
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Cadre 1', 'Cadre 2']);
});
