import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../../lib/import/read-import.ts';
import { readPaste } from '../../../lib/import/read-paste.ts';

const url = new URL('../../../fixtures/profiles/two-modules.json', import.meta.url);
const file = readFileSync(url, 'utf8');
const expected = readImport(file);
const before = 'Bonjour,\n\nVoici la fiche :-{ bonne réception [semaine 47] :\n\n';
const after = '\n\n-- \nLe secrétariat {Groupement FLE}\nhttps://example.org/a?b=[1]';

/** Folds long lines at a space, as mail programs do. */
function folded(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap(line => line.match(new RegExp(`.{1,${width}}(?: |$)|\\S+`, 'g')) ?? [''])
    .join('\n');
}

const curly = (text: string) => text.replace(/"([^"]*)"/g, '“$1”');

const mangled: readonly (readonly [string, string])[] = [
  ['alone', file],
  ['between the sentences of a letter', before + file + after],
  ['quoted in a reply', (before + file + after).replace(/^/gm, '> ')],
  ['quoted twice', (before + file).replace(/^/gm, '>> ')],
  ['folded in the middle of texts', before + folded(file, 60) + after],
  ['folded and quoted', folded(before + file + after, 50).replace(/^/gm, '> ')],
  ['with the line ends of Windows', (before + file).replaceAll('\n', '\r\n')],
  ['with curly quotes', before + curly(file) + after],
  ['with low and high quotes', file.replace(/"([^"]*)"/g, '„$1“')],
  ['with French quotes', file.replace(/"([^"]*)"/g, '«\u00a0$1\u00a0»')],
  [
    'with no-break spaces for the margins',
    file.replace(/^ +/gm, each => '\u00a0'.repeat(each.length)),
  ],
  ['on one line', JSON.stringify(JSON.parse(file))],
];

describe('a file pasted from an e-mail', () => {
  it('reads as a file to begin with', () => {
    expect(expected).toMatchObject({ kind: 'profile' });
  });

  it.each(mangled)('is read %s', (_, text) => {
    expect(readPaste(text)).toEqual(expected);
  });

  it('keeps quotes that stand inside a text', () => {
    const own = JSON.parse(file) as { data: { title: string } };
    own.data.title = 'La semaine « longue » et “courte”';
    expect(readPaste(JSON.stringify(own))).toMatchObject({ profile: { title: own.data.title } });
    expect(readPaste(curly(JSON.stringify(own)))).toMatchObject({
      profile: { title: own.data.title },
    });
  });

  it('tells that the end is missing, rather than that there is nothing', () => {
    const cut = before + file.slice(0, -200);
    expect(readPaste(cut)).toMatchObject({
      errors: [{ what: 'Le fichier est incomplet.' }],
    });
  });

  it.each(['', 'Bonjour, à demain {et merci}', '[1, 2] puis {"a": 1}', '{'.repeat(5000)])(
    'says that a text holds none: %.30s',
    text => {
      expect(readPaste(text)).toMatchObject({
        errors: [{ what: expect.stringContaining('Aucune fiche'), remedy: expect.any(String) }],
      });
    },
  );

  it('reads the programme that goes along, its lines folded', () => {
    const base64 = btoa(`%PDF-1.7\n${'x'.repeat(500)}%%EOF\n`);
    const programme = { name: 'programme.pdf', base64 };
    const own = { ...(JSON.parse(file) as object), programme };
    const text = JSON.stringify(own).replace(base64, base64.replace(/.{76}/g, '$&\n> '));
    expect(readPaste(text)).toMatchObject({ kind: 'profile', programme });
  });

  it.each([
    ['programme.doc', btoa('%PDF-1.7')],
    ['programme.pdf', btoa('PK\u0003\u0004 something else')],
    ['programme.pdf', 'JVBERi0x*'],
    ['programme.pdf', `JVBERi${'A'.repeat(4_300_000)}`],
  ])('refuses a programme that is no PDF of a fair size (%s)', (name, base64) => {
    const own = { ...(JSON.parse(file) as object), programme: { name, base64 } };
    expect(readImport(JSON.stringify(own))).toHaveProperty('errors');
  });
});
