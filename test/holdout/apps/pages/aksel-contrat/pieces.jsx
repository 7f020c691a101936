import {
  UNSAFE_Combobox as Combobox,
  DatePicker,
  FileUpload,
  TextField,
  useDatepicker,
  VStack,
} from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';

const iso = day =>
  day
    ? [day.getFullYear(), day.getMonth() + 1, day.getDate()]
        .map(part => String(part).padStart(2, '0'))
        .join('-')
    : null;

export function Day({ mark, label, note, put }) {
  const [fault, setFault] = useState('');
  const { datepickerProps, inputProps } = useDatepicker({
    inputFormat: 'dd/MM/yyyy',
    allowTwoDigitYear: false,
    onDateChange: day => put(iso(day)),
    onValidate: found => setFault(found.isInvalid && !found.isEmpty ? 'Date non valide' : ''),
  });
  return (
    <div {...mark}>
      <DatePicker {...datepickerProps}>
        <DatePicker.Input {...inputProps} label={label} description={note} error={fault} />
      </DatePicker>
    </div>
  );
}

/** A text that the page writes again in its own way once the box is left. */
export function Rewritten({ mark, rewrite, put, value, ...field }) {
  const [isWrong, setWrong] = useState(false);
  const leave = () => {
    const better = rewrite(value);
    setWrong(value !== '' && better === null);
    if (better !== null) put(better);
  };
  return (
    <div {...mark}>
      <TextField
        {...field}
        value={value}
        onChange={event => put(event.target.value)}
        onBlur={leave}
        error={isWrong ? 'Valeur non valide' : undefined}
      />
    </div>
  );
}

/** One row of those that the kit filters on the spot. */
export const Pick = ({ mark, label, note, entries, value, put }) => (
  <div {...mark}>
    <Combobox
      label={label}
      description={note}
      options={entries}
      selectedOptions={value ? [value] : []}
      shouldAutocomplete
      onToggleSelected={(text, isSelected) => put(isSelected ? text : null)}
    />
  </div>
);

/** Rows that a server gives for what is typed. */
export function Ask({ mark, label, note, ask, value, put }) {
  const [typed, setTyped] = useState('');
  const [rows, setRows] = useState([]);
  const [isBusy, setBusy] = useState(false);
  const asked = useRef(0);
  useEffect(() => {
    const turn = ++asked.current;
    if (typed.length < 3 || typed === value) return setBusy(false);
    setBusy(true);
    const wait = setTimeout(async () => {
      const found = await ask(typed);
      if (turn !== asked.current) return;
      setRows(found);
      setBusy(false);
    }, 300);
    return () => clearTimeout(wait);
  }, [typed, value, ask]);
  return (
    <div {...mark}>
      <Combobox
        label={label}
        description={note}
        options={rows}
        filteredOptions={isBusy ? [] : rows}
        isLoading={isBusy}
        value={typed}
        onChange={setTyped}
        selectedOptions={value ? [value] : []}
        onToggleSelected={(text, isSelected) => put(isSelected ? text : null)}
      />
    </div>
  );
}

/** One file, dropped or picked; it leaves its zone for a row with a bin. */
export const Paper = ({ mark, label, note, files, put }) => (
  <div {...mark}>
    <FileUpload>
      <VStack gap="space-16">
        <FileUpload.Dropzone
          label={label}
          description={note}
          accept=".pdf,.doc,.docx,.jpg,.png"
          maxSizeInBytes={20_000_000}
          multiple={false}
          fileLimit={{ max: 1, current: files.length }}
          onSelect={picked => put(picked.map(({ file }) => file))}
        />
        {files.map(file => (
          <FileUpload.Item
            key={file.name}
            file={file}
            button={{ action: 'delete', onClick: () => put([]) }}
          />
        ))}
      </VStack>
    </FileUpload>
  </div>
);
