import { isSameText, normalise } from '../dom/text.ts';
import type { Field } from '../portal/page.ts';
import { PEOPLE, TRAINED_BY } from './each-block.ts';
import type { Block } from './facts.ts';
import { CHECKED_PAGES } from './pages.ts';
import { textIn } from './read-facts.ts';

const FIELDS = new Map<string, Field>(
  CHECKED_PAGES.flatMap(({ id, fields }) =>
    fields.map(field => [`${id}/${field.key}`, field] as const),
  ),
);

/** What is known of a field from the description of its page. */
export function knownField(page: string, field: string): Field | null {
  return FIELDS.get(`${page}/${field}`) ?? null;
}

/** The pages of the request itself; « Nouvelle demande », before it, asks one thing at a time. */
export const FORM_PAGES: readonly string[] = CHECKED_PAGES.map(({ id }) => id).filter(
  id => !id.startsWith('demande-'),
);

/** Every field of some kinds, as `Rule.reads` names them. */
export function fieldsOfKind(...kinds: readonly Field['kind'][]): readonly string[] {
  return [...FIELDS]
    .filter(([path, { kind }]) => kinds.includes(kind) && !path.startsWith('demande-'))
    .map(([path]) => path);
}

/** The fields of those names wherever a person is asked for, as `Rule.reads` names them. */
export function personFields(...fields: readonly string[]): readonly string[] {
  return PEOPLE.flatMap(page => fields.map(field => `${page}/${field}`)).filter(path =>
    FIELDS.has(path),
  );
}

/** The fields of those names wherever a training provider is named. */
export function providerFields(...fields: readonly string[]): readonly string[] {
  return TRAINED_BY.flatMap(page => fields.map(field => `${page}/${field}`));
}

/** Whether the answer that it depends on calls for it; one that depends on none always is. */
export function isCalled(block: Block, { when }: Field): boolean {
  if (!when) return true;
  const answer = textIn(block, when.field);
  return answer !== '' && when.is.some(wanted => isSameAnswer(answer, wanted));
}

/** « A distance » is the answer « A distance (présence d'un formateur) » too. */
export function isSameAnswer(answer: string, wanted: string): boolean {
  if (isSameText(answer, wanted)) return true;
  const [one, other] = [normalise(answer), normalise(wanted)];
  return one !== '' && (other.startsWith(`${one} `) || one.startsWith(`${other} `));
}
