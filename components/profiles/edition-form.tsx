import { useState } from 'preact/hooks';
import { isoDate, isRealDate } from '../../lib/identifiers/date.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { type Edition, newEdition } from '../../lib/profile/new-edition.ts';
import { type Profile, profileSchema } from '../../lib/profile/profile.ts';
import { EditorTitle } from '../form/editor-title.tsx';
import { FieldInput } from '../form/field-input.tsx';
import type { FieldSpec, FormValues } from '../form/field-spec.ts';
import { objectOf, valuesOf } from '../form/form-object.ts';
import { type Problems, problemsOf } from '../form/problems.ts';
import { useText } from '../language.tsx';

const FIELDS: readonly FieldSpec[] = [
  { path: 'title', label: 'options.edition.name', kind: 'text', required: true },
  { path: 'trainingTitle', label: 'options.edition.title', kind: 'text', required: true },
  { path: 'start', label: 'options.edition.start', kind: 'date', required: true },
  { path: 'end', label: 'options.edition.end', kind: 'date', required: true },
  { path: 'hours', label: 'options.edition.hours', kind: 'number', required: true },
  { path: 'days', label: 'options.edition.days', kind: 'number' },
  { path: 'amount', label: 'options.edition.cost', kind: 'number', required: true },
];

/** The cost keeps its unit from one edition to the next: the form says which. */
function fieldsOf({ training }: Profile): readonly FieldSpec[] {
  const per = training.costs.find(cost => cost.nature === 'teaching')?.per;
  if (!per) return FIELDS.filter(({ path }) => path !== 'amount');
  const hint = `options.edition.per-${per}` as const;
  return FIELDS.map(field => (field.path === 'amount' ? { ...field, hint } : field));
}

interface Props {
  readonly profile: Profile;
  readonly words: ImportWords;
  /** Identity of the new edition, from the day it starts, and today (`YYYY-MM-DD`). */
  readonly newId: (profile: Profile, start: string) => string;
  readonly today: string;
  readonly onCreate: (profile: Profile) => void;
  readonly onCancel: () => void;
}

/** The same training at other dates: everything else is kept. */
export function EditionForm({ profile, words, newId, today, onCreate, onCancel }: Props) {
  const { t, language } = useText();
  const fields = fieldsOf(profile);
  const [values, setValues] = useState<FormValues>(() => valuesOf(fields, startingPoint(profile)));
  const [problems, setProblems] = useState<Problems>({});

  const [year, setYear] = useState(profile.training.start.slice(0, 4));
  /** « Semaine de formation 2025 » becomes that of the year in which the new edition starts. */
  const renamed = (next: FormValues): FormValues => {
    const start = isoDate(next.start ?? '');
    if (!isRealDate(start) || start.startsWith(year)) return next;
    setYear(start.slice(0, 4));
    return { ...next, title: (next.title ?? '').replaceAll(year, start.slice(0, 4)) };
  };

  const create = () => {
    const missing = fields.filter(({ path, required }) => required && !values[path]?.trim());
    const object = objectOf(fields, values);
    const wrongDates = ['start', 'end'].filter(path => !isRealDate(String(object[path] ?? '')));
    if (missing.length > 0 || wrongDates.length > 0) {
      const dates = wrongDates.map(path => [path, words['import.why.date']] as const);
      const empty = missing.map(({ path }) => [path, t('problem.required')] as const);
      return setProblems(Object.fromEntries([...dates, ...empty]));
    }
    const start = String(object.start);
    const edition = { ...object, id: newId(profile, start), date: today } as unknown as Edition;
    const read = profileSchema.safeParse(newEdition(profile, edition));
    if (read.success) return onCreate(read.data);
    const issues = read.error.issues.map(issue => ({ ...issue, path: [fieldAt(issue.path)] }));
    setProblems(problemsOf({ fields, issues, object, words, language }));
  };

  return (
    <form
      class="record editor"
      noValidate
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        create();
      }}
    >
      <EditorTitle>{t('options.profiles.edition-named', { title: profile.title })}</EditorTitle>
      <fieldset>
        {fields.map(field => (
          <FieldInput
            key={field.path}
            field={field}
            value={values[field.path] ?? ''}
            problem={problems[field.path]}
            onValue={value => setValues(before => renamed({ ...before, [field.path]: value }))}
          />
        ))}
      </fieldset>
      <div class="form-buttons">
        <button type="submit" class="primary">
          {t('options.edition.create')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('options.cancel')}
        </button>
      </div>
    </form>
  );
}

/** Dates are left empty: those of the last time are the one thing that is surely wrong. */
function startingPoint({ title, training }: Profile) {
  const amount = training.costs.find(cost => cost.nature === 'teaching')?.amount;
  const { title: trainingTitle, hours, days } = training;
  return { title, trainingTitle, hours, days, amount };
}

/** `training.costs.0.amount` → the field of the form that it came from. */
function fieldAt(path: readonly PropertyKey[]): string {
  const names = path.map(String);
  if (names.includes('costs')) return 'amount';
  if (names[0] === 'training' && names[1] === 'title') return 'trainingTitle';
  if (names.includes('distanceHours')) return 'hours';
  return names.at(-1) ?? '';
}
