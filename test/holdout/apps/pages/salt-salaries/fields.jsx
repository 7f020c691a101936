import {
  ComboBox,
  Dropdown,
  FormField,
  FormFieldHelperText,
  FormFieldLabel,
  Input,
  InteractableCard,
  InteractableCardGroup,
  NumberInput,
  Option,
  OptionGroup,
  RadioButton,
  RadioButtonGroup,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
} from '@salt-ds/core';
import {
  DatePicker,
  DatePickerOverlay,
  DatePickerSingleGridPanel,
  DatePickerSingleInput,
  DatePickerTrigger,
} from '@salt-ds/date-components';
import { useEffect, useState } from 'react';
import { hand } from '../../shared/expose.js';

/** The kit's frame: the label, the box, the help under it. */
const Framed = ({ mark, label, must, help, children, ...rest }) => (
  <FormField {...(mark && hand(mark))} necessity={must ? 'asterisk' : undefined} {...rest}>
    <FormFieldLabel>{label}</FormFieldLabel>
    {children}
    {help && <FormFieldHelperText>{help}</FormFieldHelperText>}
  </FormField>
);

/** `tidy` rewrites what is told, once the box is left. */
export const Text = ({ value, onChange, tidy, max, unit, ...frame }) => (
  <Framed {...frame}>
    <Input
      bordered
      value={value}
      endAdornment={unit}
      inputProps={{ maxLength: max }}
      onChange={event => onChange(event.target.value)}
      onBlur={() => tidy && onChange(tidy(value))}
    />
  </Framed>
);

export const Day = ({ value, onChange, ...frame }) => (
  <Framed {...frame} help="Format : JJ/MM/AAAA">
    <DatePicker
      selectionVariant="single"
      selectedDate={value}
      onSelectionChange={(_, day) => onChange(day ?? null)}
    >
      <DatePickerTrigger>
        <DatePickerSingleInput bordered format="DD/MM/YYYY" placeholder="jj/mm/aaaa" />
      </DatePickerTrigger>
      <DatePickerOverlay>
        <DatePickerSingleGridPanel />
      </DatePickerOverlay>
    </DatePicker>
  </Framed>
);

/** Buttons of which one is down; `entries` are pairs of a code and its words. */
export const Toggles = ({ value, onChange, entries, ...frame }) => (
  <Framed {...frame}>
    <ToggleButtonGroup value={value} onChange={event => onChange(event.currentTarget.value)}>
      {entries.map(([code, words]) => (
        <ToggleButton key={code} value={code}>
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </Framed>
);

export const YesNo = ({ value, onChange, ...frame }) => (
  <Framed {...frame}>
    <RadioButtonGroup
      direction="horizontal"
      value={value}
      onChange={event => onChange(event.target.value)}
    >
      <RadioButton label="Oui" value="O" />
      <RadioButton label="Non" value="N" />
    </RadioButtonGroup>
  </Framed>
);

export const Lever = ({ mark, label, value, onChange }) => (
  <div className="lever" {...hand(mark)}>
    <Switch label={label} checked={value} onChange={event => onChange(event.target.checked)} />
  </div>
);

export const List = ({ value, onChange, entries, ...frame }) => (
  <Framed {...frame}>
    <Dropdown
      bordered
      placeholder="Sélectionner"
      selected={value ? [value] : []}
      onSelectionChange={(_, [picked]) => onChange(picked ?? null)}
    >
      {entries.map(text => (
        <Option key={text} value={text} />
      ))}
    </Dropdown>
  </Framed>
);

const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A box that sifts its own rows, under their titles; what is not a row is put away on leaving. */
export function Sift({ value, onChange, groups, ...frame }) {
  const [typed, setTyped] = useState(value ?? '');
  const kept = ([, entries]) =>
    entries.filter(text => typed === value || folded(text).includes(folded(typed.trim())));
  return (
    <Framed {...frame}>
      <ComboBox
        bordered
        value={typed}
        selected={value ? [value] : []}
        onChange={event => setTyped(event.target.value)}
        onSelectionChange={(_, [picked]) => {
          onChange(picked ?? null);
          setTyped(picked ?? '');
        }}
        onBlur={() => setTyped(value ?? '')}
      >
        {groups
          .filter(group => kept(group).length)
          .map(group => (
            <OptionGroup key={group[0]} label={group[0]}>
              {kept(group).map(text => (
                <Option key={text} value={text} />
              ))}
            </OptionGroup>
          ))}
      </ComboBox>
    </Framed>
  );
}

/** A box whose rows a server gives for what is typed; only a row counts. */
export function Served({ value, onChange, ask, ...frame }) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState([]);
  useEffect(() => {
    if (typed.trim().length < 2 || typed === value) return setFound([]);
    let isLate = false;
    const wait = setTimeout(() => ask(typed).then(rows => isLate || setFound(rows)), 300);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [typed, value, ask]);
  return (
    <Framed {...frame}>
      <ComboBox
        bordered
        placeholder="Saisir au moins 2 lettres"
        value={typed}
        selected={value ? [value] : []}
        onChange={event => setTyped(event.target.value)}
        onSelectionChange={(_, [picked]) => {
          onChange(picked ?? null);
          setTyped(picked ?? '');
        }}
        onBlur={() => setTyped(value ?? '')}
      >
        {found.map(text => (
          <Option key={text} value={text} />
        ))}
      </ComboBox>
    </Framed>
  );
}

/** Cards of which one is taken: a code, its words and what is said of them. */
export const Cards = ({ value, onChange, entries, ...frame }) => (
  <Framed {...frame}>
    <InteractableCardGroup value={value} onChange={(_, picked) => onChange(picked)}>
      {entries.map(([code, words, more]) => (
        <InteractableCard key={code} value={code}>
          <strong>{words}</strong>
          <div>{more}</div>
        </InteractableCard>
      ))}
    </InteractableCardGroup>
  </Framed>
);

const asNumber = text => {
  const bare = text.replace(/\s/g, '').replace(',', '.');
  return bare === '' ? null : Number(bare);
};

/** The kit's number box in French: no full stop, two decimals once it is left. */
export const Amount = ({ value, onChange, unit, step, ...frame }) => (
  <Framed {...frame}>
    <NumberInput
      bordered
      hideButtons={!step}
      step={step}
      decimalScale={2}
      min={0}
      endAdornment={unit}
      defaultValue={value ?? ''}
      pattern={text => /^\d*(,\d{0,2})?$/.test(text)}
      parse={asNumber}
      format={text => (text.trim() ? asNumber(text).toFixed(2).replace('.', ',') : '')}
      onNumberChange={(_, number) => onChange(number)}
    />
  </Framed>
);
