import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the eighth round: same arguments as `gestures`. */
export const eighthGestures = {
  /** A face, then a row of the layer under it. */
  async ariaList({ field, page, value }) {
    await field.locator('.face').click();
    await row(page, '.rang', value).click();
    await page.waitForTimeout(fade);
  },
  /** The same, its rows filtered by a box of the layer. */
  async ariaFilter({ field, page, value }) {
    await field.locator('.face').click();
    await page.waitForTimeout(fade);
    await page.keyboard.type(value.slice(0, 6), { delay: 15 });
    await row(page, '.rang', value).click();
    await page.waitForTimeout(fade);
  },
  async ariaSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.rang', value).click();
    await page.waitForTimeout(fade);
  },
  async ariaSwitch({ field }) {
    await field.locator('.levier').click();
  },
  async ariaPill({ field, value }) {
    await field
      .locator('.reponse')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A face, what is typed on it for a search, then a row of the layer. */
  async vtList({ field, page, value, query }) {
    await field.locator('.v-select__slot').click();
    await page.waitForTimeout(fade);
    if (query) await page.keyboard.type(query, { delay: 15 });
    await row(page, '.menuable__content__active .v-list-item', value).click();
    await page.waitForTimeout(fade);
  },
  async vtRadio({ field, value }) {
    await field
      .locator('.v-radio')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A box that opens a calendar: the year, the month, the day. */
  async vtBirth({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    const calendar = page.locator('.menuable__content__active .v-picker');
    await calendar
      .locator('.v-date-picker-years li')
      .filter({ hasText: exactly(String(year)) })
      .click();
    await page.waitForTimeout(fade);
    await calendar
      .locator('.v-date-picker-table--month button')
      .nth(month - 1)
      .click();
    await page.waitForTimeout(fade);
    await calendar
      .locator('.v-date-picker-table--date button')
      .filter({ hasText: exactly(String(day)) })
      .click();
    await page.waitForTimeout(fade);
  },
  async vtSwitch({ field }) {
    await field.locator('.v-input--selection-controls__input').click();
  },
  /** A face, what is typed in it for a search, then a row under it. */
  async uiSelect({ field, page, value, query }) {
    await field.locator('.ui-select-match').click();
    await page.waitForTimeout(fade);
    if (query) await page.keyboard.type(query, { delay: 20 });
    await field.locator('.ui-select-choices-row').filter({ hasText: value }).first().click();
    await page.waitForTimeout(fade);
  },
  async uibType({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.dropdown-menu li', value).click();
  },
  async uibRadio({ field, value }) {
    await field
      .locator('.btn')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async uibInline({ field, value }) {
    await field
      .locator('.radio-inline')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A box that opens a calendar, turned forward by its arrow. */
  async uibDay({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    const title = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' }).format(
      new Date(year, month - 1),
    );
    await inputOf(field).click();
    const calendar = field.locator('.uib-datepicker-popup');
    for (let turn = 0; turn < 36; turn++) {
      if ((await calendar.locator('.uib-title').innerText()).trim() === title) break;
      await calendar.locator('.uib-right').click();
      await page.waitForTimeout(60);
    }
    await calendar
      .locator('.uib-day button:not(:has(.text-muted))')
      .filter({ hasText: exactly(String(day).padStart(2, '0')) })
      .click();
    await page.waitForTimeout(fade);
  },
  /** A face, what is typed in the layer for a search, then a row. */
  async formioList({ field, page, value, query }) {
    await field.locator('.choices, .form-select').first().click();
    await page.waitForTimeout(fade);
    if (query) await page.keyboard.type(query, { delay: 20 });
    await field
      .locator('.choices__item--choice')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(fade);
  },
  async formioCheck({ field, value }) {
    await field
      .locator('.form-check, .form-check-inline')
      .filter({ hasText: exactly(value) })
      .locator('label')
      .click();
  },
  async dsfrRadio({ field, value }) {
    await field.locator('label').filter({ hasText: value }).first().click();
  },
  /** A face, then a box of the layer, which stays open until it is left. */
  async dsfrSeveral({ field, page, value }) {
    await field.locator('.fr-multiselect').click();
    await page.waitForTimeout(fade);
    await field
      .locator('label')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(fade);
  },
};
