import { useRef, useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import type { ImportWords } from '../../lib/import/words.ts';
import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';
import { FieldInput } from './field-input.tsx';
import type { FieldGroup, FormValues } from './field-spec.ts';
import { objectOf, valuesOf } from './form-object.ts';
import { type Problems, problemsOf } from './problems.ts';

interface Props<T> {
  readonly groups: readonly FieldGroup[];
  readonly schema: z.ZodMiniType<T>;
  /** What the form does not show (schema version, id). */
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly initial: unknown;
  readonly words: ImportWords;
  readonly submit: TextKey;
  readonly onSave: (record: T) => void;
  readonly onCancel?: () => void;
}

/** A form whose schema says what is right: nothing is saved until all of it is. */
export function RecordForm<T>(props: Props<T>) {
  const { t, language } = useText();
  const form = useRef<HTMLFormElement>(null);
  const fields = props.groups.flatMap(group => group.fields);
  const [values, setValues] = useState<FormValues>(() => valuesOf(fields, props.initial));
  const [problems, setProblems] = useState<Problems>({});

  const save = () => {
    const object = { ...props.fixed, ...objectOf(fields, values) };
    const read = props.schema.safeParse(object);
    if (read.success) {
      setProblems({});
      return props.onSave(read.data);
    }
    const { issues } = read.error;
    const found = problemsOf({ fields, issues, object, words: props.words, language });
    setProblems(found);
    const first = fields.find(({ path }) => path in found);
    form.current
      ?.querySelector<HTMLElement>(`[data-path="${first?.path}"] :is(input, select)`)
      ?.focus();
  };

  const count = Object.keys(problems).length;
  return (
    <form
      ref={form}
      class="record"
      noValidate
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      {props.groups.map(group => (
        <fieldset key={group.title ?? ''}>
          {group.title && <legend>{t(group.title)}</legend>}
          {group.fields
            .filter(field => !field.when || field.when(values))
            .map(field => (
              <FieldInput
                key={field.path}
                field={field}
                value={values[field.path] ?? ''}
                problem={problems[field.path]}
                onValue={value => setValues(before => ({ ...before, [field.path]: value }))}
              />
            ))}
        </fieldset>
      ))}
      <p class="error" role="alert">
        {count > 0 ? t('options.to-fix', { count }) : ''}
      </p>
      <div class="form-buttons">
        <button type="submit" class="primary">
          {t(props.submit)}
        </button>
        {props.onCancel && (
          <button type="button" onClick={props.onCancel}>
            {t('options.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
