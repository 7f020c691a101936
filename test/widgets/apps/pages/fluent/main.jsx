import {
  Combobox,
  Dropdown,
  Field,
  FluentProvider,
  Input,
  Option,
  Radio,
  RadioGroup,
  SpinButton,
  Switch,
  webLightTheme,
} from '@fluentui/react-components';
import { contrats, modalites } from '../../shared/lists.js';
import { Line, mount, useHeld } from '../../shared/react.jsx';

const options = list => list.map(text => <Option key={text}>{text}</Option>);

const Page = () => {
  const [held, put] = useHeld({
    input: null,
    dropdown: null,
    multiple: [],
    combobox: null,
    spin: null,
    radios: null,
    switch: false,
  });
  return (
    <FluentProvider theme={webLightTheme}>
      <Line id="input">
        <Field label="Intitulé">
          <Input onChange={(_, { value }) => put('input')(value)} />
        </Field>
      </Line>
      <Line id="dropdown">
        <Field label="Nature du contrat">
          <Dropdown onOptionSelect={(_, { optionValue }) => put('dropdown')(optionValue)}>
            {options(contrats)}
          </Dropdown>
        </Field>
      </Line>
      <Line id="multiple">
        <Field label="Modalités proposées">
          <Dropdown
            multiselect
            onOptionSelect={(_, { selectedOptions }) => put('multiple')(selectedOptions)}
          >
            {options(modalites)}
          </Dropdown>
        </Field>
      </Line>
      <Line id="combobox">
        <Field label="Commune">
          <Combobox onOptionSelect={(_, { optionValue }) => put('combobox')(optionValue)}>
            {options(['Amiens', 'Arras', 'Albert'])}
          </Combobox>
        </Field>
      </Line>
      <Line id="spin">
        <Field label="Nombre de participants">
          <SpinButton
            defaultValue={0}
            onChange={(_, { value, displayValue }) => put('spin')(value ?? Number(displayValue))}
          />
        </Field>
      </Line>
      <Line id="radios">
        <Field label="Paiement direct">
          <RadioGroup
            layout="horizontal"
            value={held.radios ?? ''}
            onChange={(_, { value }) => put('radios')(value)}
          >
            <Radio value="Oui" label="Oui" />
            <Radio value="Non" label="Non" />
          </RadioGroup>
        </Field>
      </Line>
      <Line id="switch">
        <Switch
          label="Formation à distance"
          checked={held.switch}
          onChange={(_, { checked }) => put('switch')(checked)}
        />
      </Line>
    </FluentProvider>
  );
};
mount(<Page />);
