import { exactly, inputOf } from './hand.mjs';

async function openerOf(field) {
  const button = field.locator('button:visible').first();
  return (await button.count()) > 0 ? button : inputOf(field);
}

/** What a person does to calendars. */
export const calendarGestures = {
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
