import { Checkbox, Label, Switch as RadixSwitch, Select, ToggleGroup } from 'radix-ui';
import { contrats } from '../../shared/lists.js';
import { Line } from '../../shared/react.jsx';

export const Radix = ({ held, put }) => (
  <>
    <Line id="radixSelect">
      <Label.Root htmlFor="rs">Nature du contrat</Label.Root>
      <Select.Root value={held.radixSelect ?? ''} onValueChange={put('radixSelect')}>
        <Select.Trigger id="rs">
          <Select.Value placeholder="Choisir" />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content position="popper" style={{ background: '#fff' }}>
            <Select.Viewport>
              {contrats.map(text => (
                <Select.Item key={text} value={text}>
                  <Select.ItemText>{text}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </Line>
    <Line id="radixCheckbox">
      <Checkbox.Root
        id="rc"
        checked={held.radixCheckbox}
        onCheckedChange={put('radixCheckbox')}
        style={{ width: 20, height: 20 }}
      >
        <Checkbox.Indicator>✓</Checkbox.Indicator>
      </Checkbox.Root>
      <Label.Root htmlFor="rc"> Travailleur handicapé</Label.Root>
    </Line>
    <Line id="radixSwitch">
      <Label.Root htmlFor="rw">Hébergement</Label.Root>{' '}
      <RadixSwitch.Root
        id="rw"
        checked={held.radixSwitch}
        onCheckedChange={put('radixSwitch')}
        style={{ width: 40, height: 20 }}
      />
    </Line>
    <Line id="radixToggle">
      <span id="rt">Modalité pédagogique</span>
      <ToggleGroup.Root
        type="single"
        aria-labelledby="rt"
        value={held.radixToggle ?? ''}
        onValueChange={put('radixToggle')}
      >
        {['Présentielle', 'Mixte', 'AFEST'].map(text => (
          <ToggleGroup.Item key={text} value={text}>
            {text}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </Line>
  </>
);
