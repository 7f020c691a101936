import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { french, inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the eleventh round: same arguments as `gestures`. */
export const eleventhGestures = {
  /** A face, then a row of the layer. */
  async rsList({ field, page, value }) {
    await field.locator('button').first().click();
    await page.waitForTimeout(fade);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  /** The arrow of a list one types in, then a row of its layer. */
  async rsCombo({ field, page, value }) {
    await field.locator('button').click();
    await page.waitForTimeout(fade);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async rsSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async rsRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async rsSegment({ field, value }) {
    await field
      .locator('button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async rsSwitch({ field }) {
    await field.locator('label').click();
  },
  async buPill({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async buSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(field, 'a.dropdown-item', value).click();
    await page.waitForTimeout(fade);
  },
  /** A button, then a row of the menu that drops under it. */
  async buDrop({ field, page, value }) {
    await field.locator('button').click();
    await row(field, 'a.dropdown-item', value).click();
    await page.waitForTimeout(fade);
  },
  /** A typed date, taken on leaving; Escape puts its calendar away. */
  async buDate({ field, page, value }) {
    await typeInto(inputOf(field), french(value));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(fade);
  },
  /** A box that opens a calendar: the month and the year in lists, the number of the day. */
  async buDay({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await field.locator('select').nth(1).selectOption(String(year));
    await field
      .locator('select')
      .first()
      .selectOption({ index: month - 1 });
    await row(field, 'a.datepicker-cell.is-selectable:not(.is-nearby)', String(day)).click();
    await page.waitForTimeout(fade);
  },
  async buSwitch({ field }) {
    await field.locator('.check').click();
  },
  async buFile({ field, page, value }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('.file-cta').click(),
    ]);
    await chooser.setFiles(
      value.map(({ name, type, text }) => ({ name, mimeType: type, buffer: Buffer.from(text) })),
    );
  },
  /** A face, then a row of its layer. */
  async dvList({ field, page, value }) {
    await field.locator('input').first().click();
    await page.waitForTimeout(fade);
    await row(page, '.devui-dropdown-item', value).click();
    await page.waitForTimeout(fade);
  },
  /** A face, the box at the top of its layer, then a row that a server tells. */
  async dvSearch({ field, page, value, query }) {
    await field.locator('input').first().click();
    await page.waitForTimeout(fade);
    await page.keyboard.type(query, { delay: 20 });
    await row(page, '.devui-dropdown-item', value).click();
    await page.waitForTimeout(fade);
  },
  async dvSuggest({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.devui-dropdown-item', value).click();
    await page.waitForTimeout(600);
  },
  /** A list one types in: the first letters, then a row. */
  async dvCombo({ field, page, value }) {
    await typeInto(inputOf(field), value.slice(0, 6));
    await page.waitForTimeout(fade);
    await row(page, '.devui-dropdown-item', value).click();
    await page.waitForTimeout(fade);
  },
  /** A list in columns: the family of the answer first. */
  async dvCascade({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    const rows = field
      .locator('.devui-cascader-list .devui-dropdown-item')
      .filter({ visible: true });
    const wanted = rows.filter({ hasText: exactly(value) });
    for (let rank = 0; !(await wanted.count()); rank++) {
      await rows.nth(rank).click();
      await page.waitForTimeout(fade);
    }
    await wanted.click();
    await page.waitForTimeout(fade);
  },
  async dvRadio({ field, value }) {
    await field
      .locator('label.devui-radio')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A typed date, taken a little after the keys; a click on the page puts its calendar away. */
  async dvDate({ field, page, value }) {
    await typeInto(inputOf(field), french(value));
    await page.waitForTimeout(500);
    await page.keyboard.press('Tab');
    await page.locator('h1').click();
    await page.waitForTimeout(fade);
  },
  /** A number box that a full stop cuts, key by key. */
  async dvNumber({ field, page, value }) {
    await inputOf(field).click();
    await page.keyboard.type(String(value), { delay: 40 });
    await page.keyboard.press('Tab');
  },
  async dvTab({ field, value }) {
    await field
      .locator('a')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async dvToggle({ field }) {
    await field.locator('.devui-toggle').click();
  },
  /** A typed date, taken on leaving; Escape puts its calendar away. */
  async ukDate({ field, page, value }) {
    await typeInto(inputOf(field), french(value));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(fade);
  },
  /** A box that opens a calendar: the month in a list, the year by its arrow, then the day. */
  async ukDay({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await inputOf(field).click();
    const calendar = page.locator('.flatpickr-calendar.open');
    await calendar.locator('select').selectOption({ index: month - 1 });
    while (Number(await calendar.locator('.cur-year').inputValue()) < year) {
      await calendar.locator('.numInputWrapper').hover();
      await calendar.locator('.arrowUp').click();
    }
    await row(
      calendar,
      '.flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)',
      String(day),
    ).click();
    await page.waitForTimeout(fade);
  },
  /** A face, then a row under it. */
  async ukList({ field, page, value }) {
    await field.locator('.ts-control').click();
    await page.waitForTimeout(fade);
    await row(page, '.ts-dropdown .option', value).click();
    await page.waitForTimeout(fade);
  },
  async ukSearch({ field, page, value, query }) {
    await field.locator('.ts-control').click();
    await page.keyboard.type(query, { delay: 25 });
    await row(page, '.ts-dropdown .option', value).click();
    await page.waitForTimeout(fade);
  },
};
