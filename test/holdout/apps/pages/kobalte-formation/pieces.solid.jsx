import { Combobox } from '@kobalte/core/combobox';
import { NumberField } from '@kobalte/core/number-field';
import { RadioGroup } from '@kobalte/core/radio-group';
import { Select } from '@kobalte/core/select';
import { TextField } from '@kobalte/core/text-field';
import { createSignal, For } from 'solid-js';
import * as lists from '../../shared/lists.js';

const Star = props => <>{props.must ? <span class="star">*</span> : null}</>;

export function Text(props) {
  return (
    <TextField class="line" {...props.mark} onChange={it => props.onPick?.(it)}>
      <TextField.Label>
        {props.label} <Star must={props.must} />
      </TextField.Label>
      <TextField.Input
        class="box"
        maxLength={props.max}
        onBlur={event => props.onLeave?.(event.currentTarget.value)}
      />
      <TextField.Description class="hint">{props.hint}</TextField.Description>
    </TextField>
  );
}

export function Figure(props) {
  return (
    <NumberField
      class="line"
      {...props.mark}
      minValue={0}
      changeOnWheel={false}
      onRawValueChange={it => props.onPick(Number.isNaN(it) ? null : it)}
    >
      <NumberField.Label>
        {props.label} <Star must={props.must} />
      </NumberField.Label>
      <div class="row">
        <NumberField.DecrementTrigger class="step">−</NumberField.DecrementTrigger>
        <NumberField.Input class="box" />
        <NumberField.IncrementTrigger class="step">+</NumberField.IncrementTrigger>
      </div>
    </NumberField>
  );
}

export function Choose(props) {
  return (
    <Select
      class="line"
      {...props.mark}
      options={props.options}
      onChange={it => props.onPick(it)}
      placeholder="Sélectionnez un élément"
      itemComponent={item => (
        <Select.Item item={item.item} class="option">
          <Select.ItemLabel>{item.item.rawValue}</Select.ItemLabel>
        </Select.Item>
      )}
    >
      <Select.Label>
        {props.label} <Star must={props.must} />
      </Select.Label>
      <Select.Trigger class="box trigger">
        <Select.Value>{state => state.selectedOption()}</Select.Value>
        <Select.Icon>▾</Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Content class="menu">
          <Select.Listbox />
        </Select.Content>
      </Select.Portal>
    </Select>
  );
}

/** Suggestions of a server, that come after a while. */
export function Search(props) {
  const [found, setFound] = createSignal([]);
  let timer;
  const ask = text => {
    clearTimeout(timer);
    timer = setTimeout(() => lists.askServer(props.entries, text, 300).then(setFound), 350);
  };
  return (
    <Combobox
      class="line"
      {...props.mark}
      options={found()}
      onInputChange={ask}
      onChange={it => props.onPick(it)}
      defaultFilter={() => true}
      allowsEmptyCollection
      placeholder="Code ou intitulé"
      itemComponent={item => (
        <Combobox.Item item={item.item} class="option">
          <Combobox.ItemLabel>{item.item.rawValue}</Combobox.ItemLabel>
        </Combobox.Item>
      )}
    >
      <Combobox.Label>{props.label}</Combobox.Label>
      <Combobox.Control class="row">
        <Combobox.Input class="box" />
        <Combobox.Trigger class="step">▾</Combobox.Trigger>
      </Combobox.Control>
      <Combobox.Portal>
        <Combobox.Content class="menu">
          <Combobox.Listbox />
        </Combobox.Content>
      </Combobox.Portal>
    </Combobox>
  );
}

export function Answers(props) {
  return (
    <RadioGroup class="line" {...props.mark} onChange={it => props.onPick(it)}>
      <RadioGroup.Label>
        {props.label} <Star must={props.must} />
      </RadioGroup.Label>
      <div class="row">
        <For each={props.options}>
          {it => (
            <RadioGroup.Item value={it} class="pill">
              <RadioGroup.ItemInput />
              <RadioGroup.ItemControl class="dot" />
              <RadioGroup.ItemLabel>{it}</RadioGroup.ItemLabel>
            </RadioGroup.Item>
          )}
        </For>
      </div>
    </RadioGroup>
  );
}
