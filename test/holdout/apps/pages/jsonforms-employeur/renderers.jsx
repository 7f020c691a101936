import { computeLabel, optionIs, rankWith } from '@jsonforms/core';
import { useJsonForms, withJsonFormsControlProps } from '@jsonforms/react';
import {
  vanillaCells,
  vanillaRenderers,
  withVanillaControlProps,
} from '@jsonforms/vanilla-renderers';
import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { NumericFormat, PatternFormat } from 'react-number-format';
import { askServer } from '../../shared/lists.js';

const caisses = ['AG2R LA MONDIALE', 'APICIL', 'KLESIA', 'MALAKOFF HUMANIS', 'PRO BTP', 'UNEO'];
const towns = {
  34130: ['MAUGUIO', 'MUDAISON', 'VALERGUES'],
  34170: ['CASTELNAU-LE-LEZ'],
  34400: ['LUNEL', 'LUNEL-VIEL', 'SATURARGUES'],
};

/** The kit's own frame of a control, for the boxes that it has not. */
const Framed = ({ id, label, required, visible, errors, description, classNames, children }) => (
  <div className={classNames.wrapper} hidden={!visible} id={id}>
    <label htmlFor={`${id}-input`} className={classNames.label}>
      {computeLabel(label, required, false)}
    </label>
    {children}
    <div className={errors ? classNames.validationError : classNames.description}>
      {errors || description}
    </div>
  </div>
);
const drawn = control => withVanillaControlProps(withJsonFormsControlProps(control));

/** A box under a mask; the form holds what it shows. */
const Masked = drawn(props => (
  <Framed {...props}>
    <PatternFormat
      id={`${props.id}-input`}
      type="tel"
      format={props.uischema.options.mask}
      disabled={!props.enabled}
      value={props.data ?? ''}
      onValueChange={({ formattedValue }) =>
        formattedValue !== (props.data ?? '') && props.handleChange(props.path, formattedValue)
      }
    />
  </Framed>
));

const Currency = drawn(props => (
  <Framed {...props}>
    <NumericFormat
      id={`${props.id}-input`}
      inputMode="decimal"
      decimalSeparator=","
      thousandSeparator=" "
      decimalScale={2}
      allowNegative={false}
      suffix={` ${props.uischema.options.currency}`}
      disabled={!props.enabled}
      value={props.data ?? ''}
      onValueChange={({ floatValue }) =>
        floatValue !== props.data && props.handleChange(props.path, floatValue)
      }
    />
  </Framed>
));

/** Suggestions of a server; what is not one of them is put away on leaving. */
const Served = drawn(props => {
  const { data, path, handleChange, id } = props;
  const [found, setFound] = useState([]);
  const [isBusy, setBusy] = useState(false);
  const box = useCombobox({
    items: found,
    inputId: `${id}-input`,
    initialInputValue: data ?? '',
    onSelectedItemChange: ({ selectedItem }) => handleChange(path, selectedItem ?? undefined),
    stateReducer: (_state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, inputValue: changes.selectedItem ?? '' }
        : changes,
  });
  const typed = box.inputValue.trim();
  useEffect(() => {
    if (typed.length < 3) return setFound([]);
    let isLate = false;
    setBusy(true);
    const wait = setTimeout(async () => {
      const answer = await askServer(caisses, typed, 400);
      if (isLate) return;
      setFound(answer);
      setBusy(false);
    }, 300);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [typed]);
  const isOpen = box.isOpen && typed.length > 2;
  return (
    <Framed {...props}>
      <div className="served">
        <input {...box.getInputProps()} />
        <ul {...box.getMenuProps()} hidden={!isOpen}>
          {isOpen && isBusy && <li className="busy">Recherche…</li>}
          {isOpen && !isBusy && !found.length && <li className="busy">Aucun résultat</li>}
          {isOpen &&
            !isBusy &&
            found.map((text, index) => (
              <li
                key={text}
                {...box.getItemProps({ item: text, index })}
                data-active={box.highlightedIndex === index}
              >
                {text}
              </li>
            ))}
        </ul>
      </div>
    </Framed>
  );
});

/** A list that a server fills for the postal code of the same form, greyed until then. */
const Towns = drawn(props => {
  const { data, path, handleChange, uischema, id } = props;
  const code = useJsonForms().core.data[uischema.options.townsOf];
  const [found, setFound] = useState(data ? [data] : []);
  useEffect(() => {
    if (!/^\d{5}$/.test(code ?? '')) return setFound([]);
    const wait = setTimeout(() => setFound(towns[code] ?? []), 600);
    return () => clearTimeout(wait);
  }, [code]);
  return (
    <Framed {...props}>
      <select
        id={`${id}-input`}
        disabled={!props.enabled || !found.length}
        value={data ?? ''}
        onChange={({ target }) => handleChange(path, target.value || undefined)}
      >
        <option value="">{found.length ? 'Choisir' : 'Indiquez d’abord le CP'}</option>
        {found.map(text => (
          <option key={text}>{text}</option>
        ))}
      </select>
    </Framed>
  );
});

const own = (option, renderer) => ({
  tester: rankWith(20, (uischema, ...rest) =>
    Object.hasOwn(uischema.options ?? {}, option)
      ? optionIs(option, uischema.options[option])(uischema, ...rest)
      : false,
  ),
  renderer,
});

export const cells = vanillaCells;
export const renderers = [
  ...vanillaRenderers,
  own('mask', Masked),
  own('currency', Currency),
  own('ask', Served),
  own('townsOf', Towns),
];
