import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Checkbox,
  ComboBox,
  DateField,
  DateInput,
  DatePicker,
  DateRangePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Popover,
  Radio,
  RadioGroup,
  RangeCalendar,
  Select,
  SelectValue,
  Switch,
} from 'react-aria-components';
import { contrats } from '../../shared/lists.js';
import { Line, mount, useHeld } from '../../shared/react.jsx';
import { hand } from '../../shared/widgets.js';

const items = list =>
  list.map(text => (
    <ListBoxItem key={text} id={text} textValue={text}>
      {text}
    </ListBoxItem>
  ));
const Segments = ({ slot }) => (
  <DateInput slot={slot} style={{ display: 'flex', gap: 2 }}>
    {segment => <DateSegment segment={segment} />}
  </DateInput>
);

const Page = () => {
  const [held, put] = useHeld({
    select: null,
    combobox: null,
    number: null,
    date: null,
    picker: null,
    contractStart: null,
    contractEnd: null,
    radios: null,
    switch: false,
    checkbox: false,
    listbox: [],
  });
  return (
    <I18nProvider locale="fr-FR">
      <Line id="select">
        <Select value={held.select} onChange={put('select')}>
          <Label>Nature du contrat</Label>
          <Button>
            <SelectValue /> ▾
          </Button>
          <Popover>
            <ListBox>{items(contrats)}</ListBox>
          </Popover>
        </Select>
      </Line>
      <Line id="combobox">
        <ComboBox onSelectionChange={put('combobox')}>
          <Label>Commune</Label>
          <Group>
            <Input />
            <Button>▾</Button>
          </Group>
          <Popover>
            <ListBox>{items(['Amiens', 'Amiens Nord', 'Arras'])}</ListBox>
          </Popover>
        </ComboBox>
      </Line>
      <Line id="number">
        <NumberField
          value={held.number ?? Number.NaN}
          onChange={put('number')}
          formatOptions={{ style: 'currency', currency: 'EUR' }}
        >
          <Label>Montant HT</Label>
          <Group>
            <Button slot="decrement">−</Button>
            <Input />
            <Button slot="increment">+</Button>
          </Group>
        </NumberField>
      </Line>
      <Line id="date">
        <DateField onChange={day => put('date')(day?.toString())}>
          <Label>Date de naissance</Label>
          <Segments />
        </DateField>
      </Line>
      <Line id="picker">
        <DatePicker onChange={day => put('picker')(day?.toString())}>
          <Label>Début de formation</Label>
          <Group style={{ display: 'flex' }}>
            <Segments />
            <Button>▾</Button>
          </Group>
          <FieldError />
          <Popover>
            <Dialog>
              <Calendar>
                <header>
                  <Button slot="previous">◀</Button>
                  <Heading />
                  <Button slot="next">▶</Button>
                </header>
                <CalendarGrid>{day => <CalendarCell date={day} />}</CalendarGrid>
              </Calendar>
            </Dialog>
          </Popover>
        </DatePicker>
      </Line>
      <div {...hand('contractStart')}>
        <Line id="contractEnd">
          <DateRangePicker
            onChange={period => {
              put('contractStart')(period?.start.toString());
              put('contractEnd')(period?.end.toString());
            }}
          >
            <Label>Dates du contrat</Label>
            <Group style={{ display: 'flex' }}>
              <Segments slot="start" />
              <span aria-hidden="true">–</span>
              <Segments slot="end" />
              <Button>▾</Button>
            </Group>
            <FieldError />
            <Popover>
              <Dialog>
                <RangeCalendar>
                  <header>
                    <Button slot="previous">◀</Button>
                    <Heading />
                    <Button slot="next">▶</Button>
                  </header>
                  <CalendarGrid>{day => <CalendarCell date={day} />}</CalendarGrid>
                </RangeCalendar>
              </Dialog>
            </Popover>
          </DateRangePicker>
        </Line>
      </div>
      <Line id="radios">
        <RadioGroup value={held.radios} onChange={put('radios')}>
          <Label>Paiement direct</Label>
          <Radio value="Oui">Oui</Radio> <Radio value="Non">Non</Radio>
        </RadioGroup>
      </Line>
      <Line id="switch">
        <Switch isSelected={held.switch} onChange={put('switch')}>
          Formation à distance
        </Switch>
      </Line>
      <Line id="checkbox">
        <Checkbox isSelected={held.checkbox} onChange={put('checkbox')}>
          Travailleur handicapé
        </Checkbox>
      </Line>
      <Line id="listbox">
        <Label id="publics">Publics visés</Label>
        <ListBox
          aria-labelledby="publics"
          selectionMode="multiple"
          selectedKeys={held.listbox}
          onSelectionChange={keys => put('listbox')([...keys])}
        >
          {items(['Salariés', 'Apprentis', 'Bénévoles'])}
        </ListBox>
      </Line>
    </I18nProvider>
  );
};
mount(<Page />);
