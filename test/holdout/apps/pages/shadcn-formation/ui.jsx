import { Command } from 'cmdk';
import { Popover, Select } from 'radix-ui';
import { useEffect, useState } from 'react';
import { DayPicker } from 'react-day-picker';
import { fr } from 'react-day-picker/locale';

const Chevrons = () => (
  <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" className="chevron">
    <path d="m7 15 5 5 5-5M7 9l5-5 5 5" fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);
const Check = ({ shown }) => (
  <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" data-shown={shown}>
    <path d="M20 6 9 17l-5-5" fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);
const CalendarSign = () => (
  <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
    <path d="M8 2v4m8-4v4M3 10h18M3 4h18v18H3z" fill="none" stroke="currentColor" />
  </svg>
);

/** The recipe « Select ». */
export const SelectBox = ({ value, onChange, entries, control: Control }) => (
  <Select.Root value={value} onValueChange={onChange}>
    <Control>
      <Select.Trigger data-slot="select-trigger">
        <Select.Value placeholder="Sélectionnez un élément" />
        <Chevrons />
      </Select.Trigger>
    </Control>
    <Select.Portal>
      <Select.Content data-slot="select-content" position="popper" sideOffset={4}>
        <Select.Viewport>
          {entries.map(text => (
            <Select.Item key={text} value={text} data-slot="select-item">
              <Select.ItemText>{text}</Select.ItemText>
              <Select.ItemIndicator>
                <Check shown />
              </Select.ItemIndicator>
            </Select.Item>
          ))}
        </Select.Viewport>
      </Select.Content>
    </Select.Portal>
  </Select.Root>
);

/** What a server finds for what is typed, a moment after the last key. */
function useServer(ask, typed) {
  const [found, setFound] = useState([]);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (!ask || typed.length < 2) return setFound([]);
    let isLate = false;
    setBusy(true);
    const wait = setTimeout(async () => {
      const answer = await ask(typed);
      if (isLate) return;
      setFound(answer);
      setBusy(false);
    }, 400);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [ask, typed]);
  return [found, isBusy];
}

/**
 * The recipe « Combobox »: a button, a layer with a box to look in and rows. With `ask` the rows
 * are a server's. The row that is already taken gives the answer back.
 */
export function Combobox({ value, onChange, entries, ask, empty, search, control: Control }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [found, isBusy] = useServer(ask, typed);
  const take = text => {
    onChange(text === value ? '' : text);
    setOpen(false);
  };
  const nothing = ask && typed.length < 2 ? 'Saisissez au moins 2 caractères' : 'Aucun résultat.';
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Control>
          <button
            type="button"
            role="combobox"
            aria-expanded={open}
            data-slot="button"
            data-empty={!value}
          >
            <span>{value || empty}</span>
            <Chevrons />
          </button>
        </Control>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content data-slot="popover-content" align="start" sideOffset={4}>
          <Command shouldFilter={!ask} data-slot="command">
            <Command.Input placeholder={search} value={typed} onValueChange={setTyped} />
            <Command.List>
              <Command.Empty>{isBusy ? 'Recherche…' : nothing}</Command.Empty>
              <Command.Group>
                {(ask ? found : entries).map(text => (
                  <Command.Item key={text} value={text} onSelect={() => take(text)}>
                    {text}
                    <Check shown={text === value} />
                  </Command.Item>
                ))}
              </Command.Group>
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

const long = new Intl.DateTimeFormat('fr', { dateStyle: 'long' });
const Days = ({ value, onChange }) => (
  <DayPicker
    mode="single"
    locale={fr}
    captionLayout="dropdown"
    startMonth={new Date(2024, 0)}
    endMonth={new Date(2030, 11)}
    defaultMonth={value}
    selected={value}
    onSelect={onChange}
  />
);

/** The recipe « Date picker »: a button that says the day, and a calendar in a layer. */
export function DayButton({ value, onChange, control: Control }) {
  const [open, setOpen] = useState(false);
  const take = day => {
    onChange(day ?? null);
    setOpen(false);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Control>
          <button type="button" data-slot="button" data-empty={!value}>
            <span>{value ? long.format(value) : 'Choisir une date'}</span>
            <CalendarSign />
          </button>
        </Control>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content data-slot="popover-content" align="start" sideOffset={4}>
          <Days value={value ?? undefined} onChange={take} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

const pattern = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const short = new Intl.DateTimeFormat('fr', { dateStyle: 'short' });
const shown = value => value?.toLocaleDateString('fr-FR') ?? '';

/** The recipe « Date picker with input »: a box, and a calendar behind a button in it. */
export function DayInput({ value, onChange, onBlur, control: Control }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(() => shown(value));
  const read = text => {
    setTyped(text);
    const [, day, month, year] = pattern.exec(text.trim()) ?? [];
    onChange(year ? new Date(year, month - 1, day) : null);
  };
  const take = day => {
    read(shown(day));
    setOpen(false);
  };
  return (
    <div data-slot="input-group">
      <Control>
        <input
          value={typed}
          placeholder={short.format(new Date(2026, 10, 17))}
          onChange={({ target }) => read(target.value)}
          onBlur={onBlur}
          onKeyDown={event => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            setOpen(true);
          }}
        />
      </Control>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger type="button" data-slot="ghost" aria-label="Ouvrir le calendrier">
          <CalendarSign />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content data-slot="popover-content" align="end" sideOffset={8}>
            <Days value={value ?? undefined} onChange={take} />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}
