import { useEffect, useRef, useState } from 'react';
import {
  Dropdown,
  FloatingLabel,
  Form,
  InputGroup,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-bootstrap';
import { AsyncTypeahead, Typeahead } from 'react-bootstrap-typeahead';
import { Controller, useFormContext } from 'react-hook-form';
import { hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';

const obliged = 'Saisie obligatoire';

/** Where a person's field is in the form, its fault, and the mark of the second person's. */
function usePlace(at, key) {
  const form = useFormContext();
  const name = `salaries.${at}.${key}`;
  const { error } = form.getFieldState(name, form.formState);
  return { form, name, error, mark: at === 1 ? hand(key) : {} };
}

/** A box of the form's own, and what its value becomes once it is left. */
function useBox(at, key, { required, leave, ...rules }) {
  const { form, name, error, mark } = usePlace(at, key);
  const onBlur = leave && (({ target }) => form.setValue(name, leave(target.value)));
  const props = form.register(name, { required: required && obliged, onBlur, ...rules });
  return { name, error, mark, props: { ...props, isInvalid: !!error } };
}

const Star = () => <span className="text-danger"> *</span>;
const Fault = ({ error }) => (
  <Form.Control.Feedback type="invalid">{error?.message}</Form.Control.Feedback>
);

/** The label floats in its box. */
export const Floating = ({ at, name: key, label, rules = {}, className, ...rest }) => {
  const { name, error, mark, props } = useBox(at, key, rules);
  const text = (
    <>
      {label}
      {rules.required && <Star />}
    </>
  );
  return (
    <FloatingLabel {...mark} controlId={name} label={text} className={className}>
      <Form.Control placeholder={label} {...rest} {...props} />
      <Fault error={error} />
    </FloatingLabel>
  );
};

/** The label above its box, a word before it or after it in the same frame. */
export const Grouped = ({ at, name: key, label, before, after, help, rules = {}, ...rest }) => {
  const { name, error, mark, props } = useBox(at, key, rules);
  return (
    <Form.Group {...mark} controlId={name}>
      <Form.Label>
        {label}
        {rules.required && <Star />}
      </Form.Label>
      <InputGroup hasValidation>
        {before && <InputGroup.Text>{before}</InputGroup.Text>}
        <Form.Control {...rest} {...props} />
        {after && <InputGroup.Text>{after}</InputGroup.Text>}
        <Fault error={error} />
      </InputGroup>
      {help && <Form.Text muted>{help}</Form.Text>}
    </Form.Group>
  );
};

/** The browser's own list; entries may be in groups. */
export const Native = ({ at, name: key, label, groups, entries = [] }) => {
  const { name, mark, props } = useBox(at, key, {});
  const rows = list =>
    list.map(({ id, text }) => (
      <option key={id} value={id}>
        {text}
      </option>
    ));
  return (
    <FloatingLabel {...mark} controlId={name} label={label}>
      <Form.Select {...props}>
        <option value="">Sélectionnez un élément</option>
        {rows(entries)}
        {groups?.map(({ title, list }) => (
          <optgroup key={title} label={title}>
            {rows(list)}
          </optgroup>
        ))}
      </Form.Select>
    </FloatingLabel>
  );
};

/** Buttons stuck together: one is down. */
export const Buttons = ({ at, name: key, label, entries }) => {
  const { name, mark } = usePlace(at, key);
  return (
    <Form.Group {...mark}>
      <Form.Label className="d-block">
        {label}
        <Star />
      </Form.Label>
      <Controller
        name={name}
        render={({ field: { value, onChange } }) => (
          <ToggleButtonGroup type="radio" name={name} value={value} onChange={onChange}>
            {entries.map(({ id, text }) => (
              <ToggleButton key={id} id={`${name}-${id}`} value={id} variant="outline-primary">
                {text}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
      />
    </Form.Group>
  );
};

export const Radios = ({ at, name: key, label, entries }) => {
  const { form, name, mark } = usePlace(at, key);
  return (
    <fieldset {...mark}>
      <Form.Label as="legend" className="fs-6">
        {label}
        <Star />
      </Form.Label>
      {entries.map(text => (
        <Form.Check
          key={text}
          inline
          type="radio"
          id={`${name}-${text}`}
          label={text}
          value={text}
          {...form.register(name)}
        />
      ))}
    </fieldset>
  );
};

export const Lever = ({ at, name: key, label }) => {
  const { form, name, mark } = usePlace(at, key);
  return (
    <div {...mark}>
      <Form.Check type="switch" id={name} label={label} {...form.register(name)} />
    </div>
  );
};

/** A button whose menu lets one entry be taken. */
export const Menu = ({ at, name: key, label, entries }) => {
  const { name, mark } = usePlace(at, key);
  return (
    <Form.Group {...mark}>
      <Form.Label>{label}</Form.Label>
      <Controller
        name={name}
        render={({ field: { value, onChange } }) => (
          <Dropdown onSelect={onChange}>
            <Dropdown.Toggle
              id={`menu-${name}`}
              variant="outline-secondary"
              className="w-100 text-start"
            >
              {entries.find(it => it.id === value)?.text ?? 'Choisir…'}
            </Dropdown.Toggle>
            <Dropdown.Menu className="w-100">
              {entries.map(({ id, text }) => (
                <Dropdown.Item
                  key={id}
                  as="button"
                  type="button"
                  eventKey={id}
                  active={id === value}
                >
                  {text}
                </Dropdown.Item>
              ))}
            </Dropdown.Menu>
          </Dropdown>
        )}
      />
    </Form.Group>
  );
};

/** A list one types in; what is none of its rows is put away a little after leaving. */
export const Typed = ({ at, name: key, label, entries, labelKey = 'text', server, ...rest }) => {
  const { name, mark } = usePlace(at, key);
  const [found, setFound] = useState([]);
  const [waits, setWaits] = useState(false);
  const box = useRef(null);
  const held = useRef([]);
  const clock = useRef(0);
  useEffect(() => () => clearTimeout(clock.current), []);
  const ask = async text => {
    setWaits(true);
    setFound(await askServer(entries, text, 700));
    setWaits(false);
  };
  const Box = server ? AsyncTypeahead : Typeahead;
  const own = server
    ? { isLoading: waits, minLength: 3, delay: 300, onSearch: ask, filterBy: () => true }
    : {};
  return (
    <Form.Group {...mark} controlId={server ? name : undefined}>
      <Form.Label>
        {label}
        <Star />
      </Form.Label>
      <Controller
        name={name}
        render={({ field: { value, onChange } }) => {
          held.current = value;
          return (
            <Box
              {...rest}
              {...own}
              ref={box}
              id={`lignes-${name}`}
              labelKey={server ? undefined : labelKey}
              inputProps={server ? { id: name } : {}}
              options={server ? found : entries}
              selected={value}
              onChange={onChange}
              onBlur={() => {
                clock.current = setTimeout(() => held.current.length || box.current?.clear(), 300);
              }}
              clearButton={!server}
              promptText="Tapez 3 lettres…"
              searchText="Recherche…"
              emptyLabel="Aucun résultat"
              paginationText="Plus de résultats…"
            />
          );
        }}
      />
    </Form.Group>
  );
};
