import { french, inputOf, typeInto } from './typing.mjs';

const calendars = '.v-date-picker, .air-datepicker.-active-';
const calendarTitles = '.v-date-picker-controls, .air-datepicker-nav--title';
const calendarBack = '[data-testid=prev-month], [data-action=prev]';
const calendarDays =
  '.v-date-picker-month__day:not(.v-date-picker-month__day--adjacent) button, .air-datepicker-cell.-day-:not(.-other-month-)';

/** How a person gives a date to each kind of box or calendar: same arguments as `gestures`. */
export const dateGestures = {
  async date({ field, value }) {
    await typeInto(inputOf(field), french(value));
    await inputOf(field).press('Tab');
  },
  /** A date typed digit by digit into a mask, then left. */
  async typedDay({ field, value, page }) {
    await inputOf(field).click();
    await page.keyboard.press('Home');
    await page.keyboard.type(french(value).replaceAll('/', ''), { delay: 20 });
    await page.keyboard.press('Tab');
  },
  /** A date typed in a popup field that commits on Enter. */
  async dateEnter({ field, value, page }) {
    await typeInto(inputOf(field), french(value));
    await inputOf(field).press('Enter');
    await page.waitForTimeout(250);
  },
  /** The browser's own date box: its segments follow the browser's language. */
  async nativeDate({ field, value }) {
    await inputOf(field).fill(value);
  },
  /** Three boxes: day, month, year. */
  async dateParts({ field, value }) {
    const parts = value.split('-').reverse();
    const boxes = field.locator('input:visible');
    for (const [rank, part] of parts.entries()) await typeInto(boxes.nth(rank), part);
    await boxes.nth(2).press('Tab');
  },
  async segments({ field, value, page }) {
    await field.locator('[role=spinbutton]').first().click();
    await page.keyboard.type(french(value).replaceAll('/', ''), { delay: 20 });
    await page.keyboard.press('Tab');
  },
  /** Opens the calendar, sets year and month, clicks the day. */
  async flatpickr({ field, scope, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await inputOf(field).click();
    const calendar = scope.locator('.flatpickr-calendar.open');
    await calendar.locator('select').selectOption({ index: month - 1 });
    while (Number(await calendar.locator('.cur-year').inputValue()) > year) {
      await calendar.locator('.numInputWrapper').hover();
      await calendar.locator('.arrowDown').click();
    }
    const days = calendar.locator('.flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)');
    await days.nth(day - 1).click();
  },
  /** A dialog of years, then months, then days, then OK. */
  async mobilePicker({ field, scope, value, page }) {
    const [year, month, day] = value.split('-').map(Number);
    await field.locator('button').first().click();
    const dialog = scope.getByRole('dialog');
    await dialog.getByRole('radio', { name: String(year), exact: true }).click();
    const shortMonth = new Intl.DateTimeFormat('fr', { month: 'short' }).format(
      new Date(year, month - 1),
    );
    await dialog.getByRole('radio').filter({ hasText: shortMonth }).click();
    await dialog.getByRole('gridcell', { name: String(day), exact: true }).click();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await page.waitForTimeout(300);
  },
  /** Goes back month by month, then clicks the day named in full. */
  async calendarButtons({ field, scope, value, page }) {
    const [year, month, day] = value.split('-').map(Number);
    const asked = new Date(year, month - 1, day);
    const monthName = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' }).format(
      asked,
    );
    const dayName = new Intl.DateTimeFormat('fr', { dateStyle: 'full' }).format(asked);
    await field.locator('button').first().click();
    while ((await scope.getByText(monthName, { exact: true }).count()) === 0) {
      await scope.getByRole('button', { name: 'Mois précédent' }).click();
    }
    await scope.getByRole('button', { name: dayName }).click();
    await page.waitForTimeout(100);
  },
  /** Opens the calendar, goes back by its arrow, clicks the number of the day. */
  async monthArrows({ field, scope, value, page }) {
    const [year, month, day] = value.split('-').map(Number);
    const named = style =>
      new Intl.DateTimeFormat('fr', { month: style }).format(new Date(year, month - 1));
    const asked = new RegExp(`(${named('long')}|${named('short')})[\\s,.]*${year}`, 'i');
    await field.locator('input, button').first().click();
    const calendar = scope.locator(calendars).filter({ visible: true }).last();
    await calendar.waitFor();
    for (let turn = 0; turn < 40; turn++) {
      if (asked.test(await calendar.locator(calendarTitles).first().innerText())) break;
      await calendar.locator(calendarBack).first().click();
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(300);
    await calendar
      .locator(calendarDays)
      .filter({ hasText: new RegExp(`^\\s*${day}\\s*$`) })
      .first()
      .click();
    await page.waitForTimeout(250);
  },
  /** A calendar with lists of months and years. */
  async calendarLists({ field, scope, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await inputOf(field).click();
    const calendar = scope.locator('#ui-datepicker-div');
    await calendar.locator('.ui-datepicker-year').selectOption(String(year));
    await calendar.locator('.ui-datepicker-month').selectOption({ index: month - 1 });
    await calendar.getByRole('link', { name: String(day), exact: true }).click();
  },
};
