import { Combobox } from '@base-ui/react/combobox';
import { Field } from '@base-ui/react/field';
import { NumberField } from '@base-ui/react/number-field';
import { Popover } from '@base-ui/react/popover';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { Select } from '@base-ui/react/select';
import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { fr } from 'date-fns/locale';
import { useEffect, useState } from 'react';
import { DayPicker } from 'react-day-picker';
import 'react-day-picker/style.css';
import { hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';

const Star = () => (
  <svg viewBox="0 0 10 10" width="8" aria-label="obligatoire" role="img">
    <path d="M5 0v10M0 5h10" stroke="#c00" strokeWidth="2" />
  </svg>
);

export const Section = ({ title, children }) => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
);

const pairs = text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');

/** Told on leaving, when an empty needed box complains. */
export function Text({ name, label, help, value, put, needed, upper, short, phone }) {
  const [text, setText] = useState(phone ? pairs(value) : value);
  const [isWrong, setWrong] = useState(false);
  const leave = () => {
    const clean = upper ? text.trim().toUpperCase() : text.trim();
    setText(phone ? pairs(clean) : clean);
    setWrong(Boolean(needed) && !clean);
    put(phone ? clean.replace(/\D/g, '') : clean);
  };
  return (
    <Field.Root className="champ" invalid={isWrong} {...hand(name)}>
      <Field.Label className="nom">
        {label} {needed && <Star />}
      </Field.Label>
      {help && <Field.Description className="aide">{help}</Field.Description>}
      <Field.Control
        className={short ? 'boite court' : 'boite'}
        value={text}
        onValueChange={setText}
        onBlur={leave}
      />
      <Field.Error className="faute" match={isWrong}>
        Saisie obligatoire
      </Field.Error>
    </Field.Root>
  );
}

export const Choice = ({ name, label, entries, value, put }) => (
  <div className="champ" {...hand(name)}>
    <div className="nom" id={`${name}-nom`}>
      {label} <Star />
    </div>
    <RadioGroup
      className="rangee"
      aria-labelledby={`${name}-nom`}
      value={value}
      onValueChange={put}
    >
      {entries.map(text => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the kit's radio is the control.
        <label key={text} className="rond">
          <Radio.Root value={text} className="puce">
            <Radio.Indicator className="point" />
          </Radio.Root>
          {text}
        </label>
      ))}
    </RadioGroup>
  </div>
);

/** Two buttons; pressing the one that is down lifts it. */
export const Pair = ({ name, label, value, put }) => (
  <div className="champ" {...hand(name)}>
    <div className="nom">
      {label} <Star />
    </div>
    <ToggleGroup value={value ? [value] : []} onValueChange={([first]) => put(first ?? null)}>
      {['Oui', 'Non'].map(text => (
        <Toggle key={text} value={text} className="bascule">
          {text}
        </Toggle>
      ))}
    </ToggleGroup>
  </div>
);

export const List = ({ name, label, entries, value, put }) => (
  <div className="champ" {...hand(name)}>
    <div className="nom">
      {label} <Star />
    </div>
    <Select.Root value={value} onValueChange={put}>
      <Select.Trigger className="face">
        <Select.Value>{held => held ?? 'Choisir…'}</Select.Value>
        <Select.Icon>▾</Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className="place" sideOffset={4}>
          <Select.Popup className="volet">
            {entries.map(text => (
              <Select.Item key={text} value={text} className="ligne">
                <Select.ItemText>{text}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  </div>
);

/** A box fed by a server; what was not chosen is put away. */
export function Search({ name, label, towns, value, put }) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState([]);
  useEffect(() => {
    let isLate = false;
    const wait = setTimeout(async () => {
      const answer = await askServer(towns, typed, 300);
      if (!isLate) setFound(answer);
    }, 200);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [typed, towns]);
  return (
    <Field.Root className="champ" {...hand(name)}>
      <Field.Label className="nom">
        {label} <Star />
      </Field.Label>
      <Combobox.Root
        items={found}
        filter={null}
        value={value}
        onValueChange={put}
        onInputValueChange={setTyped}
      >
        <Combobox.Input className="boite" placeholder="Premières lettres" />
        <Combobox.Portal>
          <Combobox.Positioner className="place" sideOffset={4}>
            <Combobox.Popup className="volet">
              <Combobox.Empty>Aucune ville</Combobox.Empty>
              <Combobox.List>
                {text => (
                  <Combobox.Item key={text} value={text} className="ligne">
                    {text}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </Field.Root>
  );
}

export const Amount = ({ name, label, unit, format, value, put }) => (
  <Field.Root className="champ" {...hand(name)}>
    <Field.Label className="nom">{label}</Field.Label>
    <NumberField.Root value={value} onValueChange={put} locale="fr-FR" format={format}>
      <NumberField.Group className="rangee">
        <NumberField.Decrement className="pas">−</NumberField.Decrement>
        <NumberField.Input className="boite court" />
        <NumberField.Increment className="pas">+</NumberField.Increment>
        {unit && <span className="unite">{unit}</span>}
      </NumberField.Group>
    </NumberField.Root>
  </Field.Root>
);

const iso = date =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-');

/** A date taken in a calendar alone, which a button opens. */
export function Calendar({ name, label, value, put }) {
  const [isOpen, setOpen] = useState(false);
  const day = value ? new Date(`${value}T12:00`) : undefined;
  return (
    <div className="champ" {...hand(name)}>
      <div className="nom">
        {label} <Star />
      </div>
      <Popover.Root open={isOpen} onOpenChange={setOpen}>
        <Popover.Trigger className="face">
          {day ? day.toLocaleDateString('fr-FR', { dateStyle: 'long' }) : 'Choisir une date'} 📅
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner className="place" sideOffset={4}>
            <Popover.Popup className="volet">
              <DayPicker
                mode="single"
                locale={fr}
                captionLayout="dropdown"
                startMonth={new Date(1950, 0)}
                endMonth={new Date(2010, 11)}
                defaultMonth={day ?? new Date(1990, 0)}
                selected={day}
                onSelect={date => {
                  put(date ? iso(date) : null);
                  setOpen(false);
                }}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}
