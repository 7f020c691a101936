import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/dom/text.ts';
import { isSign } from '../../../lib/sightings/box-kind.ts';
import { normalise as quick } from '../../../lib/sightings/quick-words.ts';

describe('the words of a page that has just been loaded', () => {
  it('are those that are read everywhere else, for every letter and sign', () => {
    const different: string[] = [];
    for (let code = 0; code < 0x3000; code++) {
      const sign = String.fromCharCode(code);
      for (const text of [sign, `É${sign}b`, `n°${sign}1`]) {
        if (quick(text) !== normalise(text)) different.push(code.toString(16));
      }
    }
    expect(different).toEqual([]);
  });

  it('are the same for whole texts', () => {
    const unit = fc.constantFrom(...'aÉœÆß n°«»’…—€ⓘ✓②²½µ×ж日\u0301\u00ad\u05b0%-_1');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), text => {
        expect(quick(text)).toBe(normalise(text));
      }),
    );
  });

  it('tell a text drawn as a sign by having none', () => {
    const told = ['*', '✓', '▲', '…', '²', 'é', 'Ω', 'É *', '-', '–', '%'].map(isSign);
    expect(told).toEqual([true, true, true, true, false, false, false, false, false, false, true]);
  });
});
