import { RadioGroup, Switch, ToggleGroup } from 'radix-ui';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import {
  FormControl,
  FormDescription,
  FormField,
  FormItem,
  FormLabel,
  FormMessage,
} from './form.jsx';
import { Combobox, DayButton, DayInput, SelectBox } from './ui.jsx';

/** An item: its label, its box, its help, its fault. */
const Framed = ({ name, label, hint, must, children }) => (
  <FormField
    name={name}
    rules={must ? { required: 'Ce champ est obligatoire.' } : undefined}
    render={({ field }) => (
      <FormItem>
        <FormLabel>
          {label}
          {must && <span className="must"> *</span>}
        </FormLabel>
        {children(field)}
        {hint && <FormDescription>{hint}</FormDescription>}
        <FormMessage />
      </FormItem>
    )}
  />
);

export const Text = ({ tall, max, placeholder, ...frame }) => (
  <Framed {...frame}>
    {field => (
      <FormControl>
        {tall ? (
          <textarea data-slot="textarea" rows={3} maxLength={max} {...field} />
        ) : (
          <input data-slot="input" maxLength={max} placeholder={placeholder} {...field} />
        )}
      </FormControl>
    )}
  </Framed>
);

/** A number as text, written again with its decimals on leaving; `unit` stands in the box. */
export const Amount = ({ digits = 2, unit, ...frame }) => (
  <Framed {...frame}>
    {field => (
      <div data-slot="input-group">
        <FormControl>
          <input
            inputMode="decimal"
            {...field}
            onBlur={() => {
              const value = parseFrench(field.value);
              if (value !== null) field.onChange(formatFrench(value, digits));
              field.onBlur();
            }}
          />
        </FormControl>
        {unit && <span data-slot="addon">{unit}</span>}
      </div>
    )}
  </Framed>
);

export const List = ({ entries, ...frame }) => (
  <Framed {...frame}>
    {({ value, onChange }) => (
      <SelectBox value={value} onChange={onChange} entries={entries} control={FormControl} />
    )}
  </Framed>
);

/** The browser's own list, as the recipe « Native select » dresses it. */
export const NativeList = ({ entries, ...frame }) => (
  <Framed {...frame}>
    {field => (
      <FormControl>
        <select data-slot="native-select" {...field}>
          <option value="">Sélectionnez un élément</option>
          {entries.map((text, rank) => (
            <option key={text} value={`OF${rank + 1}`}>
              {text}
            </option>
          ))}
        </select>
      </FormControl>
    )}
  </Framed>
);

export const Sought = ({ entries, ask, empty, search, ...frame }) => (
  <Framed {...frame}>
    {({ value, onChange }) => (
      <Combobox {...{ value, onChange, entries, ask, empty, search }} control={FormControl} />
    )}
  </Framed>
);

export const Day = ({ typed, ...frame }) => (
  <Framed {...frame}>
    {({ ref, ...field }) =>
      typed ? (
        <DayInput {...field} control={FormControl} />
      ) : (
        <DayButton {...field} control={FormControl} />
      )
    }
  </Framed>
);

/** Radios drawn as cards. */
export const Cards = ({ entries, ...frame }) => (
  <Framed {...frame}>
    {({ value, onChange, name }) => (
      <FormControl>
        <RadioGroup.Root data-slot="radio-group" value={value} onValueChange={onChange}>
          {entries.map((text, rank) => (
            <label key={text} htmlFor={`${name}-${rank}`} data-slot="choice-card">
              <RadioGroup.Item id={`${name}-${rank}`} value={text} data-slot="radio-group-item">
                <RadioGroup.Indicator data-slot="dot" />
              </RadioGroup.Item>
              {text}
            </label>
          ))}
        </RadioGroup.Root>
      </FormControl>
    )}
  </Framed>
);

export const Toggles = ({ entries, ...frame }) => (
  <Framed {...frame}>
    {({ value, onChange }) => (
      <FormControl>
        <ToggleGroup.Root
          type="single"
          data-slot="toggle-group"
          value={value}
          onValueChange={onChange}
        >
          {entries.map(text => (
            <ToggleGroup.Item key={text} value={text} data-slot="toggle-group-item">
              {text}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup.Root>
      </FormControl>
    )}
  </Framed>
);

/** A line with a switch at its end. */
export const SwitchLine = ({ name, label, hint }) => (
  <FormField
    name={name}
    render={({ field: { value, onChange } }) => (
      <FormItem className="line">
        <div>
          <FormLabel>{label}</FormLabel>
          <FormDescription>{hint}</FormDescription>
        </div>
        <FormControl>
          <Switch.Root checked={value} onCheckedChange={onChange} data-slot="switch">
            <Switch.Thumb data-slot="switch-thumb" />
          </Switch.Root>
        </FormControl>
      </FormItem>
    )}
  />
);
