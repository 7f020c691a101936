import {
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  NumberInput,
  Switch,
  TextInput,
} from '@patternfly/react-core';
import { useState } from 'react';
import { hand } from '../../shared/expose.js';

const pairs = text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');

/** A box that complains under itself when it is left empty. */
export function Text({ name, label, hint, needed, size, phone, value, put }) {
  const [isEmpty, setEmpty] = useState(false);
  const leave = () => {
    setEmpty(Boolean(needed) && !value);
    if (phone) put(pairs(value));
  };
  return (
    <FormGroup label={label} isRequired={needed} fieldId={`champ-${name}`} {...hand(name)}>
      <TextInput
        id={`champ-${name}`}
        type={phone ? 'tel' : 'text'}
        isRequired={needed}
        maxLength={size}
        validated={isEmpty ? 'error' : 'default'}
        value={value}
        onChange={(_, text) => put(text)}
        onBlur={leave}
      />
      {(hint || isEmpty) && (
        <FormHelperText>
          <HelperText>
            <HelperTextItem variant={isEmpty ? 'error' : 'default'}>
              {isEmpty ? 'Saisie obligatoire' : hint}
            </HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}

/** A number box of the browser's own between − and +. */
export const Amount = ({ name, label, unit, value, put }) => (
  <FormGroup label={label} {...hand(name)}>
    <NumberInput
      value={value ?? ''}
      min={0}
      unit={unit}
      widthChars={8}
      inputName={name}
      inputAriaLabel={label}
      minusBtnAriaLabel="Moins"
      plusBtnAriaLabel="Plus"
      inputProps={{ step: 'any' }}
      onMinus={() => put((value ?? 0) - 1)}
      onPlus={() => put((value ?? 0) + 1)}
      onChange={({ currentTarget }) =>
        put(currentTarget.value === '' ? null : Number(currentTarget.value))
      }
    />
  </FormGroup>
);

export const Lever = ({ name, label, value, put }) => (
  <FormGroup {...hand(name)}>
    <Switch id={`bascule-${name}`} label={label} isChecked={value} onChange={(_, on) => put(on)} />
  </FormGroup>
);
