import { type ComponentChildren, Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import type { ImportWords } from '../../lib/import/words.ts';
import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';
import { FieldGroupView } from './field-group-view.tsx';
import { FieldInput } from './field-input.tsx';
import type { FieldGroup, FormValues } from './field-spec.ts';
import { focusFirst } from './focus-first.ts';
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
  /** What is unusual in what was typed, said under its field without refusing it. */
  readonly doubtsOf?: (object: unknown) => Problems;
  /** Help that stands after a field, by path. */
  readonly asides?: Readonly<Record<string, ComponentChildren>>;
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
  // Somebody known is looked at as soon as the form opens; what is new, as its fields are left.
  const [doubts, setDoubts] = useState<Problems>(() =>
    props.initial ? (props.doubtsOf?.(props.initial) ?? {}) : {},
  );

  const check = () => {
    const object = { ...props.fixed, ...objectOf(fields, values) };
    const read = props.schema.safeParse(object);
    setDoubts(props.doubtsOf?.(object) ?? {});
    const issues = read.error?.issues ?? [];
    return {
      read,
      found: problemsOf({ fields, issues, object, words: props.words, language }),
    };
  };

  /** One field as it is left: what is not typed yet is no mistake, and the others wait their turn. */
  const checkOne = (path: string) => {
    const all = check().found;
    const found = values[path] ? all[path] : undefined;
    setProblems(({ [path]: _, ...others }) => (found ? { ...others, [path]: found } : others));
  };

  const save = () => {
    const { read, found } = check();
    setProblems(found);
    if (read.success) return props.onSave(read.data);
    focusFirst(form.current, fields, found);
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
        <FieldGroupView
          key={group.title ?? ''}
          group={group}
          isUsed={group.fields.some(({ path }) => values[path] || problems[path])}
        >
          {group.fields
            .filter(field => !field.when || field.when(values))
            .map(field => (
              <Fragment key={field.path}>
                <FieldInput
                  field={field}
                  value={values[field.path] ?? ''}
                  problem={problems[field.path]}
                  doubt={doubts[field.path]}
                  onValue={value => setValues(before => ({ ...before, [field.path]: value }))}
                  onLeave={() => checkOne(field.path)}
                />
                {props.asides?.[field.path]}
              </Fragment>
            ))}
        </FieldGroupView>
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
