import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' });

/**
 * A date drawn as a list in which one types: it keeps nothing of what is typed. A button, three
 * blocks away, opens a calendar whose arrows say to the blind alone where they lead, and whose days
 * are told day first. What was chosen stands beside the empty box, which it describes.
 */
function dateList({ spoken = true } = {}) {
  const held = { iso: '' };
  show(
    `<div class="field"><label for="d">Début de formation</label>
      <div><div class="frame"><div><span id="chosen"></span>
        <div><input id="d" role="combobox" aria-haspopup="listbox" aria-autocomplete="both"
          aria-expanded="false" aria-describedby="chosen help"></div></div></div>
        <div><button type="button"><svg width="16" height="16"></svg><span class="spoken">Ouvrir le
          calendrier</span></button></div></div>
      <div id="help">Format : JJ/MM/AAAA</div></div>`,
    `.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden }
     .frame { border: 1px solid; height: 36px }`,
  );
  const box = the<HTMLInputElement>('input');
  box.addEventListener('blur', () => {
    box.value = '';
  });
  let first = new Date(Date.UTC(2026, 10, 1));
  const calendar = document.createElement('div');
  const at = (day: number) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), day, 12));
  const button = (text: string, onPress: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.append(text);
    made.addEventListener('click', onPress);
    return made;
  };
  const arrow = (sign: string, months: number) => {
    const goal = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1));
    const made = button('', () => {
      first = goal;
      draw();
    });
    const icon = document.createElement('i');
    icon.ariaHidden = 'true';
    icon.append(sign);
    const said = document.createElement('span');
    said.className = 'spoken';
    const [what, way] = [Math.abs(months) > 1 ? 'Année' : 'Mois', months < 0 ? 'avant' : 'après'];
    said.append(`${what} d'${way}, ${MONTH.format(goal)}`);
    made.append(icon, said);
    return made;
  };
  const take = (day: number) => {
    held.iso = at(day).toISOString().slice(0, 10);
    the('#chosen').textContent = held.iso.split('-').reverse().join('/');
    calendar.remove();
  };
  const dayButton = (day: number) => {
    const made = button(String(day), () => take(day));
    const said = `${day}, ${WEEKDAY.format(at(day))} ${MONTH.format(first)}`;
    if (spoken) made.setAttribute('aria-label', said);
    return made;
  };
  function draw() {
    const title = document.createElement('h2');
    title.append(MONTH.format(first));
    const count = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
    const days = Array.from({ length: count.getUTCDate() }, (_, day) => dayButton(day + 1));
    const before = [arrow('«', -12), arrow('‹', -1)];
    calendar.replaceChildren(...before, title, arrow('›', 1), arrow('»', 12), ...days);
  }
  the('button').addEventListener('click', () => {
    draw();
    document.body.append(calendar);
  });
  return held;
}

it.each([true, false])('takes the day asked for, its name spoken whole: %s', async spoken => {
  const held = dateList({ spoken });
  const control = await controlNamed('Début de formation');
  expect(control.kind).toBe('date');
  const outcome = await write(control, '2028-01-18');
  expect(outcome.status).toMatch(/^held/u);
  expect(outcome.read).toBe('2028-01-18');
  expect(held.iso).toBe('2028-01-18');
});

it('holds nothing before', async () => {
  dateList();
  expect(await read(await controlNamed('Début de formation'))).toBeNull();
});
