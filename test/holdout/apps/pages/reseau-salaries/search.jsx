/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: a list that the keyboard does not reach is what the page is for.
import { useRef, useState } from 'preact/hooks';
import { ask } from './server.js';

/** Search-as-you-type: 500 ms without a key, then the server; what is not chosen is erased. */
export function Search({ id, store, delay, value, onChange, placeholder }) {
  const [typed, setTyped] = useState(null);
  const [state, setState] = useState({ kind: 'closed' });
  const turn = useRef(0);
  const look = query => {
    const mine = ++turn.current;
    setTyped(query);
    if (query.trim().length < 2) return setState({ kind: 'closed' });
    setTimeout(async () => {
      if (mine !== turn.current) return;
      setState({ kind: 'waiting' });
      const found = await ask(store, query, delay).catch(() => null);
      if (mine !== turn.current) return;
      setState(found ? { kind: 'found', found } : { kind: 'failed' });
    }, 500);
  };
  const leave = () => {
    turn.current++;
    setTimeout(() => {
      setTyped(null);
      setState({ kind: 'closed' });
    }, 150);
  };
  return (
    <div class="search">
      <input
        id={id}
        type="text"
        autocomplete="off"
        placeholder={placeholder}
        value={typed ?? value ?? ''}
        onInput={event => look(event.currentTarget.value)}
        onBlur={leave}
      />
      {state.kind === 'waiting' && (
        <div class="menu">
          <i class="spin" /> Recherche en cours…
        </div>
      )}
      {state.kind === 'failed' && <div class="menu">Une erreur réseau est survenue</div>}
      {state.kind === 'found' && state.found.length === 0 && <div class="menu">Aucun résultat</div>}
      {state.kind === 'found' && state.found.length > 0 && (
        <ul class="menu" role="listbox">
          {state.found.map(it => (
            <li
              role="option"
              aria-selected={it === value}
              key={it}
              onMouseDown={() => onChange(it)}
            >
              {it}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
