import { DatePicker } from '@gravity-ui/date-components';
import {
  Flex,
  HelpMark,
  Menu,
  NumberInput,
  Popup,
  SegmentedRadioGroup,
  Select,
  Text,
  TextInput,
} from '@gravity-ui/uikit';
import { useEffect, useId, useRef, useState } from 'react';
import { hand } from '../../shared/expose.js';

/** A line of the form: its caption at the left, its control and its note at the right. */
export function Row({ name, caption, must, help, note, htmlFor, children }) {
  return (
    <div className="ligne" {...hand(name)}>
      <Flex as="label" className="legende" gap={1} htmlFor={htmlFor}>
        <Text variant="body-1">{caption}</Text>
        {must && (
          <Text variant="body-1" color="danger">
            *
          </Text>
        )}
        {help && <HelpMark>{help}</HelpMark>}
      </Flex>
      <div className="commande">
        {children}
        {note && (
          <Text as="div" variant="caption-2" color="secondary">
            {note}
          </Text>
        )}
      </div>
    </div>
  );
}

const asOptions = entries => entries.map(([value, content]) => ({ value, content }));

/** A list; `inside` writes its caption in the face, as the kit offers. */
export function List({ name, value, put, entries, inside, caption, ...more }) {
  const { must, help, note, ...select } = more;
  const id = useId();
  const list = (
    <Select
      id={id}
      width="max"
      label={inside ? `${caption} :` : undefined}
      aria-label={inside ? caption : undefined}
      placeholder="Choisir"
      options={asOptions(entries)}
      value={value ? [value] : []}
      onUpdate={([chosen = null]) => put(chosen)}
      {...select}
    />
  );
  if (inside) {
    return (
      <div className="seule" {...hand(name)}>
        {list}
      </div>
    );
  }
  return (
    <Row name={name} caption={caption} must={must} help={help} note={note} htmlFor={id}>
      {list}
    </Row>
  );
}

/** A list whose rows come from a server for what is typed in its filter. */
export function ServerList({ ask, value, put, ...row }) {
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
  const shown = value && !rows.includes(value) ? [value, ...rows] : rows;
  return (
    <List
      {...row}
      entries={shown.map(text => [text, text])}
      value={value}
      put={put}
      filterable
      filterPlaceholder="SIRET ou dénomination, 3 caractères au moins"
      filter={typed}
      onFilterChange={setTyped}
      onOpenChange={isOpen => !isOpen && setTyped('')}
      filterOption={() => true}
      loading={isBusy}
      renderEmptyOptions={({ filter }) => (
        <Text as="div" color="secondary" className="rien">
          {filter.length < 3 ? 'Saisissez au moins 3 caractères' : 'Aucun résultat'}
        </Text>
      )}
    />
  );
}

/** A box and the rows that a server gives under it; what is not a row is put away on leaving. */
export function Suggest({ name, caption, ask, placeholder, value, put }) {
  const [typed, setTyped] = useState(value ?? '');
  const [rows, setRows] = useState([]);
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef(null);
  const id = useId();
  useEffect(() => {
    if (typed.length < 2 || typed === value) return setOpen(false);
    let isLate = false;
    const wait = setTimeout(async () => {
      const found = await ask(typed);
      if (isLate) return;
      setRows(found);
      setOpen(true);
    }, 300);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [typed, value, ask]);
  const take = text => {
    put(text);
    setTyped(text);
    setOpen(false);
  };
  return (
    <Row name={name} caption={caption} must htmlFor={id}>
      <TextInput
        id={id}
        ref={anchor}
        value={typed}
        placeholder={placeholder}
        hasClear
        onUpdate={text => {
          setTyped(text);
          if (!text) put(null);
        }}
        onBlur={() => setTyped(value ?? '')}
      />
      <Popup
        open={isOpen}
        onOpenChange={setOpen}
        anchorElement={anchor.current}
        placement="bottom-start"
        returnFocus={false}
        initialFocus={-1}
      >
        <Menu className="propositions">
          {rows.map(text => (
            <Menu.Item
              key={text}
              onClick={() => take(text)}
              extraProps={{ onMouseDown: event => event.preventDefault() }}
            >
              {text}
            </Menu.Item>
          ))}
          {rows.length === 0 && <Menu.Item disabled>Aucun résultat</Menu.Item>}
        </Menu>
      </Popup>
    </Row>
  );
}

/** A date of the kit: segments in one box, a calendar at its side. */
export const Day = ({ name, caption, value, put, ...row }) => (
  <Row name={name} caption={caption} {...row}>
    <DatePicker
      className="date"
      format="DD/MM/YYYY"
      aria-label={caption}
      hasClear
      value={value}
      onUpdate={put}
    />
  </Row>
);

export function Amount({ name, caption, must, note, value, put, ...box }) {
  const id = useId();
  return (
    <Row name={name} caption={caption} must={must} note={note} htmlFor={id}>
      <NumberInput id={id} className="nombre" min={0} value={value} onUpdate={put} {...box} />
    </Row>
  );
}

export const Segments = ({ name, caption, entries, value, put, ...row }) => (
  <Row name={name} caption={caption} {...row}>
    <SegmentedRadioGroup
      size="l"
      aria-label={caption}
      value={value}
      onUpdate={put}
      options={entries.map(([code, content]) => ({ value: code, content }))}
    />
  </Row>
);
