import { afterEach, expect, test } from 'vitest';
import { capture } from '../../../lib/capture/capture.ts';
import { fileText } from '../../../lib/capture/file-text.ts';
import { withTexts } from '../../../lib/capture/seal.ts';
import { readSkeleton } from '../../../lib/capture/skeleton-schema.ts';
import { scanPage } from '../../../lib/controls/scan.ts';
import { normalise } from '../../../lib/dom/text.ts';
import { type Person, showPageOf } from '../../unit/capture/a-page-of-people.ts';
import { show } from '../controls/page.ts';
import { rebuild } from './rebuild.ts';

afterEach(() => document.body.replaceChildren());

const SOMEBODY: Person = {
  name: 'Vraquelin',
  firstName: 'Ysolde',
  company: 'Bricolux Zephyrine',
  email: 'y.vraquelin@example.org',
  nir: '2850375116001',
  phone: '01 98 76 54 32',
};
const SECRETS = ['Vraquelin', 'Ysolde', 'Bricolux', 'Zephyrine', 'example', '28503', '98 76'];

const leaksIn = (report: string) =>
  SECRETS.filter(secret => normalise(report).includes(normalise(secret)));

test('tells nothing of anybody in a real browser, frames and closed roots included', async () => {
  const closed = showPageOf(SOMEBODY, document);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (!frame.contentDocument) throw new Error('The frame has no document');
  for (const [host, root] of showPageOf(SOMEBODY, frame.contentDocument)) closed.set(host, root);
  const shadowRootOf = (element: Element) => closed.get(element) ?? element.shadowRoot;
  const seen = await capture(document, { shadowRootOf });
  const report = fileText(withTexts(seen));
  expect(leaksIn(report)).toEqual([]);
  // It was read, all of it: what was replaced is there to be reviewed.
  expect(leaksIn(seen.texts.map(({ text }) => text).join('\n'))).toEqual(SECRETS);
  expect(report.match(/"Nom de naissance"/gu)?.length).toBeGreaterThanOrEqual(2);
  expect(report).toContain('"frame":{');
  expect(report).toContain('"shadow":"closed"');
});

test('hides how wide a replaced text was, to sixteen pixels', async () => {
  const widths: number[] = [];
  const reportOn = async (name: string) => {
    show(`<p style="width:600px"><span>${name}</span></p>`);
    widths.push(document.querySelector('span')?.getBoundingClientRect().width ?? 0);
    return fileText(withTexts(await capture(document)));
  };
  expect(await reportOn('Ililili')).toBe(await reportOn('Ililtll'));
  expect(widths[0]).not.toBe(widths[1]);
  expect(await reportOn('Ililili Ilmwmwm')).not.toBe(await reportOn('Ililili'));
});

test('says nothing of the option that a list draws over its empty box', async () => {
  const reportOn = async (chosen: string) => {
    show(`<ul><li>Femme</li><li>Homme</li></ul>
      <div style="width:300px"><label for="sexe">Sexe</label>
        <div style="position:relative;height:36px;border:1px solid">
          <div style="position:absolute;left:8px;top:8px;width:90px">${chosen}</div>
          <input id="sexe" role="combobox" aria-haspopup="listbox" style="width:100%;height:30px">
        </div></div>`);
    return fileText(withTexts(await capture(document)));
  };
  const woman = await reportOn('Femme');
  expect(woman).toContain('"Femme"');
  expect(woman).toBe(await reportOn('Homme'));
});

test('tells a page whose label is gone from the one that was captured', async () => {
  show('<div><div>Intitulé de formation</div><input></div><div><div>Sanction</div><input></div>');
  const sealed = withTexts(await capture(document));
  const drawn = async (file: string) => {
    const { document: page, shadowRootOf } = rebuild(readSkeleton(file), document);
    return (await scanPage(page, { shadowRootOf })).controls.map(({ label }) => label);
  };
  expect(await drawn(fileText(sealed))).toEqual(['Intitulé de formation', 'Sanction']);
  const altered = fileText(sealed).replace('{"text":"Sanction"', '{"text":"Autre"');
  expect(await drawn(altered)).toEqual(['Intitulé de formation', 'Autre']);
});

test('keeps the first options and rows of a long list only', async () => {
  const many = Array.from({ length: 500 }, (_, index) => index);
  show(`<label>Sanction <select>${many.map(n => `<option value="${n}">Choix</option>`)}</select></label>
    <table>${many.map(() => '<tr><td>Quelconque</td></tr>').join('')}</table>`);
  const report = fileText(withTexts(await capture(document)));
  expect(report.match(/"text":"xxxxxxxx/gu)).toHaveLength(40);
  expect(report.length).toBeLessThan(10_000);
});
