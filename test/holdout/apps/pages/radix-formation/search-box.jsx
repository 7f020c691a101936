import { useCombobox } from 'downshift';
import { useRef, useState } from 'react';
import { askServer } from '../../shared/lists.js';

/** Downshift's combobox over a slow server; text that is no entry is erased when left. */
export function SearchBox({ value, onChange, label, placeholder, entries }) {
  const [found, setFound] = useState([]);
  const timer = useRef(0);
  const box = useCombobox({
    items: found,
    selectedItem: value,
    onSelectedItemChange: ({ selectedItem }) => onChange(selectedItem),
    onInputValueChange: ({ inputValue }) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(
        async () => setFound(await askServer(entries, inputValue ?? '')),
        500,
      );
    },
    stateReducer: (_, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, inputValue: changes.selectedItem ?? '' }
        : changes,
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: Downshift ties it by its props. */}
      <label {...box.getLabelProps()}>{label}</label>
      <input placeholder={placeholder} {...box.getInputProps()} />
      <ul className="results" {...box.getMenuProps()}>
        {box.isOpen &&
          found.map((entry, index) => (
            <li key={entry} {...box.getItemProps({ item: entry, index })}>
              {entry}
            </li>
          ))}
      </ul>
    </>
  );
}
