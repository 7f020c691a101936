import { describe, expect, it } from 'vitest';
import { NIRS } from './checks/requests/invented-nirs.ts';
import { sourceFiles } from './support/source-files.ts';

/** Public addresses of organisations, and Firefox's identity of the extension. */
const PUBLIC_ADDRESSES = ['contact@groupement-fle.com', 'dossier-fle@groupement-fle.example.org'];

/** Invented or published as examples: AKTO's own placeholder, the notices' specimens. */
const INVENTED_NIRS = [
  '1234567890123',
  '2910756121045',
  '2870124567890',
  '287012456789094',
  '2850375116001',
  // The fourth round of hold-out pages.
  ...['1791144109087', '2840614118052', '2880429019043', '2960299327018'],
  // The sixth: order numbers above 900, that no such place reaches in a month.
  ...['2870180021934', '2900435238917', '1791299217904', '1820634172919', '1751029232908'],
];

const TEXT = [
  ...['.ts', '.tsx', '.mts', '.mjs', '.js', '.vue', '.css', '.html'],
  ...['.json', '.md', '.txt', '.yml', '.csv', '.sh'],
];

const files = sourceFiles([''], TEXT).filter(({ path }) => !path.endsWith('package-lock.json'));

/**
 * 13 characters, or 15 with the key, that could be a French social security number: sex, year,
 * month (registers use 20–42 and 50–99 too), place, order. Spaces and dots allowed inside.
 */
const NIR =
  /(?<![\w.-])[1-478][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{2})?(?![\w-])/g;

const EMAIL = /[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/gi;

const compact = (number: string) => number.replace(/[ .]/g, '');

/** Every social security number of the invented people's files, and of the invented requests. */
const invented = new Set<string>([
  ...INVENTED_NIRS,
  ...Object.values(NIRS),
  ...sourceFiles(['fixtures/people'], ['.json']).flatMap(({ text }) =>
    [...text.matchAll(NIR)].map(([number]) => compact(number)),
  ),
]);

describe('hygiene', () => {
  it('names no e-mail address outside example.org', () => {
    const wrong = files.flatMap(({ path, text }) =>
      [...text.matchAll(EMAIL)]
        .map(([address]) => address)
        .filter(address => !/[@.]example\.org$/i.test(address))
        .filter(address => !PUBLIC_ADDRESSES.includes(address.toLowerCase()))
        .map(address => `${path}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  it('holds no social security number but those of invented people', () => {
    const isKnown = (number: string) => invented.has(number) || invented.has(number.slice(0, 13));
    const wrong = files.flatMap(({ path, text }) =>
      [...text.matchAll(NIR)]
        .map(([number]) => compact(number))
        .filter(number => !isKnown(number))
        .map(number => `${path}: ${number}`),
    );
    expect(wrong).toEqual([]);
  });

  it('mentions neither the machine nor the registry it was written on', () => {
    const wrong = files
      .filter(({ path }) => path !== 'test/hygiene.test.ts')
      .filter(({ text }) => /\/work\/(?:main|shared)|\/home\/\w+\/|_authToken/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
