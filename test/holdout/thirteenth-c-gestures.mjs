import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { french, inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the thirteenth round's third pair: as `gestures`. */
export const thirteenthCGestures = {
  /** A face, then a row under it. */
  async vxList({ field, page, value }) {
    await field.locator('.vxp-select__selector').click();
    await page.waitForTimeout(fade);
    await row(page, '.vxp-option', value).click();
    await page.waitForTimeout(fade);
  },
  /** A list one types in: its first letters, then a row. */
  async vxCombo({ field, page, value }) {
    await field.locator('.vxp-select__selector').click();
    await page.keyboard.type(value.slice(0, 6), { delay: 40 });
    await row(page, '.vxp-option', value).click();
    await page.waitForTimeout(fade);
  },
  async vxSearch({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 25 });
    await row(page, '.vxp-option', value).click();
    await page.waitForTimeout(fade);
  },
  /** A face whose layer has a box at its top: the rows are a server's. */
  async vxPanel({ field, page, value, query }) {
    await field.locator('.vxp-select__selector').click();
    await page.waitForTimeout(fade);
    await field.locator('input:visible').last().click();
    await page.keyboard.type(query, { delay: 25 });
    await row(page, '.vxp-option', value).click();
    await page.waitForTimeout(fade);
  },
  /** A list in columns: each branch until the leaf is seen. */
  async vxTree({ field, page, value }) {
    await field.locator('.vxp-cascader__selector').click();
    await page.waitForTimeout(fade);
    for (const branch of await page.locator('.vxp-cascader__panel .vxp-option').all()) {
      if (await row(page, '.vxp-option', value).count()) break;
      await branch.click();
      await page.waitForTimeout(fade);
    }
    await row(page, '.vxp-option', value).click();
    await page.waitForTimeout(fade);
  },
  async vxRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async vxSwitch({ field }) {
    await field.locator('.vxp-switch').click();
  },
  /** Year, month and day, each clicked and typed; Enter takes the date. */
  async vxDate({ field, page, value }) {
    await field.locator('.vxp-date-picker__selector').click();
    await page.waitForTimeout(fade);
    const units = field.locator('.vxp-date-picker__unit');
    // In the document the year comes first, whatever is seen; a zero before a month is taken for 1.
    for (const [rank, digits] of value.split('-').entries()) {
      await units.nth(rank).click();
      await page.keyboard.type(String(Number(digits)), { delay: 30 });
    }
    await page.keyboard.press('Enter');
    await page.waitForTimeout(fade);
  },
  /** A number box that loses what is typed too fast before it is left: at a person's pace. */
  async vxNumber({ field, page, value }) {
    await inputOf(field).click();
    await page.keyboard.type(String(value), { delay: 40 });
    await page.waitForTimeout(60);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(fade);
  },
  async vxFile({ field, page, value }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('button').first().click(),
    ]);
    await chooser.setFiles(
      value.map(({ name, type, text }) => ({ name, mimeType: type, buffer: Buffer.from(text) })),
    );
  },
  async nbRadio({ field, value }) {
    await field
      .locator('nb-radio label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async nbButtons({ field, value }) {
    await field
      .locator('button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async nbSwitch({ field }) {
    await field.locator('.toggle').click();
  },
  /** A face, then a row of the layer. */
  async nbList({ field, page, value }) {
    await field.locator('button').click();
    await page.waitForTimeout(fade);
    await row(page, 'nb-option', value).click();
    await page.waitForTimeout(fade);
  },
  /** A face that becomes a box once clicked: some letters, then a row. */
  async nbCombo({ field, page, value }) {
    await field.locator('button').click();
    await page.waitForTimeout(fade);
    await inputOf(field).click();
    await page.keyboard.type(value.slice(0, 4), { delay: 40 });
    await row(page, 'nb-option', value).click();
    await page.waitForTimeout(fade);
  },
  async nbSearch({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 25 });
    await row(page, 'nb-option', value).click();
    await page.waitForTimeout(fade);
  },
  /** A typed date, whose calendar goes away once the box is left. */
  async nbDate({ field, page, value }) {
    await typeInto(inputOf(field), french(value));
    await page.keyboard.press('Tab');
    await page.waitForTimeout(fade);
  },
};
