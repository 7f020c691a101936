import {
  Combobox,
  createListCollection,
  DatePicker,
  Field,
  Input,
  Listbox,
  NumberInput,
  Portal,
  Select,
  useListCollection,
} from '@chakra-ui/react';
import { useRef } from 'react';
import { hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';

const asItems = entries => entries.map((label, rank) => ({ label, value: `id-${rank}` }));

export function Text({ name, label, must, help, value, put, ...more }) {
  return (
    <Field.Root required={must} {...hand(name)}>
      <Field.Label>
        {label}
        <Field.RequiredIndicator />
      </Field.Label>
      <Input value={value} onChange={({ target }) => put(target.value)} {...more} />
      {help && <Field.HelperText>{help}</Field.HelperText>}
    </Field.Root>
  );
}

/** A list whose values are codes; its options are in the document only while it is open. */
export function List({ name, label, entries, put }) {
  const collection = createListCollection({ items: asItems(entries) });
  return (
    <Select.Root
      {...hand(name)}
      collection={collection}
      lazyMount
      unmountOnExit
      onValueChange={({ items }) => put(items[0]?.label ?? null)}
    >
      <Select.HiddenSelect />
      <Select.Label>{label}</Select.Label>
      <Select.Control>
        <Select.Trigger>
          <Select.ValueText placeholder="Sélectionnez un élément" />
        </Select.Trigger>
        <Select.IndicatorGroup>
          <Select.Indicator />
        </Select.IndicatorGroup>
      </Select.Control>
      <Portal>
        <Select.Positioner>
          <Select.Content>
            {collection.items.map(item => (
              <Select.Item item={item} key={item.value}>
                {item.label}
                <Select.ItemIndicator />
              </Select.Item>
            ))}
          </Select.Content>
        </Select.Positioner>
      </Portal>
    </Select.Root>
  );
}

/** A list whose options are always on screen. */
export function Always({ name, label, entries, put }) {
  const collection = createListCollection({ items: asItems(entries) });
  return (
    <Listbox.Root
      {...hand(name)}
      collection={collection}
      onValueChange={({ items }) => put(items[0]?.label ?? null)}
    >
      <Listbox.Label>{label}</Listbox.Label>
      <Listbox.Content maxH="8rem">
        {collection.items.map(item => (
          <Listbox.Item item={item} key={item.value}>
            <Listbox.ItemText>{item.label}</Listbox.ItemText>
            <Listbox.ItemIndicator />
          </Listbox.Item>
        ))}
      </Listbox.Content>
    </Listbox.Root>
  );
}

/** Towns, asked to a server from the third letter. */
export function Towns({ name, label, towns, put }) {
  const { collection, set } = useListCollection({ initialItems: [] });
  const asked = useRef(0);
  const look = async query => {
    const rank = ++asked.current;
    const found = query.length < 3 ? [] : await askServer(towns, query, 600);
    if (rank === asked.current) set(found.map(it => ({ label: it, value: it })));
  };
  return (
    <Combobox.Root
      {...hand(name)}
      collection={collection}
      onInputValueChange={({ inputValue, reason }) => reason === 'input-change' && look(inputValue)}
      onValueChange={({ value }) => put(value[0] ?? null)}
    >
      <Combobox.Label>{label}</Combobox.Label>
      <Combobox.Control>
        <Combobox.Input placeholder="3 lettres au moins" />
        <Combobox.IndicatorGroup>
          <Combobox.ClearTrigger />
        </Combobox.IndicatorGroup>
      </Combobox.Control>
      <Portal>
        <Combobox.Positioner>
          <Combobox.Content>
            <Combobox.Empty>Aucun résultat</Combobox.Empty>
            {collection.items.map(item => (
              <Combobox.Item item={item} key={item.value}>
                {item.label}
                <Combobox.ItemIndicator />
              </Combobox.Item>
            ))}
          </Combobox.Content>
        </Combobox.Positioner>
      </Portal>
    </Combobox.Root>
  );
}

export function Amount({ name, label, put, ...more }) {
  return (
    <NumberInput.Root
      {...hand(name)}
      locale="fr-FR"
      onValueChange={({ valueAsNumber }) => put(Number.isNaN(valueAsNumber) ? null : valueAsNumber)}
      {...more}
    >
      <NumberInput.Label>{label}</NumberInput.Label>
      <NumberInput.Control />
      <NumberInput.Input />
    </NumberInput.Root>
  );
}

export function Day({ name, label, put }) {
  return (
    <DatePicker.Root
      {...hand(name)}
      locale="fr-FR"
      placeholder="jj/mm/aaaa"
      onValueChange={({ value }) => put(value[0]?.toString() ?? null)}
    >
      <DatePicker.Label>{label}</DatePicker.Label>
      <DatePicker.Control>
        <DatePicker.Input />
        <DatePicker.IndicatorGroup>
          <DatePicker.Trigger>▦</DatePicker.Trigger>
        </DatePicker.IndicatorGroup>
      </DatePicker.Control>
      <Portal>
        <DatePicker.Positioner>
          <DatePicker.Content>
            <DatePicker.View view="day">
              <DatePicker.Header />
              <DatePicker.DayTable />
            </DatePicker.View>
          </DatePicker.Content>
        </DatePicker.Positioner>
      </Portal>
    </DatePicker.Root>
  );
}
