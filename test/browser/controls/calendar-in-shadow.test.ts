import { afterEach, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

interface Calendar {
  readonly held: { iso: string; presses: number };
  /** The days of the month in view, in a table. */
  readonly days: () => HTMLTableElement;
  readonly turn: (months: number) => void;
  month: number;
}

/** What a calendar of November 2026 holds; `draw` is called again after each move. */
function calendar(take: (iso: string) => void, draw: () => void): Calendar {
  const made: Calendar = {
    held: { iso: '', presses: 0 },
    month: 2026 * 12 + 10,
    turn: months => {
      made.month += months;
      draw();
    },
    days: () => {
      const table = document.createElement('table');
      const [year, month] = [Math.floor(made.month / 12), (made.month % 12) + 1];
      const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
      for (let day = 1; day <= count; day++) {
        if (day % 7 === 1) table.insertRow();
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = String(day);
        button.addEventListener('click', () => {
          made.held.presses++;
          made.held.iso = [year, month, day].map(part => String(part).padStart(2, '0')).join('-');
          take(made.held.iso);
        });
        table.rows[table.rows.length - 1]?.insertCell().append(button);
      }
      return table;
    },
  };
  return made;
}

/** A button and its popover, whose calendar is drawn in roots one within another. */
function shadowCalendar() {
  show(
    `<div><span>Début de formation</span><button type="button" popovertarget="c" class="face">jj/mm/aaaa</button>
     <div popover id="c"><x-calendar><x-month></x-month></x-calendar></div></div>`,
    '.face { text-align: left; width: 200px }',
  );
  const outer = the('x-calendar').attachShadow({ mode: 'open' });
  const inner = the('x-month').attachShadow({ mode: 'open' });
  const draw = () => {
    const year = document.createElement('div');
    year.textContent = String(Math.floor(own.month / 12));
    const month = document.createElement('div');
    month.textContent = MONTHS[own.month % 12] ?? '';
    outer.replaceChildren(year, document.createElement('slot'));
    inner.replaceChildren(month, own.days());
  };
  const own = calendar(iso => {
    the('.face').textContent = iso.split('-').reverse().join('/');
    the('[popover]').hidePopover();
  }, draw);
  inner.addEventListener('keydown', event => {
    const months = { PageDown: 1, PageUp: -1 }[(event as KeyboardEvent).key];
    if (months) own.turn(months);
  });
  draw();
  return own.held;
}

/** Month and year are native lists over the days; `arrows` are named. */
function calendarOfLists() {
  show('<div><span>Fin de formation</span> <input readonly placeholder="jj/mm/aaaa"></div>');
  const input = the<HTMLInputElement>('input');
  const box = document.createElement('div');
  box.style.cssText = 'position: absolute; background: #fff';
  const list = (texts: readonly string[], chosen: number) => {
    const made = document.createElement('select');
    made.append(...texts.map((text, at) => new Option(text, text, false, at === chosen)));
    return made;
  };
  const arrow = (name: string, months: number) => {
    const made = Object.assign(document.createElement('a'), { title: name, textContent: '•' });
    made.addEventListener('click', () => own.turn(months));
    return made;
  };
  const short = MONTHS.map(name => (name.length > 5 ? `${name.slice(0, 4)}.` : name));
  const draw = () =>
    box.replaceChildren(
      arrow('Précédent', -1),
      arrow('Suivant', 1),
      list(short, own.month % 12),
      list(['2025', '2026', '2027'], Math.floor(own.month / 12) - 2025),
      own.days(),
    );
  const own = calendar(iso => {
    input.value = iso.split('-').reverse().join('/');
    box.remove();
  }, draw);
  input.addEventListener('focus', () => {
    draw();
    document.body.append(box);
  });
  cleanups.push(() => box.remove());
  return own.held;
}

/**
 * A box closed to typing in a root of its own, the calendar in the root around: its icon, which is no
 * button, and a key open it; its arrows say nothing of what they do to a form. `arrows`: named in it.
 */
function shadowBox({ arrows = true } = {}) {
  show('<x-picker></x-picker>');
  const host = the('x-picker');
  const outer = host.attachShadow({ mode: 'open' });
  outer.innerHTML = `<x-box><span slot="icon">▦</span></x-box><div><div id="c" hidden></div>${
    arrows ? '' : '<button>Suivant</button>'
  }</div>`;
  const inner = (outer.querySelector('x-box') as Element).attachShadow({ mode: 'open' });
  inner.innerHTML =
    '<slot name="icon"></slot><label for="i">Fin du contrat</label><input id="i" readonly placeholder="jj/mm/aaaa">';
  const box = outer.querySelector('#c') as HTMLElement;
  const days = document.createElement('x-days');
  const root = days.attachShadow({ mode: 'open' });
  const open = () => {
    box.hidden = false;
  };
  const arrow = (name: string, months: number) => {
    const made = document.createElement('button');
    made.ariaLabel = name;
    made.addEventListener('click', () => own.turn(months));
    return made;
  };
  const draw = () => {
    const title = document.createElement('p');
    title.textContent = `${MONTHS[own.month % 12]} ${Math.floor(own.month / 12)}`;
    box.replaceChildren(title, days);
    if (arrows) title.after(arrow('Mois précédent', -1), arrow('Mois suivant', 1));
    root.replaceChildren(own.days());
  };
  const own = calendar(iso => {
    (inner.querySelector('input') as HTMLInputElement).value = iso.split('-').reverse().join('/');
    box.hidden = true;
  }, draw);
  draw();
  outer.querySelector('span')?.addEventListener('click', open);
  host.addEventListener('keydown', ({ key, altKey }) => {
    if (key === 'ArrowDown' && altKey) open();
    if (key === 'Escape') box.hidden = true;
  });
  const passed = { presses: 0 };
  outer.querySelector('button')?.addEventListener('click', () => passed.presses++);
  return { held: own.held, passed };
}

it.each(['2026-11-17', '2027-01-05', '2026-09-30'])(
  'opens by a key the calendar of %s, whose arrows have no form',
  async day => {
    const { held } = shadowBox();
    const outcome = await write(await controlNamed('Fin du contrat'), day);
    expect(outcome).toMatchObject({ status: 'held', read: day });
    expect(held).toEqual({ iso: day, presses: 1 });
  },
);

it('presses no « Suivant » beside the calendar, which may be that of the page', async () => {
  const { held, passed } = shadowBox({ arrows: false });
  const outcome = await write(await controlNamed('Fin du contrat'), '2027-01-05');
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect({ ...held, ...passed }).toEqual({ iso: '', presses: 0 });
});

it.each(['2026-11-17', '2027-01-05', '2026-09-30'])(
  'presses %s in a calendar drawn in roots that open with it',
  async day => {
    const held = shadowCalendar();
    const outcome = await write(await controlNamed('Début de formation'), day);
    expect(outcome).toMatchObject({ status: 'held', read: day });
    expect(held).toEqual({ iso: day, presses: 1 });
  },
);

it.each(['2026-11-20', '2027-02-01', '2026-07-31'])(
  'reads the month of %s in the lists over its days',
  async day => {
    const held = calendarOfLists();
    const outcome = await write(await controlNamed('Fin de formation'), day);
    expect(outcome).toMatchObject({ status: 'held', read: day });
    expect(held).toEqual({ iso: day, presses: 1 });
  },
);
