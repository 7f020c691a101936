import {
  ActionList,
  ActionMenu,
  Autocomplete,
  Button,
  FormControl,
  Radio,
  RadioGroup,
  SegmentedControl,
  Select,
  SelectPanel,
  Text,
  Textarea,
  TextInput,
  ToggleSwitch,
} from '@primer/react';
import { useRef, useState } from 'react';
import { hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';

/** A label, its help and what is wrong, as the kit lays them out. */
const Row = ({ name, label, required, caption, wrong, children }) => (
  <div {...hand(name)}>
    <FormControl required={required}>
      <FormControl.Label id={`${name}-titre`}>{label}</FormControl.Label>
      {children}
      {caption && <FormControl.Caption>{caption}</FormControl.Caption>}
      {wrong && <FormControl.Validation variant="error">{wrong}</FormControl.Validation>}
    </FormControl>
  </div>
);

export const Words = ({ name, held, put, tall, leave, row, ...rest }) => {
  const Box = tall ? Textarea : TextInput;
  const onBlur = leave && (() => put(name)(leave(held[name])));
  const typed = event => put(name)(event.target.value);
  return (
    <Row {...row} name={name}>
      <Box {...rest} block value={held[name]} onChange={typed} onBlur={onBlur} />
    </Row>
  );
};

/** The browser's own list. */
export const Native = ({ name, held, put, row, entries }) => (
  <Row {...row} name={name}>
    <Select
      block
      placeholder="Sélectionnez un élément"
      value={held[name]}
      onChange={event => put(name)(event.target.value)}
    >
      {entries.map(({ id, text }) => (
        <Select.Option key={id} value={id}>
          {text}
        </Select.Option>
      ))}
    </Select>
  </Row>
);

/** A button whose menu lets one entry be taken. */
export const Menu = ({ name, held, put, label, entries }) => (
  <div className="champ" {...hand(name)}>
    <Text weight="semibold" size="medium" id={`${name}-titre`}>
      {label}
    </Text>
    <ActionMenu>
      <ActionMenu.Button block alignContent="start" aria-describedby={`${name}-titre`}>
        {held[name] ?? 'Choisir…'}
      </ActionMenu.Button>
      <ActionMenu.Overlay width="medium">
        <ActionList selectionVariant="single">
          {entries.map(text => (
            <ActionList.Item
              key={text}
              selected={held[name] === text}
              onSelect={() => put(name)(text)}
            >
              {text}
            </ActionList.Item>
          ))}
        </ActionList>
      </ActionMenu.Overlay>
    </ActionMenu>
  </div>
);

/** A button whose panel holds a box: the rows are those that a server finds. */
export const Panel = ({ name, held, put, label, title, entries, caption }) => {
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState([]);
  const [typed, setTyped] = useState('');
  const [waits, setWaits] = useState(false);
  const clock = useRef(0);
  const ask = text => {
    setTyped(text);
    clearTimeout(clock.current);
    if (text.length < 3) return setFound([]);
    clock.current = setTimeout(async () => {
      setWaits(true);
      const texts = await askServer(entries, text, 600);
      setFound(texts.map(it => ({ id: it.slice(-14), text: it })));
      setWaits(false);
    }, 300);
  };
  return (
    <div {...hand(name)}>
      <FormControl>
        <FormControl.Label id={`${name}-titre`}>{label}</FormControl.Label>
        <SelectPanel
          title={title}
          placeholder="Aucun organisme choisi"
          placeholderText="SIRET, nom…"
          renderAnchor={({ children, ...props }) => (
            <Button {...props} block alignContent="start" aria-labelledby={`${name}-titre`}>
              {children}
            </Button>
          )}
          open={open}
          onOpenChange={setOpen}
          items={found}
          loading={waits}
          selected={held[name]}
          onSelectedChange={put(name)}
          filterValue={typed}
          onFilterChange={ask}
          message={
            found.length || waits
              ? undefined
              : { variant: 'empty', title: 'Aucun résultat', body: 'Tapez 3 lettres au moins.' }
          }
        />
        <FormControl.Caption>{caption}</FormControl.Caption>
      </FormControl>
    </div>
  );
};

/** A box with proposals; what is none of them is put away a little after leaving. */
export const Proposals = ({ name, held, put, row, entries, server, ...rest }) => {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState(server ? [] : entries);
  const [waits, setWaits] = useState(false);
  const clock = useRef(0);
  const taken = useRef(null);
  const take = text => {
    taken.current = text;
    put(name)(text);
  };
  const ask = text => {
    setTyped(text);
    if (!server || text === taken.current) return;
    clearTimeout(clock.current);
    clock.current = setTimeout(async () => {
      setWaits(true);
      setFound(text.length < 3 ? [] : await askServer(entries, text, 450));
      setWaits(false);
    }, 300);
  };
  return (
    <Row {...row} name={name}>
      <Autocomplete>
        <Autocomplete.Input
          {...rest}
          block
          value={typed}
          onChange={event => ask(event.target.value)}
          onBlur={() => setTimeout(() => setTyped(taken.current ?? ''), 400)}
        />
        <Autocomplete.Overlay>
          <Autocomplete.Menu
            aria-labelledby={`${name}-titre`}
            filterFn={server && (() => true)}
            emptyStateText="Aucun résultat"
            loading={waits}
            items={found.map(text => ({ id: text, text }))}
            selectedItemIds={held[name] ? [held[name]] : []}
            onSelectedChange={items => {
              const item = items.at(-1);
              take(item?.text ?? null);
              setTyped(item?.text ?? '');
            }}
          />
        </Autocomplete.Overlay>
      </Autocomplete>
    </Row>
  );
};

export const Answers = ({ name, held, put, label, entries }) => (
  <div {...hand(name)}>
    <RadioGroup name={name} required onChange={put(name)}>
      <RadioGroup.Label>{label}</RadioGroup.Label>
      {entries.map(({ id, text }) => (
        <FormControl key={id}>
          <Radio value={id} checked={held[name] === id} />
          <FormControl.Label>{text}</FormControl.Label>
        </FormControl>
      ))}
    </RadioGroup>
  </div>
);

export const Segments = ({ name, held, put, label, entries }) => (
  <div className="champ" {...hand(name)}>
    <Text weight="semibold" size="medium" id={`${name}-titre`}>
      {label}
    </Text>
    <SegmentedControl aria-labelledby={`${name}-titre`} onChange={rank => put(name)(entries[rank])}>
      {entries.map(text => (
        <SegmentedControl.Button key={text} selected={held[name] === text}>
          {text}
        </SegmentedControl.Button>
      ))}
    </SegmentedControl>
  </div>
);

/** A switch, its caption at the left; the kit's « On » and « Off » in French. */
export const Lever = ({ name, held, put, label, caption }) => (
  <div className="bascule" {...hand(name)}>
    <div className="champ">
      <Text weight="semibold" size="medium" id={`${name}-titre`}>
        {label}
      </Text>
      {caption && (
        <Text size="small" className="aide">
          {caption}
        </Text>
      )}
    </div>
    <ToggleSwitch
      size="small"
      aria-labelledby={`${name}-titre`}
      buttonLabelOn="Oui"
      buttonLabelOff="Non"
      checked={held[name]}
      onClick={() => put(name)(!held[name])}
    />
  </div>
);
