/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: lists without roles or keys are what the page is for.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Closes what is open when the next press falls elsewhere. */
function useMenu() {
  const [open, setOpen] = useState(false);
  const root = useRef(null);
  useEffect(() => {
    const leave = event => root.current?.contains(event.target) || setOpen(false);
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, []);
  return { open, setOpen, root };
}

/** A list drawn by `div`s; choosing the chosen option deselects it. */
export function Dropdown({ options, value, onChange }) {
  const { open, setOpen, root } = useMenu();
  const choose = option => {
    onChange(option === value ? null : option);
    setOpen(false);
  };
  return (
    <div class="dd" ref={root}>
      <div class="dd-face trigger" tabIndex={0} onMouseDown={() => setOpen(!open)}>
        {value ?? 'Sélection'}
      </div>
      {open && (
        <div class="dd-menu">
          {options.map(option => (
            <div
              class={`opt ${option === value ? 'chosen' : ''}`}
              key={option}
              onMouseUp={() => choose(option)}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** A list of which several options may be ticked; it stays open. */
export function Several({ options, value, onChange }) {
  const { open, setOpen, root } = useMenu();
  const turn = option =>
    onChange(value.includes(option) ? value.filter(it => it !== option) : [...value, option]);
  return (
    <div class="dd" ref={root}>
      <div class="dd-face trigger" role="button" tabIndex={0} onClick={() => setOpen(!open)}>
        {value.length ? value.join(', ') : 'Sélection'}
      </div>
      {open && (
        <div class="dd-menu" role="listbox" aria-multiselectable="true">
          {options.map(option => (
            <div
              class="opt"
              role="option"
              aria-selected={value.includes(option)}
              key={option}
              onClick={() => turn(option)}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** A typed day: understood on leaving, written again with its zeros. */
export function Day({ value, onChange }) {
  const [typed, setTyped] = useState('');
  const read = () => {
    const [, day, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(typed.trim()) ?? [];
    const two = part => part.padStart(2, '0');
    onChange(year ? `${year}-${two(month)}-${two(day)}` : null);
    setTyped(year ? `${two(day)}/${two(month)}/${year}` : '');
  };
  return (
    <input
      size={10}
      placeholder="jj/mm/aaaa"
      data-filled={Boolean(value)}
      value={typed}
      onInput={event => setTyped(event.currentTarget.value)}
      onBlur={read}
    />
  );
}
