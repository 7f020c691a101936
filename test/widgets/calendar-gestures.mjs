import { exactly, french, inputOf, typeInto } from './hand.mjs';

async function openerOf(field) {
  const button = field.locator('button:visible').first();
  return (await button.count()) > 0 ? button : inputOf(field);
}

async function typeAndEnter(input, value) {
  await typeInto(input, french(value));
  await input.press('Enter');
}

const digitsOf = value => french(value).replaceAll('/', '');

/** What a person does to calendars. */
export const calendarGestures = {
  /** A period takes no date alone: it starts as one day, then is stretched. */
  async periodStart({ field, page, value }) {
    for (const rank of [0, 1]) await typeAndEnter(field.locator('input').nth(rank), value);
    await page.waitForTimeout(250);
  },
  async periodEnd({ field, page, value }) {
    await typeAndEnter(field.locator('input').nth(1), value);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(250);
  },
  /** The same in segments: the keyboard goes on from the first date to the second. */
  async segmentsStart({ field, page, value }) {
    await field.locator('[role=spinbutton]').first().click();
    await page.keyboard.type(digitsOf(value).repeat(2), { delay: 20 });
    await page.keyboard.press('Tab');
  },
  async segmentsEnd({ field, page, value }) {
    await field.locator('[role=spinbutton]').nth(3).click();
    await page.keyboard.type(digitsOf(value), { delay: 20 });
    await page.keyboard.press('Tab');
  },
  async flatpickr({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await inputOf(field).click();
    const calendar = page.locator('.flatpickr-calendar.open');
    await calendar.locator('select').selectOption({ index: month - 1 });
    while (Number(await calendar.locator('.cur-year').inputValue()) < year) {
      await calendar.locator('.numInputWrapper').hover();
      await calendar.locator('.arrowUp').click();
    }
    await calendar
      .locator('.flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)')
      .nth(day - 1)
      .click();
  },
  /** Forward month by month, then the day. */
  async monthByMonth({ field, page, value, next, title, cell }) {
    const [year, month, day] = value.split('-').map(Number);
    const name = new Date(year, month - 1).toLocaleDateString('fr-FR', { month: 'long' });
    const isThere = text =>
      text.toLowerCase().includes(name.slice(0, 4)) && text.includes(String(year));
    await (await openerOf(field)).click();
    for (
      let turn = 0;
      turn < 30 && !isThere(await page.locator(title).first().innerText());
      turn++
    ) {
      await page.locator(next).first().click();
      await page.waitForTimeout(200);
    }
    await page
      .locator(cell)
      .filter({ hasText: exactly(String(day)) })
      .first()
      .click();
  },
};

const calendars = {
  air: {
    title: '.air-datepicker.-active- .air-datepicker-nav--title',
    next: '.air-datepicker.-active- [data-action=next]',
    cell: '.air-datepicker.-active- .-day-:not(.-other-month-)',
  },
  matCalendar: {
    title:
      '.mat-calendar-header [aria-live], .mat-calendar-header span[aria-hidden], .mat-calendar-period-button',
    next: '.mat-calendar-next-button',
    cell: '.mat-calendar-body-cell',
  },
  primeCalendar: {
    title: '.p-datepicker-title',
    next: '.p-datepicker-next-button',
    cell: '.p-datepicker-day',
  },
  vuepic: {
    title: '.dp--month-year-wrap',
    next: '[aria-label="Next month"]',
    cell: '.dp--cell-inner:not(.dp--cell-offset)',
  },
  vuetify: {
    title: '.v-date-picker-controls',
    next: '.v-date-picker-controls [data-testid=next-month]',
    cell: '.v-date-picker-month__day button',
  },
};
for (const [name, parts] of Object.entries(calendars)) {
  calendarGestures[name] = given => calendarGestures.monthByMonth({ ...given, ...parts });
}
