import { remembered, normalise as slow } from '../dom/text.ts';

const FOREIGN = /[^\0-\x7f]/;
/** Of French, of printers and of icons: neither letters, digits nor accents. */
const SIGNS = /[\xa0-\xa9\xab-\xb1\xbb\u2000-\u206f€\u2190-\u245f\u24d0-\u24e9\u2500-\u2775]/g;

/**
 * What `normalise` gives, sooner on a page that has just been loaded: the classes of Unicode take
 * more than a millisecond to make ready, and French does without them.
 */
export const normalise = remembered(text => {
  let bare = text.toLowerCase();
  if (FOREIGN.test(bare)) {
    bare = bare
      .replace(/\xad/g, '')
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(SIGNS, ' ');
    if (FOREIGN.test(bare)) return slow(text);
  }
  return bare.replace(/[^a-z0-9%]+/g, ' ').trim();
});
