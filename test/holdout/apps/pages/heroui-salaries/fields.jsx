import {
  Autocomplete,
  Calendar,
  ComboBox,
  DateField,
  DatePicker,
  Description,
  EmptyState,
  FieldError,
  Input,
  Label,
  ListBox,
  NumberField,
  Radio,
  RadioGroup,
  SearchField,
  Select,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  useFilter,
} from '@heroui/react';
import { useEffect, useState } from 'react';

const Row = ({ id, text }) => (
  <ListBox.Item key={id} id={id} textValue={text}>
    {text}
    <ListBox.ItemIndicator />
  </ListBox.Item>
);

export const Text = ({ mark, label, note, max, fault, onBlur, ...field }) => (
  <div {...mark}>
    <TextField fullWidth isInvalid={Boolean(fault)} onBlur={onBlur} {...field}>
      <Label>{label}</Label>
      <Input maxLength={max} />
      {note && <Description>{note}</Description>}
      <FieldError>{fault}</FieldError>
    </TextField>
  </div>
);

/** A date in segments, beside a calendar. */
export const Birth = ({ mark, label, value, put }) => (
  <div {...mark}>
    <DatePicker isRequired value={value} onChange={put}>
      <Label>{label}</Label>
      <DateField.Group fullWidth>
        <DateField.Input>{part => <DateField.Segment segment={part} />}</DateField.Input>
        <DateField.Suffix>
          <DatePicker.Trigger>
            <DatePicker.TriggerIndicator />
          </DatePicker.Trigger>
        </DateField.Suffix>
      </DateField.Group>
      <Description>Format : JJ/MM/AAAA</Description>
      <DatePicker.Popover>
        <Calendar aria-label={label}>
          <Calendar.Header>
            <Calendar.NavButton slot="previous" />
            <Calendar.Heading />
            <Calendar.NavButton slot="next" />
          </Calendar.Header>
          <Calendar.Grid>
            <Calendar.GridHeader>
              {day => <Calendar.HeaderCell>{day}</Calendar.HeaderCell>}
            </Calendar.GridHeader>
            <Calendar.GridBody>{day => <Calendar.Cell date={day} />}</Calendar.GridBody>
          </Calendar.Grid>
        </Calendar>
      </DatePicker.Popover>
    </DatePicker>
  </div>
);

export const Choice = ({ mark, label, entries, value, put }) => (
  <div {...mark}>
    <RadioGroup orientation="horizontal" value={value} onChange={put}>
      <Label>{label}</Label>
      {entries.map(([code, text]) => (
        <Radio key={code} value={code}>
          <Radio.Content>
            <Radio.Control>
              <Radio.Indicator />
            </Radio.Control>
            <Label>{text}</Label>
          </Radio.Content>
        </Radio>
      ))}
    </RadioGroup>
  </div>
);

/** Two buttons under a question: a second press takes the answer back. */
export const Toggle = ({ mark, label, entries, value, put }) => (
  <div className="question" {...mark}>
    <Label id="question-nir">{label}</Label>
    <ToggleButtonGroup
      aria-labelledby="question-nir"
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={keys => put([...keys][0] ?? null)}
    >
      {entries.map(([code, text]) => (
        <ToggleButton key={code} id={code}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </div>
);

export const List = ({ mark, label, note, entries, value, put }) => (
  <div {...mark}>
    <Select fullWidth placeholder="Sélectionnez un élément" value={value} onChange={put}>
      <Label>{label}</Label>
      <Select.Trigger>
        <Select.Value />
        <Select.Indicator />
      </Select.Trigger>
      {note && <Description>{note}</Description>}
      <Select.Popover>
        <ListBox>{entries.map(([id, text]) => Row({ id, text }))}</ListBox>
      </Select.Popover>
    </Select>
  </div>
);

/** A list with a box to look in, at the top of its layer. */
export function FilterList({ mark, label, entries, value, put }) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <div {...mark}>
      <Autocomplete fullWidth placeholder="Choisir" value={value} onChange={put}>
        <Label>{label}</Label>
        <Autocomplete.Trigger>
          <Autocomplete.Value />
          <Autocomplete.ClearButton />
          <Autocomplete.Indicator />
        </Autocomplete.Trigger>
        <Autocomplete.Popover>
          <Autocomplete.Filter filter={contains}>
            <SearchField autoFocus aria-label="Filtrer">
              <SearchField.Group>
                <SearchField.SearchIcon />
                <SearchField.Input placeholder="Filtrer la liste" />
              </SearchField.Group>
            </SearchField>
            <ListBox renderEmptyState={() => <EmptyState>Aucun résultat</EmptyState>}>
              {entries.map(text => Row({ id: text, text }))}
            </ListBox>
          </Autocomplete.Filter>
        </Autocomplete.Popover>
      </Autocomplete>
    </div>
  );
}

/** Rows that a server gives for what is typed; another text is put away on leaving. */
export function Ask({ mark, label, note, ask, value, put }) {
  const [typed, setTyped] = useState('');
  const [rows, setRows] = useState([]);
  useEffect(() => {
    let isLate = false;
    const wait = setTimeout(async () => {
      const found = await ask(typed);
      if (!isLate) setRows(found);
    }, 250);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [typed, ask]);
  return (
    <div {...mark}>
      <ComboBox
        fullWidth
        isRequired
        allowsEmptyCollection
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={value}
        onSelectionChange={town => {
          put(town);
          setTyped(town ?? '');
        }}
      >
        <Label>{label}</Label>
        <ComboBox.InputGroup>
          <Input placeholder="Premières lettres" />
          <ComboBox.Trigger />
        </ComboBox.InputGroup>
        <Description>{note}</Description>
        <ComboBox.Popover>
          <ListBox renderEmptyState={() => <EmptyState>Aucun résultat</EmptyState>}>
            {rows.map(text => Row({ id: text, text }))}
          </ListBox>
        </ComboBox.Popover>
      </ComboBox>
    </div>
  );
}

export const Amount = ({ mark, label, note, value, put, ...field }) => (
  <div {...mark}>
    <NumberField fullWidth minValue={0} value={value} onChange={put} {...field}>
      <Label>{label}</Label>
      <NumberField.Group>
        <NumberField.DecrementButton />
        <NumberField.Input />
        <NumberField.IncrementButton />
      </NumberField.Group>
      {note && <Description>{note}</Description>}
    </NumberField>
  </div>
);
