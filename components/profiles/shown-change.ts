import { wherePath } from '../../lib/import/where.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import type { Change } from '../../lib/profile/compare.ts';
import { type Language, text } from '../../locales/text.ts';
import { frenchDate } from '../format.ts';
import { profilePart } from './profile-fields.ts';
import { fieldsIn } from './repeated.ts';

/** A change as a person reads it: « Coût 1 : unité du montant », « par personne », « Oui ». */
export interface ShownChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export function shownChange(
  { path, before, after }: Change,
  words: ImportWords,
  language: Language,
): ShownChange {
  const shown = (value: Change['before']) => {
    if (value === null) return text('profiles.nothing', {}, language);
    if (typeof value === 'boolean') return text(value ? 'options.yes' : 'options.no', {}, language);
    if (typeof value === 'number') return String(value).replace('.', ',');
    const label = optionOf(path, value);
    return label ? text(label, {}, language) : frenchDate(value);
  };
  return { field: wherePath(words, path), before: shown(before), after: shown(after) };
}

/** Every field there may be: one item of each list stands for the others. */
const FIELDS = fieldsIn(profilePart, '', () => 1);

function optionOf(path: Change['path'], value: string) {
  const name = path.map(key => (typeof key === 'number' ? 0 : key)).join('.');
  const options = FIELDS.find(field => field.path === name)?.options ?? [];
  return options.find(option => option.value === value)?.label ?? null;
}
