import Button from '@atlaskit/button/new';
import { DatePicker } from '@atlaskit/datetime-picker';
import { ErrorMessage, Field, HelperMessage } from '@atlaskit/form';
import { RadioGroup } from '@atlaskit/radio';
import Select, { AsyncSelect, PopupSelect } from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { formatFrench, parseFrench } from '../../shared/french-number.js';

export const options = entries => entries.map(text => ({ label: text, value: text }));

const Notes = ({ help, error }) => (
  <>
    {help && !error && <HelperMessage>{help}</HelperMessage>}
    {error && <ErrorMessage>{error}</ErrorMessage>}
  </>
);

export const Text = ({ mark, help, max, ...field }) => (
  <div {...mark}>
    <Field defaultValue="" {...field}>
      {({ fieldProps, error }) => (
        <>
          <Textfield {...fieldProps} maxLength={max} />
          <Notes help={help} error={error} />
        </>
      )}
    </Field>
  </div>
);

/** A text box for a number with a comma, written again on leaving; another sign is a fault. */
export const Amount = ({ mark, help, unit, digits, put, ...field }) => (
  <div {...mark}>
    <Field
      defaultValue=""
      validate={text => (text && parseFrench(text) === null ? 'Saisissez un nombre' : undefined)}
      {...field}
    >
      {({ fieldProps, error }) => (
        <>
          <Textfield
            {...fieldProps}
            inputMode="decimal"
            elemAfterInput={<span className="unite">{unit}</span>}
            onBlur={() => {
              fieldProps.onBlur();
              const amount = parseFrench(fieldProps.value);
              if (amount !== null) put(field.name, formatFrench(amount, digits));
            }}
          />
          <Notes help={help} error={error} />
        </>
      )}
    </Field>
  </div>
);

export const List = ({ mark, help, entries, ...field }) => (
  <div {...mark}>
    <Field defaultValue={null} {...field}>
      {({ fieldProps: { id, ...fieldProps } }) => (
        <>
          <Select {...fieldProps} inputId={id} options={entries} placeholder="Choisir…" />
          <Notes help={help} />
        </>
      )}
    </Field>
  </div>
);

/** A list that a server fills with what is typed. */
export const Search = ({ mark, help, ask, hint, ...field }) => (
  <div {...mark}>
    <Field defaultValue={null} {...field}>
      {({ fieldProps: { id, ...fieldProps } }) => (
        <>
          <AsyncSelect
            {...fieldProps}
            inputId={id}
            isClearable
            loadOptions={async typed => options(await ask(typed))}
            loadingMessage={() => 'Recherche en cours…'}
            noOptionsMessage={({ inputValue }) =>
              inputValue ? 'Aucun résultat' : 'Commencez à taper'
            }
            placeholder={hint}
          />
          <Notes help={help} />
        </>
      )}
    </Field>
  </div>
);

/** A button whose list, with a box to look in it, opens in a layer. */
export const PopupList = ({ mark, entries, ...field }) => (
  <div {...mark}>
    <Field defaultValue={null} {...field}>
      {({ fieldProps: { id, value, onChange } }) => (
        <PopupSelect
          options={entries}
          value={value}
          onChange={onChange}
          label={field.label}
          placeholder="Rechercher un niveau"
          searchThreshold={3}
          minMenuWidth={360}
          target={({ isOpen, ...trigger }) => (
            <Button {...trigger} id={id} isSelected={isOpen}>
              {value?.label ?? 'Sélectionner'}
            </Button>
          )}
        />
      )}
    </Field>
  </div>
);

export const Day = ({ mark, ...field }) => (
  <div {...mark}>
    <Field defaultValue="" {...field}>
      {({ fieldProps: { id, ...fieldProps } }) => (
        <>
          <DatePicker
            {...fieldProps}
            id={id}
            selectProps={{ inputId: id }}
            locale="fr-FR"
            weekStartDay={1}
            dateFormat="DD/MM/YYYY"
            placeholder="JJ/MM/AAAA"
            shouldShowCalendarButton
            openCalendarLabel="ouvrir le calendrier"
            clearControlLabel="Effacer"
          />
          <HelperMessage>Format : JJ/MM/AAAA</HelperMessage>
        </>
      )}
    </Field>
  </div>
);

export const Choice = ({ mark, entries, ...field }) => (
  <div {...mark}>
    <Field {...field}>
      {({ fieldProps }) => (
        <RadioGroup
          {...fieldProps}
          options={entries.map(([value, label]) => ({ name: field.name, value, label }))}
        />
      )}
    </Field>
  </div>
);
