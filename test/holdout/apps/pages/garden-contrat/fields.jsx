import { DatePicker } from '@zendeskgarden/react-datepickers';
import { Combobox, Field as ListField, Option } from '@zendeskgarden/react-dropdowns';
import {
  Field,
  Fieldset,
  File,
  FileList,
  FileUpload,
  Input,
  MediaInput,
  Tiles,
} from '@zendeskgarden/react-forms';
import { useEffect, useRef, useState } from 'react';
import { hand } from '../../shared/expose.js';

const Must = () => <span aria-hidden="true"> *</span>;

/** A box; `rewrite` is what the page makes of its text once left: `null` for a fault. */
export function Box({ name, label, hint, must, end, value, put, rewrite, fault, ...box }) {
  const [isWrong, setWrong] = useState(false);
  const leave = () => {
    if (!rewrite || !value) return setWrong(false);
    const better = rewrite(value);
    setWrong(better === null);
    if (better !== null) put(better);
  };
  const As = end ? MediaInput : Input;
  return (
    <Field {...hand(name)}>
      <Field.Label>
        {label}
        {must && <Must />}
      </Field.Label>
      {hint && <Field.Hint>{hint}</Field.Hint>}
      <As
        {...(end && { end: <span className="unite">{end}</span> })}
        required={must}
        value={value}
        onChange={({ target }) => put(target.value)}
        onBlur={leave}
        validation={isWrong ? 'error' : undefined}
        {...box}
      />
      {isWrong && <Field.Message validation="error">{fault}</Field.Message>}
    </Field>
  );
}

const Options = ({ entries }) =>
  entries.map(([code, text]) => <Option key={code} value={code} label={text} />);

/** A face and rows under it, valued by code. */
export const List = ({ name, label, must, entries, value, put }) => (
  <ListField {...hand(name)}>
    <ListField.Label>
      {label}
      {must && <Must />}
    </ListField.Label>
    <Combobox
      isEditable={false}
      placeholder="Sélectionnez un élément"
      selectionValue={value}
      onChange={({ selectionValue }) => selectionValue !== undefined && put(selectionValue)}
    >
      {Options({ entries })}
    </Combobox>
  </ListField>
);

/** A list that one may type in, whose rows are those that contain what is typed. */
export function Filtered({ name, label, hint, entries, value, put }) {
  const [typed, setTyped] = useState('');
  const found = entries.filter(text => text.toLowerCase().includes(typed.toLowerCase()));
  const change = ({ type, inputValue, selectionValue, isExpanded }) => {
    if (type === 'input:change') setTyped(inputValue);
    if (selectionValue !== undefined) put(selectionValue);
    if (isExpanded === false) setTyped('');
  };
  return (
    <ListField {...hand(name)}>
      <ListField.Label>{label}</ListField.Label>
      <ListField.Hint>{hint}</ListField.Hint>
      <Combobox isAutocomplete selectionValue={value} onChange={change}>
        {found.length ? (
          Options({ entries: found.map(text => [text, text]) })
        ) : (
          <Option isDisabled value="" label="Aucun résultat" />
        )}
      </Combobox>
    </ListField>
  );
}

/** Rows that a server gives for what is typed; nothing else is kept. */
export function Ask({ name, label, hint, ask, value, put }) {
  const [typed, setTyped] = useState('');
  const [rows, setRows] = useState([]);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (typed.length < 3) return setRows([]);
    let isLate = false;
    setBusy(true);
    const wait = setTimeout(async () => {
      const found = await ask(typed);
      if (isLate) return;
      setRows(found);
      setBusy(false);
    }, 300);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [typed, ask]);
  const change = ({ type, inputValue, selectionValue }) => {
    if (type === 'input:change') setTyped(inputValue);
    if (selectionValue !== undefined) put(selectionValue);
  };
  const shown = value && !rows.includes(value) ? [value, ...rows] : rows;
  const note = isBusy ? 'Recherche…' : 'Aucun résultat';
  return (
    <ListField {...hand(name)}>
      <ListField.Label>{label}</ListField.Label>
      <ListField.Hint>{hint}</ListField.Hint>
      <Combobox isAutocomplete selectionValue={value} onChange={change}>
        {!isBusy && Options({ entries: shown.map(text => [text, text]) })}
        {(isBusy || shown.length === 0) && (
          <Option isDisabled value="" label={typed.length < 3 ? '3 caractères au moins' : note} />
        )}
      </Combobox>
    </ListField>
  );
}

const parse = text => {
  const [, day, month, year] = /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/.exec(text.trim()) ?? [];
  return year ? new Date(year, month - 1, day) : new Date(Number.NaN);
};
const short = new Intl.DateTimeFormat('fr-FR');

export const Day = ({ name, label, hint, must, value, put }) => (
  <Field {...hand(name)}>
    <Field.Label>
      {label}
      {must && <Must />}
    </Field.Label>
    {hint && <Field.Hint>{hint}</Field.Hint>}
    <DatePicker
      locale="fr-FR"
      value={value ?? undefined}
      onChange={put}
      formatDate={day => short.format(day)}
      customParseDate={parse}
    >
      <Input required={must} placeholder="JJ/MM/AAAA" />
    </DatePicker>
  </Field>
);

/** A question answered by one of a few tiles. */
export const Cards = ({ name, label, entries, value, put }) => (
  <Fieldset {...hand(name)}>
    <Fieldset.Legend>
      {label}
      <Must />
    </Fieldset.Legend>
    <Tiles name={name} value={value} onChange={({ target }) => put(target.value)}>
      <div className="trois">
        {entries.map(([code, text, note]) => (
          <Tiles.Tile key={code} value={code}>
            <Tiles.Label>{text}</Tiles.Label>
            <Tiles.Description>{note}</Tiles.Description>
          </Tiles.Tile>
        ))}
      </div>
    </Tiles>
  </Fieldset>
);

/** A zone that takes one file, shown under it once there. */
export function Paper({ name, label, hint, files, put }) {
  const [isOver, setOver] = useState(false);
  const input = useRef(null);
  const drop = event => {
    event.preventDefault();
    setOver(false);
    put([...event.dataTransfer.files].slice(0, 1));
  };
  return (
    <Field {...hand(name)}>
      <Field.Label>{label}</Field.Label>
      <Field.Hint>{hint}</Field.Hint>
      <FileUpload
        isDragging={isOver}
        onClick={() => input.current.click()}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        Choisissez un fichier ou déposez-le ici
        <Input
          ref={input}
          type="file"
          className="cache"
          accept=".pdf,.doc,.docx,.jpg,.png"
          onClick={event => event.stopPropagation()}
          onChange={({ target }) => put([...target.files])}
        />
      </FileUpload>
      <FileList>
        {files.map(file => (
          <FileList.Item key={file.name}>
            <File type="pdf">
              {file.name}
              <File.Delete aria-label="Retirer le fichier" onClick={() => put([])} />
            </File>
          </FileList.Item>
        ))}
      </FileList>
    </Field>
  );
}
