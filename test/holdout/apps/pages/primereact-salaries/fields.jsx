import { AutoComplete } from 'primereact/autocomplete';
import { Calendar } from 'primereact/calendar';
import { FloatLabel } from 'primereact/floatlabel';
import { RadioButton } from 'primereact/radiobutton';
import { SelectButton } from 'primereact/selectbutton';
import { classNames } from 'primereact/utils';
import { useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { hand } from '../../shared/expose.js';

/** The frame of a field under the form's store: `children` draws its box from the field. */
export function Field({ name, label, hint, rules, floating, wide, bare, children }) {
  const { control } = useFormContext();
  return (
    <div className={classNames('champ', { large: wide })} {...hand(name)}>
      <Controller
        name={name}
        control={control}
        rules={rules}
        render={({ field, fieldState: { error } }) => {
          const box = children(field, classNames({ 'p-invalid': error }));
          const words = label && (
            <label htmlFor={bare ? undefined : name} className={classNames({ haut: !floating })}>
              {label}
              {rules && <span className="etoile"> *</span>}
            </label>
          );
          return (
            <>
              {floating ? (
                <FloatLabel>
                  {box}
                  {words}
                </FloatLabel>
              ) : (
                <>
                  {words}
                  {box}
                </>
              )}
              {hint && <small className="aide">{hint}</small>}
              {error && <small className="p-error">{error.message}</small>}
            </>
          );
        }}
      />
    </div>
  );
}

/** Radios of which the value is a code. */
export const Radios = ({ entries, ...frame }) => (
  <Field bare {...frame}>
    {({ value, onChange }) => (
      <div className="rang">
        {entries.map(({ code, nom }) => (
          <div key={code} className="rang">
            <RadioButton
              inputId={`${frame.name}-${code}`}
              name={frame.name}
              value={code}
              checked={value === code}
              onChange={event => onChange(event.value)}
            />
            <label htmlFor={`${frame.name}-${code}`}>{nom}</label>
          </div>
        ))}
      </div>
    )}
  </Field>
);

/** A segmented answer; a second press on it takes it back. */
export const Segments = ({ entries, onTake, ...frame }) => (
  <Field bare {...frame}>
    {({ value, onChange }) => (
      <SelectButton
        value={value}
        options={entries}
        optionLabel="nom"
        optionValue="code"
        onChange={event => {
          onChange(event.value);
          onTake?.(event.value);
        }}
      />
    )}
  </Field>
);

export const Day = frame => (
  <Field floating {...frame}>
    {({ value, onChange, onBlur, ref }, look) => (
      <Calendar
        inputId={frame.name}
        inputRef={ref}
        value={value}
        onChange={event => onChange(event.value)}
        onBlur={onBlur}
        dateFormat="dd/mm/yy"
        mask="99/99/9999"
        maxDate={new Date(2012, 11, 31)}
        showIcon
        showOnFocus={false}
        className={look}
      />
    )}
  </Field>
);

/** Suggestions of a server; what is no suggestion is put away on leaving. */
export function Suggested({ ask, ...frame }) {
  const [found, setFound] = useState([]);
  return (
    <Field {...frame}>
      {({ value, onChange, onBlur, ref }, look) => (
        <AutoComplete
          inputId={frame.name}
          inputRef={ref}
          value={value}
          suggestions={found}
          completeMethod={async ({ query }) => setFound(await ask(query))}
          onChange={event => onChange(event.value)}
          onBlur={onBlur}
          field="nom"
          delay={350}
          minLength={2}
          forceSelection
          showEmptyMessage
          className={look}
        />
      )}
    </Field>
  );
}
