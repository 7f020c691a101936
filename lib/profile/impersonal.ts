import type { Profile } from './profile.ts';
import { textsOf } from './texts-of.ts';

/** Somebody whom the extension knows, as far as a text may name them. */
export interface KnownPerson {
  readonly birthName: string;
  readonly usageName?: string | undefined;
  readonly firstName: string;
}

/** Something in a profile that may be about a person. The text itself is not repeated. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly kind: 'nir' | 'name' | 'first-name' | 'email' | 'phone';
  /** `refused`: never goes out; `doubtful`: the user looks at it and says. */
  readonly certainty: 'refused' | 'doubtful';
}

/**
 * 13 characters, or 15 with the key, that could be a NIR, however they are parted: sex, year,
 * month (registers use 20–42 and 50–99 too), place, order. Longer numbers (SIRET…) are others.
 */
const GAP = '[\\s./_-]{0,2}';
const NIR_PARTS = ['[1-478]', '\\d{2}', '(?:0[1-9]|1[0-2]|[2-9]\\d)', '(?:\\d{2}|2[AB])', '\\d{3}'];
const NIR = new RegExp(
  `(?<![\\dA-Z])${[...NIR_PARTS, '\\d{3}'].join(GAP)}(?:${GAP}\\d{2})?(?!${GAP}\\d)`,
  'iu',
);
const EMAIL = /[^\s<>«»"():;,]+@[^\s<>«»"():;,]+\.[a-z]{2,}/iu;
const PHONE = /(?<!\d)(?:\+33|0033|0)[\s.-]?[1-9](?:[\s.-]?\d{2}){4}(?!\d)/u;

/** Where people's names are part of the address or of the firm: « rue Pierre Curie ». */
const PUBLIC_NAMES = ['street', 'complement', 'city', 'name', 'names'];

/**
 * What in a profile may be about a person. A shared profile is about a training: a NIR or the name
 * of a known person is refused; e-mails and telephones are doubtful, since they may be the
 * provider's. `people`: those whom the extension knows.
 */
export function findingsIn(profile: unknown, people: readonly KnownPerson[] = []): Finding[] {
  return textsOf(profile).flatMap(({ path, text }) => {
    const key = String(path.filter(part => typeof part === 'string').at(-1) ?? '');
    const findings: Omit<Finding, 'path'>[] = [];
    if (NIR.test(text)) findings.push({ kind: 'nir', certainty: 'refused' });
    if (EMAIL.test(text)) findings.push({ kind: 'email', certainty: 'doubtful' });
    if (PHONE.test(text)) findings.push({ kind: 'phone', certainty: 'doubtful' });
    const named = nameIn(text, people, PUBLIC_NAMES.includes(key));
    if (named) findings.push(named);
    return findings.map(finding => ({ path, ...finding }));
  });
}

/** Whether a number like a NIR stands in the profile: it may not even be kept. */
export function holdsNir(profile: Profile): boolean {
  return findingsIn(profile).some(({ kind }) => kind === 'nir');
}

function nameIn(
  text: string,
  people: readonly KnownPerson[],
  isPublic: boolean,
): Omit<Finding, 'path'> | null {
  const said = ` ${words(text)} `;
  const has = (name: string | undefined) => {
    const wanted = words(name ?? '');
    return wanted.length > 1 && said.includes(` ${wanted} `);
  };
  const named = people.filter(({ birthName, usageName }) => has(birthName) || has(usageName));
  if (named.some(({ firstName }) => has(firstName))) return { kind: 'name', certainty: 'refused' };
  if (named.length > 0) return { kind: 'name', certainty: isPublic ? 'doubtful' : 'refused' };
  // « Florence » may be a town, and « Claude » anybody.
  const isFirst = people.some(({ firstName }) => has(firstName));
  return isFirst ? { kind: 'first-name', certainty: 'doubtful' } : null;
}

/** Letters and digits only, without case nor accents. */
function words(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
