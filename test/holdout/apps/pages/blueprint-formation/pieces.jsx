import { Button, FormGroup, MenuItem, NumericInput } from '@blueprintjs/core';
import { DateInput } from '@blueprintjs/datetime';
import { Select, Suggest } from '@blueprintjs/select';
import { fr } from 'date-fns/locale';
import { useRef, useState } from 'react';
import { hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';

export const Line = ({ name, label, must, help, children }) => (
  <div {...hand(name)}>
    <FormGroup
      label={label}
      labelInfo={must ? '(obligatoire)' : ''}
      labelFor={name}
      helperText={help}
    >
      {children}
    </FormGroup>
  </div>
);

const row = (it, { handleClick, handleFocus, modifiers }) => (
  <MenuItem
    key={it}
    roleStructure="listoption"
    text={it}
    active={modifiers.active}
    onClick={handleClick}
    onFocus={handleFocus}
  />
);

/** A button that opens a menu, with a filter box inside unless told otherwise. */
export const List = ({ name, label, entries, value, put, filterable = false }) => (
  <Line name={name} label={label} must>
    <Select
      items={entries}
      itemRenderer={row}
      itemPredicate={(query, it) => it.toLowerCase().includes(query.toLowerCase())}
      onItemSelect={put}
      filterable={filterable}
      inputProps={{ placeholder: 'Filtrer...' }}
      noResults={<MenuItem disabled text="Aucun élément" />}
      popoverProps={{ minimal: true }}
    >
      <Button id={name} text={value ?? 'Sélectionnez un élément'} endIcon="caret-down" />
    </Select>
  </Line>
);

/** A box whose suggestions a server sends; what is only typed goes away on leaving. */
export function Search({ name, label, entries, put, help }) {
  const [found, setFound] = useState([]);
  const asked = useRef(0);
  const look = async query => {
    const rank = ++asked.current;
    const answer = query.length < 2 ? [] : await askServer(entries, query, 500);
    if (rank === asked.current) setFound(answer);
  };
  return (
    <Line name={name} label={label} must help={help}>
      <Suggest
        items={found}
        itemRenderer={row}
        inputValueRenderer={it => it}
        onQueryChange={look}
        onItemSelect={put}
        inputProps={{ id: name, placeholder: 'Rechercher...' }}
        noResults={<MenuItem disabled text="Aucun résultat" />}
        popoverProps={{ minimal: true }}
      />
    </Line>
  );
}

const iso = date => date.toLocaleDateString('sv-SE');
const shown = date => date.toLocaleDateString('fr-FR');
function read(text) {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  return year ? new Date(Number(year), Number(month) - 1, Number(day)) : new Date(Number.NaN);
}

export const Day = ({ name, label, put }) => (
  <Line name={name} label={label} must>
    <DateInput
      locale={fr}
      formatDate={shown}
      parseDate={read}
      placeholder="JJ/MM/AAAA"
      invalidDateMessage="Date incorrecte"
      outOfRangeMessage="Date hors limites"
      maxDate={new Date(2035, 11, 31)}
      inputProps={{ id: name }}
      onChange={text => put(text ? iso(new Date(text)) : null)}
    />
  </Line>
);

/** A box with steps, in French: the comma is the decimal mark. */
export const Amount = ({ name, label, put, help, must = false }) => (
  <Line name={name} label={label} must={must} help={help}>
    <NumericInput
      id={name}
      locale="fr-FR"
      min={0}
      minorStepSize={0.01}
      stepSize={1}
      onValueChange={(value, text) => put(text === '' || Number.isNaN(value) ? null : value)}
    />
  </Line>
);
