import type { FormValues } from '../form/field-spec.ts';
import { at, objectOf, valuesOf } from '../form/form-object.ts';
import { profilePart } from './profile-fields.ts';
import { countOf, countsIn, fieldsIn } from './repeated.ts';

/** Between the other spellings of an option, in one box. */
const BETWEEN = ' ; ';

/** The fields of the form, with as many items as were added. */
export function profileFields(values: FormValues) {
  return fieldsIn(profilePart, '', list => countOf(values, list));
}

/** A profile → what the form shows. `null`: one declaration of one module, and one cost. */
export function profileValues(profile: unknown): FormValues {
  const countIn = (list: string) => {
    const length = at(profile, `${list}.length`);
    return typeof length === 'number' ? length : profile === null && !FEW.test(list) ? 1 : 0;
  };
  const fields = fieldsIn(profilePart, '', countIn);
  return { ...countsIn(profilePart, '', countIn), ...valuesOf(fields, opened(profile)) };
}

/** Lists that a new profile begins without. */
const FEW = /sessions$|modules\.\d+\.costs$/;

/** What was typed → the object to check. */
export function profileObject(values: FormValues): Record<string, unknown> {
  return closed(objectOf(profileFields(values), values)) as Record<string, unknown>;
}

const SPELLED = [
  ...['dispositif', 'sousDispositif', 'trainingObjective', 'modality', 'sanction'],
  ...['certificationLevel', 'trainingType', 'providerObjective'],
];

/** Options as `{value, spellings}`, and short lists of texts as one text. */
function opened(value: unknown, isDeclared = false): unknown {
  if (Array.isArray(value)) {
    const isTexts = value.length > 0 && value.every(item => typeof item === 'string');
    return isTexts ? value.join(BETWEEN) : value.map(item => opened(item, isDeclared));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const isOption = isDeclared && SPELLED.includes(key) && typeof item === 'string';
    return [key, isOption ? { value: item } : opened(item, isDeclared || key === 'declarations')];
  });
  return Object.fromEntries(entries);
}

/** The other way round: `{0: …, 1: …}` is a list, an option without other spelling is a text. */
function closed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    (key === 'spellings' || key === 'names') && typeof item === 'string'
      ? texts(item)
      : closed(item),
  ]);
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))) {
    return entries.map(([, item]) => item);
  }
  const object = Object.fromEntries(entries);
  if ('by' in object && !('names' in object)) return { ...object, names: [] };
  const isPlain = entries.length === 1 && typeof object.value === 'string';
  return isPlain ? object.value : object;
}

function texts(typed: string): string[] {
  return typed.split(';').flatMap(part => part.trim() || []);
}
