import { useCombobox } from 'downshift';
import { useState } from 'react';
import DatePicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import { NumericFormat, PatternFormat } from 'react-number-format';
import ReactSelect from 'react-select';
import AsyncSelect from 'react-select/async';
import Creatable from 'react-select/creatable';
import { askServer, domaines, modalites } from '../../shared/lists.js';
import { Line, mount, useHeld } from '../../shared/react.jsx';
import { isoDay } from '../../shared/widgets.js';
import { Headless } from './headless.jsx';
import { Radix } from './radix.jsx';

const asOptions = list => list.map(value => ({ value, label: value }));

const Downshift = ({ put }) => {
  const all = ['Amiens', 'Amiens Nord', 'Arras'];
  const [items, setItems] = useState(all);
  const box = useCombobox({
    items,
    onInputValueChange: ({ inputValue }) =>
      setItems(all.filter(text => text.startsWith(inputValue))),
    onSelectedItemChange: ({ selectedItem }) => put('downshift')(selectedItem),
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift ties it. */}
      <label {...box.getLabelProps()}>Commune</label>
      <input {...box.getInputProps()} />
      <ul {...box.getMenuProps()}>
        {box.isOpen &&
          items.map((item, index) => (
            <li key={item} {...box.getItemProps({ item, index })}>
              {item}
            </li>
          ))}
      </ul>
    </>
  );
};

const Page = () => {
  const [start, setStart] = useState(null);
  const [held, put] = useHeld({
    reactSelect: null,
    reactMultiple: [],
    reactAsync: null,
    reactCreatable: null,
    downshift: null,
    listbox: null,
    headlessCombobox: null,
    headlessRadio: null,
    headlessSwitch: false,
    radixSelect: null,
    radixCheckbox: false,
    radixSwitch: false,
    radixToggle: null,
    datepicker: null,
    numeric: null,
    pattern: null,
    prefix: null,
  });
  const select = key => ({
    inputId: key,
    onChange: option => put(key)(option?.value),
    noOptionsMessage: () => 'Aucun résultat',
  });
  return (
    <>
      <Line id="reactSelect">
        <label htmlFor="reactSelect">Catégorie</label>
        <ReactSelect
          {...select('reactSelect')}
          options={asOptions(['Employés', 'Ouvriers', 'Cadres'])}
        />
      </Line>
      <Line id="reactMultiple">
        <label htmlFor="reactMultiple">Modalités proposées</label>
        <ReactSelect
          inputId="reactMultiple"
          isMulti
          options={asOptions(modalites)}
          onChange={chosen => put('reactMultiple')(chosen.map(({ value }) => value))}
        />
      </Line>
      <Line id="reactAsync">
        <label htmlFor="reactAsync">Domaine de formation</label>
        <AsyncSelect
          {...select('reactAsync')}
          loadOptions={text => askServer(domaines, text, 500).then(asOptions)}
          loadingMessage={() => 'Chargement…'}
        />
      </Line>
      <Line id="reactCreatable">
        <label htmlFor="reactCreatable">Organisme</label>
        <Creatable
          {...select('reactCreatable')}
          options={asOptions(['KISO FORMATION NORD', 'KISO FORMATION SUD'])}
          formatCreateLabel={text => `Créer « ${text} »`}
        />
      </Line>
      <Line id="downshift">
        <Downshift put={put} />
      </Line>
      <Headless held={held} put={put} />
      <Radix held={held} put={put} />
      <Line id="datepicker">
        <label htmlFor="dp">Début de formation</label>
        <br />
        <DatePicker
          id="dp"
          dateFormat="dd/MM/yyyy"
          selected={start}
          onChange={day => {
            setStart(day);
            put('datepicker')(isoDay(day));
          }}
        />
      </Line>
      <Line id="numeric">
        <label htmlFor="nf">Montant HT</label>
        <NumericFormat
          id="nf"
          suffix=" €"
          decimalSeparator=","
          thousandSeparator=" "
          decimalScale={2}
          fixedDecimalScale
          onValueChange={({ floatValue }) => put('numeric')(floatValue)}
        />
      </Line>
      <Line id="pattern">
        <label htmlFor="pf">NIR</label>
        <PatternFormat
          id="pf"
          format="# ## ## ## ### ###"
          mask="_"
          onValueChange={({ value }) => put('pattern')(value)}
        />
      </Line>
      <Line id="prefix">
        <label htmlFor="px">SIRET</label>
        <PatternFormat
          id="px"
          format="### ### ### #####"
          allowEmptyFormatting
          mask="_"
          onValueChange={({ value }) => put('prefix')(value)}
        />
      </Line>
    </>
  );
};
mount(<Page />);
