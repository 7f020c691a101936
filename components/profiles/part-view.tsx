import type { ComponentChildren } from 'preact';
import type { TextKey } from '../../locales/text.ts';
import { FieldInput } from '../form/field-input.tsx';
import type { FormValues } from '../form/field-spec.ts';
import type { Problems } from '../form/problems.ts';
import { useText } from '../language.tsx';
import type { List, Part } from './profile-fields.ts';
import { countOf, under, withItem, withoutItem } from './repeated.ts';

export interface Typed {
  readonly values: FormValues;
  readonly problems: Problems;
  readonly change: (edit: (values: FormValues) => FormValues) => void;
}

interface Props {
  readonly part: Part;
  readonly prefix: string;
  readonly typed: Typed;
}

/** The fields of a part, the parts in it, then its lists. */
export function PartView({ part, prefix, typed }: Props) {
  const { values, problems, change } = typed;
  return (
    <>
      {part.fields.map(field => {
        const path = under(prefix, field.path);
        return (
          <FieldInput
            key={path}
            field={{ ...field, path }}
            value={values[path] ?? ''}
            problem={problems[path]}
            onValue={value => change(before => ({ ...before, [path]: value }))}
          />
        );
      })}
      {(part.parts ?? []).map(inner => {
        const path = under(prefix, inner.path);
        return (
          <Group key={path} title={inner.title} typed={typed} path={path} isFolded={inner.isFolded}>
            <PartView part={inner} prefix={path} typed={typed} />
          </Group>
        );
      })}
      {(part.lists ?? []).map(list => (
        <ListView key={list.path} list={list} path={under(prefix, list.path)} typed={typed} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly title: TextKey;
  readonly path: string;
  readonly typed: Typed;
  readonly isFolded: boolean | undefined;
  readonly children: ComponentChildren;
}

function Group({ title, path, typed, isFolded, children }: GroupProps) {
  const { t } = useText();
  if (!isFolded) {
    return (
      <fieldset>
        <legend>{t(title)}</legend>
        {children}
      </fieldset>
    );
  }
  const isUsed = Object.entries({ ...typed.values, ...typed.problems }).some(
    ([key, value]) => key.startsWith(`${path}.`) && value,
  );
  return (
    <details class="field-group" open={isUsed}>
      <summary>{t(title)}</summary>
      <fieldset aria-label={t(title)}>{children}</fieldset>
    </details>
  );
}

interface ListProps {
  readonly list: List;
  readonly path: string;
  readonly typed: Typed;
}

function ListView({ list, path, typed }: ListProps) {
  const { t } = useText();
  const { values, problems, change } = typed;
  const name = (number: number) => t('profiles.item', { name: t(list.title), number });
  return (
    <div class="field-wide" data-list={path}>
      {Array.from({ length: countOf(values, path) }, (_, index) => {
        const item = under(path, index);
        return (
          <fieldset key={item}>
            <legend>{name(index + 1)}</legend>
            <PartView part={list.item} prefix={item} typed={typed} />
            <button
              type="button"
              aria-label={t('profiles.remove-named', { name: name(index + 1) })}
              onClick={() => change(before => withoutItem(before, path, index))}
            >
              {t('profiles.remove')}
            </button>
          </fieldset>
        );
      })}
      {problems[path] && <p class="error">{problems[path]}</p>}
      <button type="button" onClick={() => change(before => withItem(before, path))}>
        {t('profiles.add', { name: t(list.title) })}
      </button>
    </div>
  );
}
