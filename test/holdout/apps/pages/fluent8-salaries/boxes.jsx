import {
  ChoiceGroup,
  ComboBox,
  DatePicker,
  DayOfWeek,
  Dropdown,
  Label,
  MaskedTextField,
  Position,
  SpinButton,
  TagPicker,
  TextField,
} from '@fluentui/react';
import { useId } from 'react';
import { hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';
import { asDay, asText, strings } from './french.jsx';

/** A box; `rewrite` is what the page makes of its text once it is left, `fault` what it says of it. */
export const Box = ({ name, value, put, rewrite, fault, ...field }) => (
  <div {...hand(name)}>
    <TextField
      value={value}
      onChange={(_, text) => put(text ?? '')}
      onBlur={() => rewrite && put(rewrite(value))}
      onGetErrorMessage={fault}
      validateOnFocusOut
      validateOnLoad={false}
      {...field}
    />
  </div>
);

export const Masked = ({ name, value, put, ...field }) => (
  <div {...hand(name)}>
    <MaskedTextField value={value} onChange={(_, text) => put(text ?? '')} {...field} />
  </div>
);

export const Birth = ({ name, label, value, put }) => (
  <div {...hand(name)}>
    <DatePicker
      label={label}
      isRequired
      allowTextInput
      firstDayOfWeek={DayOfWeek.Monday}
      strings={strings}
      formatDate={asText}
      parseDateFromString={asDay}
      placeholder="JJ/MM/AAAA"
      maxDate={new Date(2026, 10, 30)}
      value={value ?? undefined}
      onSelectDate={put}
    />
  </div>
);

export const Choice = ({ name, value, put, ...group }) => (
  <div {...hand(name)}>
    <ChoiceGroup selectedKey={value} onChange={(_, option) => put(option.key)} {...group} />
  </div>
);

export const List = ({ name, value, put, ...list }) => (
  <div {...hand(name)}>
    <Dropdown
      placeholder="Sélectionnez un élément"
      selectedKey={value}
      onChange={(_, option) => put(option.key)}
      {...list}
    />
  </div>
);

/** A list that one may type in: its rows are completed, nothing else is kept. */
export const Combo = ({ name, value, put, ...list }) => (
  <div {...hand(name)}>
    <ComboBox
      autoComplete="on"
      allowFreeInput
      useComboBoxAsMenuWidth
      placeholder="Sélectionnez ou saisissez"
      selectedKey={value}
      onChange={(_, option) => put(option?.key ?? null)}
      {...list}
    />
  </div>
);

/** One tag, of those that a server gives for what is typed. */
export function Tag({ name, label, entries, value, put }) {
  const id = useId();
  const ask = async (typed, taken) => {
    if (typed.length < 2 || taken.length > 0) return [];
    const found = await askServer(entries, typed, 500);
    return found.map(text => ({ key: text, name: text }));
  };
  return (
    <div {...hand(name)}>
      <Label htmlFor={id} required>
        {label}
      </Label>
      <TagPicker
        onResolveSuggestions={ask}
        resolveDelay={300}
        itemLimit={1}
        selectedItems={value ? [{ key: value, name: value }] : []}
        onChange={([tag]) => put(tag?.name ?? null)}
        getTextFromItem={tag => tag.name}
        inputProps={{ id, 'aria-label': label }}
        removeButtonAriaLabel="Retirer"
        selectionAriaLabel="Commune choisie"
        pickerSuggestionsProps={{
          suggestionsHeaderText: 'Communes proposées',
          noResultsFoundText: 'Aucun résultat',
          loadingText: 'Recherche…',
        }}
      />
    </div>
  );
}

const euros = value => `${formatFrench(value)} €`;

/** A number between two arrows, which the kit hears once it is left. */
export function Money({ name, label, value, put }) {
  const turn = step => text => euros(Math.max(0, (parseFrench(text) ?? 0) + step));
  return (
    <div {...hand(name)}>
      <SpinButton
        label={label}
        labelPosition={Position.top}
        value={value}
        onChange={(_, text) => put(text ?? '')}
        onValidate={text => (parseFrench(text) === null ? '' : euros(parseFrench(text)))}
        onIncrement={turn(0.5)}
        onDecrement={turn(-0.5)}
        incrementButtonAriaLabel="Augmenter"
        decrementButtonAriaLabel="Diminuer"
      />
    </div>
  );
}
