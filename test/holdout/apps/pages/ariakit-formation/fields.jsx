import {
  Combobox,
  ComboboxItem,
  ComboboxPopover,
  ComboboxProvider,
  FormControl,
  FormDescription,
  FormError,
  FormGroup,
  FormGroupLabel,
  FormInput,
  FormLabel,
  FormRadio,
  Select,
  SelectArrow,
  SelectItem,
  SelectLabel,
  SelectPopover,
  SelectProvider,
  useFormContext,
} from '@ariakit/react';
import { useEffect, useState } from 'react';
import { hand } from '../../shared/expose.js';

const Star = ({ shown }) => shown && <sup className="etoile"> *</sup>;

/** The frame of a field: its label, its box, its help, its fault. */
function Frame({ name, label, hint, must, LabelAs, children }) {
  return (
    <div className="champ" {...hand(name)}>
      <FormLabel name={name} render={LabelAs} className="libelle">
        {label}
        <Star shown={must} />
      </FormLabel>
      {children}
      {hint && (
        <FormDescription name={name} className="aide">
          {hint}
        </FormDescription>
      )}
      <FormError name={name} className="faute" />
    </div>
  );
}

/** A box; `rewrite` is what the page makes of its text once it is left. */
export function Text({ rewrite, tall, unit, max, ...frame }) {
  const form = useFormContext();
  const { name } = frame;
  const leave = () => rewrite && form.setValue(name, rewrite(form.getValue(name)));
  return (
    <Frame {...frame}>
      <span className="saisie">
        <FormInput
          name={name}
          maxLength={max}
          required={frame.must}
          autoComplete="off"
          render={tall ? <textarea rows={2} /> : undefined}
          onBlur={leave}
        />
        {unit && <i aria-hidden="true">{unit}</i>}
      </span>
    </Frame>
  );
}

/** A face and a layer of rows, whose values are codes. */
export function List({ entries, ...frame }) {
  const form = useFormContext();
  const { name, must } = frame;
  const value = form.useValue(name);
  return (
    <SelectProvider value={value} setValue={code => form.setValue(name, code)}>
      <Frame {...frame} LabelAs={<SelectLabel />}>
        <FormControl name={name} required={must} render={<Select className="face" />}>
          <span>{entries.get(value) ?? 'Choisir dans la liste'}</span>
          <SelectArrow />
        </FormControl>
        <SelectPopover gutter={4} sameWidth className="couche">
          {[...entries].map(([code, text]) => (
            <SelectItem key={code} value={code} className="rang">
              {text}
            </SelectItem>
          ))}
        </SelectPopover>
      </Frame>
    </SelectProvider>
  );
}

/** A list whose layer begins with a box that filters its rows. */
export function FilteredList({ entries, ...frame }) {
  const form = useFormContext();
  const { name, must } = frame;
  const value = form.useValue(name);
  const [typed, setTyped] = useState('');
  const found = entries.filter(text => text.toLowerCase().includes(typed.toLowerCase()));
  return (
    <ComboboxProvider resetValueOnHide setValue={setTyped}>
      <SelectProvider value={value} setValue={text => form.setValue(name, text)}>
        <Frame {...frame} LabelAs={<SelectLabel />}>
          <FormControl name={name} required={must} render={<Select className="face" />}>
            <span>{value || 'Choisir dans la liste'}</span>
            <SelectArrow />
          </FormControl>
          <SelectPopover gutter={4} sameWidth portal unmountOnHide className="couche">
            <Combobox autoSelect placeholder="Filtrer…" className="filtre" />
            {found.map(text => (
              <SelectItem
                key={text}
                value={text}
                className="rang"
                render={<ComboboxItem resetValueOnSelect />}
              />
            ))}
            {found.length === 0 && <p className="rien">Aucun résultat</p>}
          </SelectPopover>
        </Frame>
      </SelectProvider>
    </ComboboxProvider>
  );
}

/** What a server finds for what is typed; only a row of its answer is kept. */
export function Search({ ask, placeholder, onTake, ...frame }) {
  const form = useFormContext();
  const { name, must } = frame;
  const kept = form.useValue(name);
  const [typed, setTyped] = useState(kept);
  const [found, setFound] = useState([]);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (typed.length < 2) return setFound([]);
    let isLate = false;
    setBusy(true);
    const wait = setTimeout(async () => {
      const answer = await ask(typed);
      if (isLate) return;
      setFound(answer);
      setBusy(false);
    }, 300);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [typed, ask]);
  const take = text => {
    form.setValue(name, text);
    onTake?.(text);
  };
  return (
    <ComboboxProvider
      value={typed}
      setValue={setTyped}
      setSelectedValue={take}
      selectedValue={kept}
    >
      <Frame {...frame}>
        <FormControl
          name={name}
          required={must}
          onBlur={() => setTyped(form.getValue(name))}
          render={<Combobox autoComplete="list" placeholder={placeholder} />}
        />
        <ComboboxPopover gutter={4} sameWidth className="couche">
          {found.map(text => (
            <ComboboxItem key={text} value={text} focusOnHover className="rang" />
          ))}
          {found.length === 0 && <p className="rien">{isBusy ? 'Recherche…' : 'Aucun résultat'}</p>}
        </ComboboxPopover>
      </Frame>
    </ComboboxProvider>
  );
}

/** A question and its radios; `look` draws them as pills. */
export function Question({ name, label, must, entries, look }) {
  return (
    <FormGroup className={`champ ${look ?? ''}`} {...hand(name)}>
      <FormGroupLabel className="libelle">
        {label}
        <Star shown={must} />
      </FormGroupLabel>
      <div className="reponses">
        {entries.map((text, rank) => (
          <label key={text} className="reponse" htmlFor={`${name}-${rank}`}>
            <FormRadio id={`${name}-${rank}`} name={name} value={text} required={must} /> {text}
          </label>
        ))}
      </div>
      <FormError name={name} className="faute" />
    </FormGroup>
  );
}
