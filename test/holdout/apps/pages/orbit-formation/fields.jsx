import {
  Button,
  ChoiceGroup,
  InputField,
  InputGroup,
  ListChoice,
  Popover,
  Radio,
  SegmentedSwitch,
  Select,
  Stack,
  Stepper,
  Switch,
  Text,
} from '@kiwicom/orbit-components';
import { ChevronDown } from '@kiwicom/orbit-components/icons';
import { useState } from 'react';
import { hand } from '../../shared/expose.js';

export const typed = set => event => set(event.target.value);

export const Words = ({ name, held, put, as: Box = InputField, leave, ...rest }) => (
  <div {...hand(name)}>
    <Box
      {...rest}
      value={held[name]}
      onChange={typed(put(name))}
      onBlur={leave && (() => put(name)(leave(held[name])))}
    />
  </div>
);

/** The browser's own list in the kit's dress. */
export const Native = ({ name, held, put, entries, ...rest }) => (
  <div {...hand(name)}>
    <Select
      {...rest}
      placeholder="Sélectionnez un élément"
      value={held[name]}
      options={entries.map(({ id, text }) => ({ value: id, label: text }))}
      onChange={typed(put(name))}
    />
  </div>
);

const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** A day in three boxes of one frame, as the kit shows it for a birth date. */
export const Day = ({ name, held, put, label, help }) => {
  const part = key => ({
    value: held[name][key],
    onChange: typed(value => put(name)({ ...held[name], [key]: value })),
  });
  return (
    <div {...hand(name)}>
      <InputGroup label={label} help={help} flex={['0 0 64px', '1 1 100%', '0 0 96px']}>
        <InputField
          {...part('day')}
          label="Jour"
          placeholder="JJ"
          inputMode="numeric"
          maxLength={2}
        />
        <Select
          {...part('month')}
          label="Mois"
          placeholder="Mois"
          options={months.map((text, rank) => ({ value: rank + 1, label: text }))}
        />
        <InputField
          {...part('year')}
          label="Année"
          placeholder="AAAA"
          inputMode="numeric"
          maxLength={4}
        />
      </InputGroup>
    </div>
  );
};

/** A button over a layer of rows, of which one is taken. */
export const Layer = ({ name, held, put, label, entries }) => {
  const [open, setOpen] = useState(false);
  const take = text => () => {
    put(name)(text);
    setOpen(false);
  };
  return (
    <div className="champ" {...hand(name)}>
      <Text weight="medium">{label}</Text>
      <Popover
        opened={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        ariaLabel={label}
        labelClose="Fermer"
        lockScrolling={false}
        noPadding
        width="360px"
        content={entries.map(text => <ListChoice key={text} title={text} onClick={take(text)} />)}
      >
        <Button type="secondary" iconRight={<ChevronDown />}>
          {held[name] ?? 'Choisir'}
        </Button>
      </Popover>
    </div>
  );
};

export const Answers = ({ name, held, put, label, entries }) => (
  <div {...hand(name)}>
    <ChoiceGroup label={label} onChange={typed(put(name))}>
      {entries.map(({ id, text }) => (
        <Radio key={id} name={name} value={id} label={text} checked={held[name] === id} />
      ))}
    </ChoiceGroup>
  </div>
);

export const Segments = ({ name, held, put, label, entries }) => (
  <div {...hand(name)}>
    <SegmentedSwitch
      label={label}
      maxWidth="360px"
      options={entries.map(text => ({
        value: text,
        label: text,
        name,
        defaultChecked: held[name] === text,
      }))}
      onChange={typed(put(name))}
    />
  </div>
);

/** A number between two buttons: its box takes no key but the arrows. */
export const Steps = ({ name, put, label, ...rest }) => (
  <div className="champ" {...hand(name)}>
    <Text weight="medium" id={`${name}-titre`}>
      {label}
    </Text>
    <Stepper
      {...rest}
      maxWidth={160}
      ariaLabelledBy={`${name}-titre`}
      titleDecrement="Moins"
      titleIncrement="Plus"
      onChange={put(name)}
    />
  </div>
);

/** A switch at the right of its caption. */
export const Lever = ({ name, held, put, label, about }) => (
  <div className="bascule" {...hand(name)}>
    <Stack spacing="100">
      <Text weight="medium" id={`${name}-titre`}>
        {label}
      </Text>
      {about && (
        <Text type="secondary" size="small">
          {about}
        </Text>
      )}
    </Stack>
    <Switch
      checked={held[name]}
      ariaLabelledby={`${name}-titre`}
      onChange={() => put(name)(!held[name])}
    />
  </div>
);
