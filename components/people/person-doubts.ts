import { checkNir } from '../../lib/identifiers/nir.ts';
import { checkNtt } from '../../lib/identifiers/ntt.ts';
import { type Language, text } from '../../locales/text.ts';
import { at } from '../form/form-object.ts';
import type { Problems } from '../form/problems.ts';

const textAt = (person: unknown, path: string) => {
  const value = at(person, path);
  return typeof value === 'string' ? value : '';
};

/** What is unusual in a person as typed so far: said, and kept all the same. */
export function personDoubts(person: unknown, language: Language): Problems {
  const number = textAt(person, 'identifier.number');
  if (number === '') return {};
  const sex = textAt(person, 'sex');
  const birthDate = textAt(person, 'birthDate');
  const verdict =
    textAt(person, 'identifier.kind') === 'ntt'
      ? checkNtt(number)
      : checkNir(number, {
          ...(sex === 'female' || sex === 'male' ? { sex } : {}),
          ...(birthDate && { birthDate }),
        });
  return verdict.status === 'doubtful'
    ? { 'identifier.number': text(verdict.reason, {}, language) }
    : {};
}
