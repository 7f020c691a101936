import { exactly } from './kit-gestures.mjs';
import { french, inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the fifth round: same arguments as `gestures`. */
export const fifthGestures = {
  /** A face, then an item of the panel that is drawn at the end of the page. */
  async jsfMenu({ field, page, value }) {
    await field.locator('.ui-selectonemenu-label').click();
    await page
      .locator('.ui-selectonemenu-item')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async jsfButton({ field, value }) {
    await field
      .locator('.ui-button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** An answer among links with a round picture. */
  async rond({ field, value }) {
    await field.locator('.rond').filter({ hasText: value }).click();
  },
  /** Three native lists: day, month, year. */
  async threeLists({ field, value }) {
    const [year, month, day] = value.split('-');
    for (const [rank, part] of [day, month, year].entries())
      await field.locator('select').nth(rank).selectOption(part);
  },
  /** Small boxes that hand over to each other while one types. */
  async cells({ field, page, value }) {
    await field.locator('input').first().click();
    await page.keyboard.type(value, { delay: 20 });
  },
  /** A face, then a row of the sheet that covers the page. */
  async sheetRang({ field, page, value }) {
    await field.locator('.deroule').click();
    await page
      .locator('.rang')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A button, then a row of the menu under it. */
  async bpList({ field, page, value }) {
    await field.locator('button').first().click();
    await page
      .locator('[role=option]')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(300);
  },
  async bpSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await page
      .locator('[role=option]')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(300);
  },
  /** A text that becomes a box when clicked, taken on leaving. */
  async editText({ field, page, value }) {
    await field.locator('.bp6-editable-text').click();
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  },
  /** A face over a hidden native list, and its rows beside it. */
  async niceList({ field, page, value }) {
    await field.locator('.nice-select').click();
    await page.waitForTimeout(300);
    await field
      .locator('li')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(300);
  },
  /** A box in which one types, and rows under it. */
  async selectize({ field, page, value, query }) {
    await field.locator('.selectize-input').click();
    if (query) await page.keyboard.type(query, { delay: 15 });
    await field
      .locator('.selectize-dropdown-content .option')
      .filter({ hasText: value })
      .first()
      .click();
    await page.waitForTimeout(300);
  },
  /** A box, what is typed in it for a search, then a row under it or at the end of the page. */
  async ngSelect({ field, page, value, query }) {
    await field.locator('.ng-select-container').click();
    if (query) await page.keyboard.type(query, { delay: 15 });
    await page
      .locator('.ng-option')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(250);
  },
  /** A list that also takes typing; its rows are elements of their own. */
  async calciteCombo({ field, page, value }) {
    await field.locator('calcite-combobox').click();
    await page.waitForTimeout(400);
    await field.locator('calcite-combobox-item').filter({ visible: true }).getByText(value).click();
    await page.waitForTimeout(400);
  },
  async calciteSegment({ field, value }) {
    await field
      .locator('calcite-segmented-control-item')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async waRadio({ field, value }) {
    await field
      .locator('wa-radio')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async press0({ field }) {
    await field.click();
  },
  async waList({ field, page, value }) {
    await field.click();
    await page.waitForTimeout(350);
    await field
      .locator('wa-option')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(350);
  },
  /** A date box whose calendar opens and closes slowly: a person waits for it. */
  async calmDate({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(600);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(french(value), { delay: 15 });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(700);
  },
  async lionList({ field, page, value }) {
    await field.locator('[slot=invoker]').click();
    await page.waitForTimeout(300);
    await page
      .locator('lion-option')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(300);
  },
  async lionSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await page
      .locator('lion-option')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(300);
  },
  async lionSwitch({ field }) {
    await field.locator('[slot=input]').click();
  },
  async vueformList({ field, page, value }) {
    await field.locator('.multiselect').click();
    await page.waitForTimeout(250);
    await page
      .locator('.multiselect-option')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(250);
  },
  async orugaSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await page
      .locator('.o-dropdown__item')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(500);
  },
  async orugaRadio({ field, value }) {
    await field
      .locator('.o-radio__label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async cloudFile({ field, page, value }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('button').filter({ hasText: 'Choisir des fichiers' }).click(),
    ]);
    await chooser.setFiles(
      value.map(({ name, type, text }) => ({ name, mimeType: type, buffer: Buffer.from(text) })),
    );
  },
  /** A tile that holds a round button, its name and what explains it. */
  async cloudTile({ field, value }) {
    await field.getByText(value, { exact: true }).click();
  },
  async cloudList({ field, page, value }) {
    await field.locator('button').first().click();
    await page.locator('[role=option]').filter({ hasText: value, visible: true }).click();
    await page.waitForTimeout(300);
  },
  /** The year first, as the box asks. */
  async isoDate({ field, value }) {
    await typeInto(inputOf(field), value.replaceAll('-', '/'));
    await inputOf(field).press('Tab');
  },
  async modSearch({ field, value, query }) {
    await typeInto(inputOf(field), query);
    await field.locator('.trouve').filter({ hasText: value }).click();
  },
  async modRow({ field, value }) {
    await field.locator('.rangee').filter({ hasText: value }).click();
  },
  async modTile({ field, value }) {
    await field.locator('.tuile').filter({ hasText: value }).click();
  },
};
