import {
  Chip,
  Field,
  Fieldset,
  Label,
  Radio,
  Select,
  EXPERIMENTAL_Suggestion as Suggestion,
  Switch,
  Textfield,
  ToggleGroup,
  useRadioGroup,
} from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { PatternFormat } from 'react-number-format';
import { hand } from '../../shared/expose.js';

const Cell = ({ mark, children }) => (
  <div className="cell" {...hand(mark)}>
    {children}
  </div>
);

/** `tidy` rewrites what is told, once the box is left. */
export const Text = ({ mark, value, onChange, tidy, ...rest }) => (
  <Cell mark={mark}>
    <Textfield
      {...rest}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      onBlur={() => tidy && onChange(tidy(value))}
    />
  </Cell>
);

/** A day under a mask: what is not whole is no day. */
export const MaskedDay = ({ mark, value, onChange, ...rest }) => (
  <Cell mark={mark}>
    <PatternFormat
      {...rest}
      customInput={Textfield}
      format="##/##/####"
      placeholder="JJ/MM/AAAA"
      value={value}
      onValueChange={({ formattedValue }) => onChange(formattedValue)}
    />
  </Cell>
);

/** Three boxes under one question. */
export function DayParts({ mark, label, description, value, onChange }) {
  const parts = [
    ['jour', 'Jour', 2],
    ['mois', 'Mois', 2],
    ['annee', 'Année', 4],
  ];
  return (
    <Cell mark={mark}>
      <Fieldset>
        <Fieldset.Legend>{label}</Fieldset.Legend>
        <Fieldset.Description>{description}</Fieldset.Description>
        <div className="parts">
          {parts.map(([key, words, size]) => (
            <Textfield
              key={key}
              label={words}
              inputMode="numeric"
              maxLength={size}
              htmlSize={size}
              value={value[key]}
              onChange={({ target }) => onChange({ ...value, [key]: target.value })}
            />
          ))}
        </div>
      </Fieldset>
    </Cell>
  );
}

export const Toggles = ({ mark, label, value, onChange, entries }) => (
  <Cell mark={mark}>
    <Label id={`${mark}-nom`} className="caption">
      {label}
    </Label>
    <ToggleGroup aria-labelledby={`${mark}-nom`} value={value} onChange={onChange}>
      {entries.map(text => (
        <ToggleGroup.Item key={text} value={text}>
          {text}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  </Cell>
);

export function Radios({ mark, label, description, onChange, entries }) {
  const { getRadioProps } = useRadioGroup({ name: mark, onChange });
  return (
    <Cell mark={mark}>
      <Fieldset>
        <Fieldset.Legend>{label}</Fieldset.Legend>
        {description && <Fieldset.Description>{description}</Fieldset.Description>}
        {entries.map(([code, words]) => (
          <Radio key={code} label={words} {...getRadioProps(code)} />
        ))}
      </Fieldset>
    </Cell>
  );
}

/** Pills of which one is taken. */
export const Pills = ({ mark, label, value, onChange, entries }) => (
  <Cell mark={mark}>
    <Fieldset>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      <div className="pills">
        {entries.map(text => (
          <Chip.Radio
            key={text}
            name={mark}
            value={text}
            checked={value === text}
            onChange={() => onChange(text)}
          >
            {text}
          </Chip.Radio>
        ))}
      </div>
    </Fieldset>
  </Cell>
);

export const Lever = ({ mark, value, onChange, ...rest }) => (
  <Cell mark={mark}>
    <Switch {...rest} checked={value} onChange={({ target }) => onChange(target.checked)} />
  </Cell>
);

/** The browser's own list, in titled groups. */
export const NativeList = ({ mark, label, value, onChange, groups }) => (
  <Cell mark={mark}>
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={({ target }) => onChange(target.value)}>
        <Select.Option value="" disabled>
          Choisissez…
        </Select.Option>
        {groups.map(([title, entries]) => (
          <Select.Optgroup key={title} label={title}>
            {entries.map(text => (
              <Select.Option key={text} value={text}>
                {text}
              </Select.Option>
            ))}
          </Select.Optgroup>
        ))}
      </Select>
    </Field>
  </Cell>
);

/** The kit's list one types in; with `ask` its rows are a server's. */
export function Suggest({ mark, label, must, description, value, onChange, entries, ask }) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState([]);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (!ask || typed.trim().length < 3) return setFound([]);
    let isLate = false;
    setBusy(true);
    const wait = setTimeout(async () => {
      const answer = await ask(typed);
      if (isLate) return;
      setFound(answer.map(text => ({ label: text, value: text })));
      setBusy(false);
    }, 350);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [ask, typed]);
  const empty = ask && typed.trim().length < 3 ? 'Tapez au moins 3 lettres' : 'Aucun résultat';
  return (
    <Cell mark={mark}>
      <Field>
        <Label>
          {label}
          {must && <span className="must"> (obligatoire)</span>}
        </Label>
        {description && <Field.Description>{description}</Field.Description>}
        <Suggestion filter={!ask} selected={value ?? []} onSelectedChange={onChange}>
          <Suggestion.Input onInput={({ target }) => setTyped(target.value)} />
          <Suggestion.Clear aria-label="Effacer" />
          {!ask && <Suggestion.Toggle aria-label="Ouvrir la liste" />}
          <Suggestion.List singular="%d proposition" plural="%d propositions">
            <Suggestion.Empty>{isBusy ? 'Recherche en cours…' : empty}</Suggestion.Empty>
            {(ask ? found : entries).map(one => (
              <Suggestion.Option key={one.value} label={one.label} value={one.value}>
                {one.label}
              </Suggestion.Option>
            ))}
          </Suggestion.List>
        </Suggestion>
      </Field>
    </Cell>
  );
}
