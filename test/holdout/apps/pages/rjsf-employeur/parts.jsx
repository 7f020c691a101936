import { getDefaultRegistry } from '@rjsf/core';
import { TranslatableString } from '@rjsf/utils';
import { useEffect, useState } from 'react';
import { hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';

const { FieldTemplate, MultiSchemaFieldTemplate } = getDefaultRegistry().templates;
const towns = ['LATTES', 'LE CRES', 'LUNEL', 'LUNEL-VIEL', 'LUNAS', 'MAUGUIO', 'MONTPELLIER'];

/** The kit's frame of a field, marked for the hand-driven proof. */
const Field = ({ classNames, ...props }) => (
  <div className={classNames} {...hand(props.id.slice(2))}>
    <FieldTemplate {...props} />
  </div>
);

/** The kit shows neither title nor label above the list of a « oneOf ». */
const OneOf = props => (
  <>
    <legend>{props.schema.title}</legend>
    <label className="control-label" htmlFor={props.selector.props.id}>
      {props.schema.description}
    </label>
    <MultiSchemaFieldTemplate {...props} />
  </>
);

export const templates = { FieldTemplate: Field, MultiSchemaFieldTemplate: OneOf };

/** The team's own widget: towns that a server gives, nothing else being kept. */
function Town({ id, value, required, onChange, onBlur }) {
  const [typed, setTyped] = useState(value ?? '');
  const [rows, setRows] = useState(null);
  useEffect(() => {
    if (typed.length < 2 || typed === value) return setRows(null);
    let isLate = false;
    const wait = setTimeout(async () => {
      const found = await askServer(towns, typed, 500);
      if (!isLate) setRows(found);
    }, 300);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [typed, value]);
  const take = text => {
    onChange(text);
    setTyped(text);
    setRows(null);
  };
  const leave = () => {
    setTyped(value ?? '');
    setRows(null);
    onBlur(id, value);
  };
  return (
    <div className={`dropdown ${rows ? 'open' : ''}`}>
      <input
        id={id}
        className="form-control"
        autoComplete="off"
        required={required}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (!target.value) onChange(undefined);
        }}
        onBlur={leave}
      />
      <ul className="dropdown-menu">
        {rows?.map(text => (
          <li key={text}>
            <a
              href={`#${id}`}
              onMouseDown={event => event.preventDefault()}
              onClick={() => take(text)}
            >
              {text}
            </a>
          </li>
        ))}
        {rows?.length === 0 && <li className="dropdown-header">Aucun résultat</li>}
      </ul>
    </div>
  );
}

export const widgets = { Town };

const french = {
  [TranslatableString.AddItemButton]: 'Ajouter',
  [TranslatableString.AddButton]: 'Ajouter',
  [TranslatableString.RemoveButton]: 'Supprimer',
  [TranslatableString.ClearLabel]: 'Effacer',
  [TranslatableString.ArrayItemTitle]: 'Élément',
};

export const translateString = (key, params = []) =>
  params.reduce((text, param, rank) => text.replace(`%${rank + 1}`, param), french[key] ?? key);

const faults = {
  required: 'Saisie obligatoire',
  pattern: '5 chiffres attendus',
  format: 'Valeur non valide',
  type: 'Valeur non valide',
};

export const transformErrors = errors =>
  errors
    .filter(({ name }) => name !== 'oneOf' && name !== 'const')
    .map(error => ({ ...error, message: faults[error.name] ?? error.message }));
