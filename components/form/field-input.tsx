import { useId, useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import type { FieldSpec } from './field-spec.ts';

interface Props {
  readonly field: FieldSpec;
  readonly value: string;
  readonly problem: string | undefined;
  /** Unusual, and perhaps right: said, never refused. */
  readonly doubt?: string | undefined;
  readonly onValue: (value: string) => void;
  /** The field was left: the moment to check it. */
  readonly onLeave?: () => void;
}

/** One field with its label, its hint and what is wrong with it. */
export function FieldInput({ field, value, problem, doubt, onValue, onLeave }: Props) {
  const { t } = useText();
  const id = useId();
  const hint = field.hint ? t(field.hint) : field.kind === 'date' ? t('hint.date') : '';
  if (field.kind === 'radio') return <RadioField field={field} value={value} onValue={onValue} />;
  return (
    <div class="field" data-path={field.path} onFocusOut={() => onLeave?.()}>
      <label for={id}>
        {t(field.label)}
        {field.required && <span class="quiet"> ({t('options.required')})</span>}
      </label>
      <Control
        field={field}
        id={id}
        value={value}
        wrong={problem !== undefined}
        onValue={onValue}
      />
      <p id={`${id}-hint`} class={problem ? 'error' : doubt ? 'doubt' : 'quiet'}>
        {problem ?? doubt ?? hint}
      </p>
    </div>
  );
}

type AnswerProps = Pick<Props, 'field' | 'value' | 'onValue'>;

function RadioField({ field, value, onValue }: AnswerProps) {
  const { t } = useText();
  const name = useId();
  return (
    <div class="field field-wide" data-path={field.path} role="radiogroup" aria-labelledby={name}>
      <span id={name} class="field-name">
        {t(field.label)}
      </span>
      {(field.options ?? []).map(option => (
        <label key={option.value} class="check">
          <input
            type="radio"
            name={name}
            autocomplete="off"
            checked={value === option.value}
            onChange={() => onValue(option.value)}
          />
          {option.label ? t(option.label) : option.value}
        </label>
      ))}
      {field.hint && <p class="quiet">{t(field.hint)}</p>}
    </div>
  );
}

interface ControlProps extends AnswerProps {
  readonly id: string;
  readonly wrong: boolean;
}

function Control({ field, id, value, wrong, onValue }: ControlProps) {
  const { t } = useText();
  const [hidden, setHidden] = useState(true);
  const common = { id, 'aria-invalid': wrong, 'aria-describedby': `${id}-hint` };
  if (field.kind === 'choice' || field.kind === 'yes-no') {
    return (
      <select {...common} value={value} onChange={event => onValue(event.currentTarget.value)}>
        <option value="">{t('options.choose')}</option>
        {optionsOf(field, value).map(option => (
          <option key={option.value} value={option.value}>
            {option.label ? t(option.label) : option.value}
          </option>
        ))}
      </select>
    );
  }
  const secret = field.kind === 'secret';
  return (
    <>
      <input
        {...common}
        type="text"
        autocomplete="off"
        spellcheck={false}
        class={secret && hidden ? 'masked' : ''}
        inputMode={field.kind === 'number' ? 'decimal' : 'text'}
        value={value}
        {...(field.suggestions ? { list: `${id}-list` } : {})}
        onInput={event => onValue(event.currentTarget.value)}
      />
      {field.suggestions && (
        <datalist id={`${id}-list`}>
          {field.suggestions.map(suggestion => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {secret && (
        <label class="check">
          <input
            type="checkbox"
            autocomplete="off"
            checked={!hidden}
            onChange={event => setHidden(!event.currentTarget.checked)}
          />
          {t('people.show-number')}
        </label>
      )}
    </>
  );
}

function optionsOf(field: FieldSpec, value: string) {
  if (field.kind === 'yes-no') {
    return [
      { value: 'yes', label: 'options.yes' as const },
      { value: 'no', label: 'options.no' as const },
    ];
  }
  const options = field.options ?? [];
  // What came by import and is none of the usual answers stays as it is.
  const known = value === '' || options.some(option => option.value === value);
  return known ? options : [...options, { value, label: null }];
}
