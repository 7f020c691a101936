import {
  Button,
  DatePicker,
  FormGroup,
  FormGroupLabelHelp,
  MenuToggle,
  Popover,
  Radio,
  Select,
  SelectList,
  SelectOption,
  TextInputGroup,
  TextInputGroupMain,
  TextInputGroupUtilities,
  ToggleGroup,
  ToggleGroupItem,
} from '@patternfly/react-core';
import { useEffect, useState } from 'react';
import { hand } from '../../shared/expose.js';

const two = part => String(part).padStart(2, '0');
const write = day => [two(day.getDate()), two(day.getMonth() + 1), day.getFullYear()].join('/');
const read = text => {
  const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  return parts ? new Date(parts[3], parts[2] - 1, parts[1]) : new Date(Number.NaN);
};

export function Day({ name, label, put }) {
  const [text, setText] = useState('');
  const change = (_, typed, day) => {
    setText(typed);
    const isDay = day && !Number.isNaN(day.getTime());
    put(isDay ? write(day).split('/').reverse().join('-') : null);
  };
  return (
    <FormGroup label={label} isRequired fieldId={`champ-${name}`} {...hand(name)}>
      <DatePicker
        value={text}
        dateFormat={write}
        dateParse={read}
        locale="fr-FR"
        placeholder="JJ/MM/AAAA"
        invalidFormatText="Saisissez une valeur de date"
        buttonAriaLabel="Ouvrir le calendrier"
        inputProps={{ id: `champ-${name}`, 'aria-label': undefined }}
        onChange={change}
      />
    </FormGroup>
  );
}

export const Radios = ({ name, label, entries, value, put }) => (
  <FormGroup label={label} isRequired role="radiogroup" isInline {...hand(name)}>
    {entries.map((text, rank) => (
      <Radio
        key={text}
        id={`${name}-${rank}`}
        name={name}
        label={text}
        isChecked={value === text}
        onChange={() => put(text)}
      />
    ))}
  </FormGroup>
);

/** Two buttons side by side, and a round button that explains them. */
export const Pair = ({ name, label, help, value, put }) => (
  <FormGroup
    label={label}
    isRequired
    labelHelp={
      <Popover bodyContent={help}>
        <FormGroupLabelHelp aria-label="Plus d'informations" />
      </Popover>
    }
    {...hand(name)}
  >
    <ToggleGroup>
      {['Oui', 'Non'].map(text => (
        <ToggleGroupItem
          key={text}
          text={text}
          buttonId={`${name}-${text}`}
          isSelected={value === text}
          onChange={() => put(text)}
        />
      ))}
    </ToggleGroup>
  </FormGroup>
);

/** A button and its menu, beside it or hung at the end of the page. */
export function List({ name, label, entries, hung, value, put }) {
  const [isOpen, setOpen] = useState(false);
  const toggle = ref => (
    <MenuToggle ref={ref} isFullWidth isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
      {value ?? 'Sélectionnez un élément'}
    </MenuToggle>
  );
  return (
    <FormGroup label={label} isRequired {...hand(name)}>
      <Select
        isOpen={isOpen}
        selected={value}
        onOpenChange={setOpen}
        onSelect={(_, text) => {
          put(text);
          setOpen(false);
        }}
        toggle={toggle}
        popperProps={hung ? { appendTo: () => document.body } : {}}
      >
        <SelectList>
          {entries.map(text => (
            <SelectOption key={text} value={text}>
              {text}
            </SelectOption>
          ))}
        </SelectList>
      </Select>
    </FormGroup>
  );
}

/** A box and the server's answers under it; what was not chosen is put away on leaving. */
export function Town({ name, label, ask, value, put }) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState([]);
  useEffect(() => {
    let isLate = false;
    const wait = setTimeout(async () => {
      const answer = await ask(typed);
      if (!isLate) setFound(answer);
    }, 250);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [typed, ask]);
  const type = text => {
    setTyped(text);
    setOpen(text.length > 1);
    if (value) put(null);
  };
  const take = text => {
    put(text);
    setTyped(text);
    setOpen(false);
  };
  const toggle = ref => (
    <MenuToggle
      ref={ref}
      variant="typeahead"
      aria-label="Afficher les villes"
      isFullWidth
      isExpanded={isOpen}
      onClick={() => setOpen(!isOpen)}
    >
      <TextInputGroup isPlain>
        <TextInputGroupMain
          value={typed}
          autoComplete="off"
          placeholder="Premières lettres"
          role="combobox"
          isExpanded={isOpen}
          aria-controls={`liste-${name}`}
          onChange={(_, text) => type(text)}
          onBlur={() => setTimeout(() => setTyped(text => (found.includes(text) ? text : '')), 300)}
        />
        {typed && (
          <TextInputGroupUtilities>
            <Button variant="plain" aria-label="Effacer" onClick={() => type('')}>
              ✕
            </Button>
          </TextInputGroupUtilities>
        )}
      </TextInputGroup>
    </MenuToggle>
  );
  return (
    <FormGroup label={label} isRequired {...hand(name)}>
      <Select
        variant="typeahead"
        isOpen={isOpen}
        selected={value}
        onOpenChange={setOpen}
        onSelect={(_, text) => take(text)}
        toggle={toggle}
        shouldFocusFirstItemOnOpen={false}
      >
        <SelectList id={`liste-${name}`}>
          {found.length === 0 && (
            <SelectOption isDisabled value="">
              Aucun résultat
            </SelectOption>
          )}
          {found.map(text => (
            <SelectOption key={text} value={text}>
              {text}
            </SelectOption>
          ))}
        </SelectList>
      </Select>
    </FormGroup>
  );
}
