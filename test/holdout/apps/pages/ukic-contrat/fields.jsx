/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { hand } from '../../shared/expose.js';
import { ask } from './choices.js';

/** A box of the kit: what it tells at each key, what it writes again once left. */
export function Box({
  k,
  put,
  take = text => text,
  rewrite,
  leave,
  initial,
  must,
  children,
  ...kit
}) {
  const [missing, setMissing] = useState(false);
  const told = ({ target, detail }) => {
    const text = rewrite ? rewrite(detail.value) : detail.value;
    if (text !== detail.value) target.value = text;
    put(k, take(text));
  };
  const left = ({ target, detail }) => {
    setMissing(Boolean(must) && !detail.value);
    if (!leave) return;
    target.value = leave(detail.value);
    put(k, take(target.value));
  };
  return (
    <div {...hand(k)}>
      <ic-text-field
        full-width
        inputId={`champ-${k}`}
        value={initial}
        onicInput={told}
        onicBlur={left}
        validationStatus={missing ? 'error' : ''}
        validationText={missing ? 'Saisie obligatoire' : ''}
        {...kit}
      >
        {children}
      </ic-text-field>
    </div>
  );
}

/** A greyed box of the contract before this one. */
export const Former = ({ label, value }) => (
  <ic-text-field full-width disabled label={label} value={value} />
);

const slashes = text => {
  const digits = text.replace(/\D/g, '').slice(0, 8);
  return digits.replace(/^(\d\d)(?=\d)/, '$1/').replace(/^(\d\d\/\d\d)(?=\d)/, '$1/');
};
const iso = text => {
  const found = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  return found && `${found[3]}-${found[2]}-${found[1]}`;
};

/** A date in one box, whose slashes write themselves. */
export const Day = props => (
  <Box {...props} rewrite={slashes} take={iso} inputmode="numeric" autocomplete="off" />
);

/** A date in three boxes, under one question. */
export function DayParts({ k, put, legend, hint }) {
  const parts = useRef(['', '', '']);
  const told = rank => event => {
    parts.current[rank] = event.detail.value;
    const [day, month, year] = parts.current;
    const whole = /^\d{4}$/.test(year) && day && month;
    put(k, whole ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null);
  };
  return (
    <fieldset class="date" {...hand(k)}>
      <legend>{legend}</legend>
      <p class="aide">{hint}</p>
      <div class="rang">
        {['Jour', 'Mois', 'Année'].map((label, rank) => (
          <ic-text-field
            key={label}
            label={label}
            inputmode="numeric"
            autocomplete="off"
            class={rank < 2 ? 'court' : 'moyen'}
            onicInput={told(rank)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The kit's list: a face, then rows under it. */
export const List = ({ k, put, options, ...kit }) => (
  <div {...hand(k)}>
    <ic-select
      full-width
      placeholder="Sélectionnez un élément"
      options={options}
      onicChange={({ detail }) => put(k, detail.value ?? null)}
      {...kit}
    />
  </div>
);

/** A list one types in: its rows are those that a server finds. */
export function ServedList({ k, put, rows, ...kit }) {
  const [found, setFound] = useState([]);
  const [waits, setWaits] = useState(false);
  const turn = useRef(0);
  const asked = async ({ detail }) => {
    turn.current += 1;
    const mine = turn.current;
    put(k, null);
    setFound([]);
    setWaits(detail.value.length > 1);
    if (detail.value.length < 2) return;
    const answer = await ask(rows, detail.value, 800);
    if (mine !== turn.current) return;
    setFound(answer);
    setWaits(false);
  };
  return (
    <div {...hand(k)}>
      <ic-select
        full-width
        searchable
        disable-auto-filtering
        debounce={300}
        placeholder="Tapez quelques lettres"
        empty-option-list-text="Aucun résultat"
        loading-label="Recherche…"
        loading={waits}
        options={found}
        onicInput={asked}
        onicChange={({ detail }) => put(k, detail.value ?? null)}
        {...kit}
      />
    </div>
  );
}

/** A search of the kit: what is typed is nothing until a row is chosen. */
export function Search({ k, put, rows, ...kit }) {
  const [found, setFound] = useState([]);
  const [waits, setWaits] = useState(false);
  const rest = useRef();
  const asked = ({ detail }) => {
    put(k, null);
    clearTimeout(rest.current);
    if (detail.value.length < 3) return;
    // Empty rows open its layer.
    setFound([]);
    setWaits(true);
    rest.current = setTimeout(async () => {
      setFound(await ask(rows, detail.value, 600));
      setWaits(false);
    }, 400);
  };
  return (
    <div {...hand(k)}>
      <ic-search-bar
        full-width
        disable-auto-filtering
        prevent-form-submit-on-search
        characters-until-suggestion={3}
        empty-option-list-text="Aucun résultat"
        loading-label="Recherche…"
        options={found}
        loading={waits}
        onicInput={asked}
        onicOptionSelect={({ detail }) => put(k, detail.value)}
        onicClear={() => put(k, null)}
        {...kit}
      />
    </div>
  );
}
