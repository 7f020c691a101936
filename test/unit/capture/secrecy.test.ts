// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capture } from '../../../lib/capture/capture.ts';
import { fileText } from '../../../lib/capture/file-text.ts';
import { withTexts } from '../../../lib/capture/seal.ts';
import { normalise } from '../../../lib/dom/text.ts';
import { type Person, showPageOf } from './a-page-of-people.ts';

// What every browser draws of an option, which happy-dom does not know.
Object.defineProperty(HTMLOptionElement.prototype, 'label', {
  get(this: HTMLOptionElement) {
    return this.getAttribute('label') || this.text;
  },
});

/** A word of `length` letters that no form has: its end is no French or English one. */
const word = (min: number, max: number) =>
  fc
    .string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèïÀÇ'),
      minLength: min,
      maxLength: max,
    })
    .map(letters => `${letters}zqk`);
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'123456789'), minLength: count, maxLength: count });

const person: fc.Arbitrary<Person> = fc.record({
  name: word(1, 12),
  firstName: word(1, 9),
  company: fc.tuple(word(2, 6), word(2, 9)).map(words => words.join(' ')),
  email: fc.tuple(word(1, 6), word(1, 6)).map(([left, right]) => `${left}.${right}@example.org`),
  nir: digits(13),
  phone: digits(8).map(end => `0${end.replace(/(..)/gu, ' $1')} 12`),
});

/** The same lengths, other letters and digits. */
function otherThan(known: Person): Person {
  const turned = (text: string) =>
    text
      .replace(/@.*/u, '')
      .replace(/[a-y]/gu, letter => String.fromCharCode(letter.charCodeAt(0) + 1))
      .replace(/[1-8]/gu, digit => String(Number(digit) + 1));
  const { name, firstName, company, email, nir, phone } = known;
  return {
    ...{ name: turned(name), firstName: turned(firstName), company: turned(company) },
    ...{ email: `${turned(email)}@example.org`, nir: turned(nir), phone: turned(phone) },
  };
}

async function reportOf(somebody: Person, tick = false): Promise<string> {
  const closed = showPageOf(somebody, document);
  const shadowRootOf = (element: Element) => closed.get(element) ?? element.shadowRoot;
  const secrets = tick ? [somebody.name, somebody.firstName, somebody.company] : [];
  const now = new Date('2026-11-21');
  const seen = await capture(document, { shadowRootOf, secrets, now });
  const ticked = new Set(tick ? seen.texts.map(({ text }) => text) : []);
  return fileText(withTexts(seen, ticked));
}

const secretsOf = ({ name, firstName, company, email, nir, phone }: Person) => [
  ...[name, firstName, ...company.split(' '), ...email.split(/[.@]/u).slice(0, 2)],
  ...[nir, nir.slice(0, 5), phone.trim(), phone.replaceAll(' ', '').slice(1, 6)],
];

function leaks(report: string, somebody: Person): string[] {
  const read = normalise(report);
  return secretsOf(somebody).filter(secret => read.includes(normalise(secret)));
}

/** A document without a browser is slow. */
const TIME = 60_000;

test(
  'holds nothing of anybody, wherever the page puts it',
  async () => {
    await fc.assert(
      fc.asyncProperty(person, async somebody => {
        expect(leaks(await reportOf(somebody), somebody)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
  TIME,
);

test(
  'is the same file, to the letter, for two people whose data have the same lengths',
  async () => {
    await fc.assert(
      fc.asyncProperty(person, async somebody => {
        const other = otherThan(somebody);
        expect(other.name).not.toBe(somebody.name);
        expect(await reportOf(other)).toBe(await reportOf(somebody));
      }),
      { numRuns: 15 },
    );
  },
  TIME,
);

test(
  'keeps no known name, number or address even when every text is ticked',
  async () => {
    await fc.assert(
      fc.asyncProperty(person, async somebody => {
        expect(leaks(await reportOf(somebody, true), somebody)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  },
  TIME,
);

test('keeps the labels that the portal is known by', async () => {
  const [somebody] = fc.sample(person, 1);
  if (!somebody) throw new Error('No sample');
  const report = await reportOf(somebody);
  for (const label of ['Nom de naissance', 'Salariés', 'Sexe', 'Femme', 'Téléphone', 'Email']) {
    expect(report).toContain(`"${label}"`);
  }
});
