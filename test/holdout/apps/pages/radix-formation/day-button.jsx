import { Popover } from 'radix-ui';
import { useState } from 'react';

const monthName = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' });
const fullDay = new Intl.DateTimeFormat('fr', { dateStyle: 'full' });
const iso = date => date.toLocaleDateString('sv-SE');

/** A date that cannot be typed: a button, and a calendar of buttons named by the full date. */
export function DayButton({ value, onChange, label }) {
  const [open, setOpen] = useState(false);
  const [month, setMonth] = useState(() => new Date(2026, 0, 1));
  const shift = by => setMonth(new Date(month.getFullYear(), month.getMonth() + by, 1));
  const count = new Date(month.getFullYear(), month.getMonth() + 1, 0).getDate();
  const pick = date => {
    onChange(iso(date));
    setOpen(false);
  };
  return (
    <>
      <span>{label}</span>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger className="trigger-r">
          {value ? value.split('-').reverse().join('/') : 'jj/mm/aaaa'}
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content className="calendar" align="start">
            <div>
              <button type="button" aria-label="Mois précédent" onClick={() => shift(-1)}>
                ‹
              </button>
              <span aria-live="polite">{monthName.format(month)}</span>
              <button type="button" aria-label="Mois suivant" onClick={() => shift(1)}>
                ›
              </button>
            </div>
            <div className="days">
              {Array.from({ length: count }, (_, rank) => {
                const date = new Date(month.getFullYear(), month.getMonth(), rank + 1);
                return (
                  <button
                    key={iso(date)}
                    type="button"
                    aria-label={fullDay.format(date)}
                    onClick={() => pick(date)}
                  >
                    {rank + 1}
                  </button>
                );
              })}
            </div>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </>
  );
}
