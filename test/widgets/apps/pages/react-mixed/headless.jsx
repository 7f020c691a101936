import {
  Combobox,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Label as HeadlessLabel,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
  Switch,
} from '@headlessui/react';
import { useState } from 'react';
import { Line } from '../../shared/react.jsx';

export const Headless = ({ held, put }) => {
  const [query, setQuery] = useState('');
  const towns = ['Abbeville', 'Albert', 'Amiens'].filter(text =>
    text.toLowerCase().includes(query.toLowerCase()),
  );
  return (
    <>
      <Line id="listbox">
        <Field>
          <HeadlessLabel>Statut salarié</HeadlessLabel>
          <Listbox value={held.listbox} onChange={put('listbox')}>
            <ListboxButton>{held.listbox ?? 'Choisir'}</ListboxButton>
            <ListboxOptions anchor="bottom" style={{ background: '#fff' }} transition>
              {['Cadre', 'Non cadre'].map(text => (
                <ListboxOption key={text} value={text}>
                  {text}
                </ListboxOption>
              ))}
            </ListboxOptions>
          </Listbox>
        </Field>
      </Line>
      <Line id="headlessCombobox">
        <Field>
          <HeadlessLabel>Lieu</HeadlessLabel>
          <Combobox value={held.headlessCombobox} onChange={put('headlessCombobox')}>
            <ComboboxInput
              onChange={event => setQuery(event.target.value)}
              displayValue={text => text ?? ''}
            />
            <ComboboxOptions anchor="bottom" style={{ background: '#fff' }}>
              {towns.map(text => (
                <ComboboxOption key={text} value={text}>
                  {text}
                </ComboboxOption>
              ))}
            </ComboboxOptions>
          </Combobox>
        </Field>
      </Line>
      <Line id="headlessRadio">
        <Field>
          <HeadlessLabel>Paiement direct</HeadlessLabel>
          <RadioGroup value={held.headlessRadio} onChange={put('headlessRadio')}>
            {['Oui', 'Non'].map(text => (
              <Radio key={text} value={text} style={{ border: '1px solid', padding: 4 }}>
                {text}
              </Radio>
            ))}
          </RadioGroup>
        </Field>
      </Line>
      <Line id="headlessSwitch">
        <Field>
          <HeadlessLabel>Formation à distance</HeadlessLabel>{' '}
          <Switch
            checked={held.headlessSwitch}
            onChange={put('headlessSwitch')}
            style={{ width: 40, height: 20 }}
          />
        </Field>
      </Line>
    </>
  );
};
