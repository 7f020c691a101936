import {
  ActionGroup,
  ComboBox,
  DatePicker,
  Item,
  NumberField,
  Picker,
  Radio,
  RadioGroup,
  Section,
  Switch,
  Text,
  TextArea,
  TextField,
} from '@adobe/react-spectrum';
import { useRef, useState } from 'react';
import { hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';

const wide = { width: '100%' };

/** A text; `leave` writes it again when the box is left. */
export const Words = ({ name, held, put, tall, leave, ...rest }) => {
  const Box = tall ? TextArea : TextField;
  const onBlur = leave && (() => put(name)(leave(held[name])));
  return (
    <div {...hand(name)}>
      <Box {...wide} {...rest} value={held[name]} onChange={put(name)} onBlur={onBlur} />
    </div>
  );
};

const Entries = ({ name, held, put, children, ...rest }) => (
  <div {...hand(name)}>
    <Picker {...wide} {...rest} selectedKey={held[name]} onSelectionChange={put(name)}>
      {children}
    </Picker>
  </div>
);

/** A list, each row of which is known by a code. */
export const List = ({ entries, ...rest }) => (
  <Entries {...rest} placeholder="Choisir…" items={entries}>
    {({ key, text }) => <Item key={key}>{text}</Item>}
  </Entries>
);

/** The same, with titles among its rows. */
export const Families = ({ families, ...rest }) => (
  <Entries {...rest} placeholder="Choisir…" items={families}>
    {({ title, entries }) => (
      <Section key={title} title={title} items={entries}>
        {({ key, text }) => <Item key={key}>{text}</Item>}
      </Section>
    )}
  </Entries>
);

/** A list one types in. */
export const Filtered = ({ name, held, put, entries, ...rest }) => (
  <div {...hand(name)}>
    <ComboBox
      {...wide}
      {...rest}
      defaultItems={entries}
      selectedKey={held[name]}
      onSelectionChange={put(name)}
    >
      {({ key, text }) => <Item key={key}>{text}</Item>}
    </ComboBox>
  </div>
);

/** A list that a server fills with what it finds for the letters typed. */
export const Sought = ({ name, held, put, towns, ...rest }) => {
  const [found, setFound] = useState([]);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState('idle');
  const clock = useRef(0);
  const ask = text => {
    setTyped(text);
    clearTimeout(clock.current);
    if (text.length < 3 || text === held[name]) return;
    setState('filtering');
    clock.current = setTimeout(async () => {
      const names = await askServer(towns, text, 500);
      setFound(names.map(key => ({ key })));
      setState('idle');
    }, 300);
  };
  return (
    <div {...hand(name)}>
      <ComboBox
        {...wide}
        {...rest}
        items={found}
        inputValue={typed}
        onInputChange={ask}
        selectedKey={held[name]}
        onSelectionChange={key => {
          setTyped(key ?? '');
          put(name)(key);
        }}
        loadingState={state}
      >
        {({ key }) => <Item key={key}>{key}</Item>}
      </ComboBox>
    </div>
  );
};

export const Day = ({ name, held, put, ...rest }) => (
  <div {...hand(name)}>
    <DatePicker {...wide} {...rest} value={held[name]} onChange={put(name)} />
  </div>
);

export const Answers = ({ name, held, put, entries, ...rest }) => (
  <div {...hand(name)}>
    <RadioGroup {...rest} orientation="horizontal" value={held[name]} onChange={put(name)}>
      {entries.map(text => (
        <Radio key={text} value={text}>
          {text}
        </Radio>
      ))}
    </RadioGroup>
  </div>
);

/** Buttons of which one is taken, under a caption of the team's own. */
export const Segments = ({ name, held, put, label, entries }) => (
  <div className="champ" {...hand(name)}>
    <span id={`${name}-titre`}>{label}</span>
    <ActionGroup
      aria-labelledby={`${name}-titre`}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={held[name] ? [held[name]] : []}
      onSelectionChange={keys => put(name)([...keys][0])}
    >
      {entries.map(text => (
        <Item key={text}>
          <Text>{text}</Text>
        </Item>
      ))}
    </ActionGroup>
  </div>
);

export const Lever = ({ name, held, put, label }) => (
  <div {...hand(name)}>
    <Switch isSelected={held[name]} onChange={put(name)}>
      {label}
    </Switch>
  </div>
);

export const Figure = ({ name, held, put, ...rest }) => (
  <div {...hand(name)}>
    <NumberField
      {...wide}
      {...rest}
      minValue={0}
      value={held[name] ?? Number.NaN}
      onChange={value => put(name)(Number.isNaN(value) ? null : value)}
    />
  </div>
);
