import type { ComponentChildren } from 'preact';
import { useText } from '../language.tsx';
import type { FieldGroup } from './field-spec.ts';

interface Props {
  readonly group: FieldGroup;
  readonly isUsed: boolean;
  readonly children: ComponentChildren;
}

/** Fields that belong together, under their name; those rarely wanted are folded away. */
export function FieldGroupView({ group, isUsed, children }: Props) {
  const { t } = useText();
  const title = group.title && t(group.title);
  if (!group.folded) {
    return (
      <fieldset>
        {title && <legend>{title}</legend>}
        {children}
      </fieldset>
    );
  }
  return (
    <details class="field-group" open={isUsed}>
      <summary>{title}</summary>
      <fieldset aria-label={title ?? ''}>{children}</fieldset>
    </details>
  );
}
