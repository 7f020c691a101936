import { exactly } from './kit-gestures.mjs';
import { inputOf } from './typing.mjs';

/** How a person moves the widgets of the seventh round, its kits of elements and telephones: same arguments as `gestures`. */
export const seventhKitGestures = {
  /** A face, what is typed on it for a search, then a row of the layer that it opens. */
  async svFind({ field, page, value, query }) {
    await field.locator('.sd-dropdown').click();
    await page.waitForTimeout(350);
    if (query) await page.keyboard.type(query, { delay: 25 });
    await page
      .locator('.sv-list__item')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(350);
  },
  async svPress({ field, value }) {
    await field
      .locator('.sv-string-viewer')
      .filter({ hasText: exactly(value) })
      .first()
      .click();
  },
  /** The browser's own date box, taken on leaving. */
  async leftDate({ field, page, value }) {
    await inputOf(field).fill(value);
    // The Tab key goes through its segments first.
    for (let turn = 0; turn < 4; turn++) await page.keyboard.press('Tab');
  },
  /** What is typed in a box, then a row under it. */
  async usaCombo({ field, page, value, query }) {
    await field.locator('.usa-combo-box__input').click();
    await page.keyboard.type(query ?? value.slice(0, 6), { delay: 15 });
    await field
      .locator('.usa-combo-box__list-option')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A button, then a calendar turned forward by its arrow. */
  async usaDay({ field, page, value }) {
    await field.locator('.usa-date-picker__button').click();
    const cell = field.locator(
      `.usa-date-picker__calendar__date--current-month[data-value="${value}"]`,
    );
    for (let turn = 0; turn < 24 && !(await cell.count()); turn++) {
      await field.locator('.usa-date-picker__calendar__next-month').click();
      await page.waitForTimeout(60);
    }
    await cell.first().click();
  },
  /** A day, a month in a list, a year. */
  async dayListYear({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await field.locator('input').first().click();
    await page.keyboard.type(String(day));
    await field.locator('select').selectOption(String(month));
    await field.locator('input').last().click();
    await page.keyboard.type(String(year));
    await page.keyboard.press('Tab');
  },
  /** A face, then a row of the list under it. */
  async lwcList({ field, page, value }) {
    await field.locator('[role=combobox]').click();
    await page.waitForTimeout(300);
    await field.locator('lightning-base-combobox-item').getByText(value, { exact: true }).click();
    await page.waitForTimeout(300);
  },
  async lwcToggle({ field }) {
    await field.locator('.slds-checkbox_faux, label').first().click();
  },
  /** A line, then a row of the layer that it opens, which closes by itself. */
  async f7Row({ field, page, value }) {
    await field.click();
    await page.waitForTimeout(600);
    await page
      .locator('.modal-in .item-radio')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(600);
  },
  /** The same, left by the button of the sheet. */
  async f7Sheet(asked) {
    await seventhKitGestures.f7Row(asked);
    await asked.page.locator('.sheet-modal.modal-in .sheet-close').click();
    await asked.page.waitForTimeout(600);
  },
  async f7Step({ field, page, value }) {
    await field.locator('input').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(String(value), { delay: 30 });
    await page.keyboard.press('Tab');
  },
  /** A line that opens a popup with a search box, then a row. */
  async f7Search({ field, page, value, query }) {
    await field.click();
    await page.waitForTimeout(600);
    await page.locator('.autocomplete-popup input[type=search]').click();
    await page.keyboard.type(query, { delay: 25 });
    await page
      .locator('.autocomplete-popup .item-radio')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(600);
  },
  async f7Drop({ field, page, value, query }) {
    await field.locator('input').click();
    await page.keyboard.type(query, { delay: 25 });
    await page
      .locator('.autocomplete-dropdown li')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(300);
  },
  /** A box that opens a calendar, turned forward by its arrow. */
  async f7Day({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await field.locator('input').click();
    await page.waitForTimeout(600);
    const cell = page.locator(
      `.calendar-month-current [data-date="${year}-${month - 1}-${day}"]:not(.calendar-day-prev):not(.calendar-day-next)`,
    );
    for (let turn = 0; turn < 24 && !(await cell.count()); turn++) {
      await page.locator('.calendar-next-month-button').click();
      await page.waitForTimeout(500);
    }
    await cell.click();
    await page.waitForTimeout(600);
  },
  async f7Toggle({ field }) {
    await field.locator('.toggle').click();
  },
};
