import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

async function labelOf(html: string): Promise<string | undefined> {
  show(html);
  const [control] = await scan(document);
  return control?.labels[0]?.text;
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

describe('a control that no text of the page names', () => {
  it.each([
    [
      'an image in its label',
      `<label for="a"><img alt="Ville" src="${PIXEL}"></label><input id="a">`,
    ],
    [
      'the words of an icon that it points to',
      '<span id="n"><i aria-label="Ville"></i></span><input aria-labelledby="n">',
    ],
    ['its title', '<input title="Ville">'],
  ])('is named by %s', async (_, html) => {
    expect(await labelOf(html)).toBe('Ville');
  });

  it('is not named by what nobody hears', async () => {
    const html = '<span id="n"><i aria-hidden="true" title="Ville"></i></span>';
    expect(await labelOf(`${html}<input aria-labelledby="n">`)).toBe(undefined);
  });
});
