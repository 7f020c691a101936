import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { french, inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the ninth round's React kits: same arguments as `gestures`. */
export const ninthReactGestures = {
  /** A face, what is typed in the box of its layer, then a row. */
  async gravityList({ field, page, value, query }) {
    await field.locator('[role=combobox]').click();
    await page.waitForTimeout(fade);
    if (query) await page.keyboard.type(query, { delay: 20 });
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async gravitySuggest({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '[role=menuitem]', value).click();
    await page.waitForTimeout(fade);
  },
  async gravityRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** Segments of one box, typed one after the other. */
  async gravityDay({ field, page, value }) {
    await inputOf(field).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Home');
    await page.keyboard.type(value.split('-').reverse().join(''), { delay: 40 });
    await page.keyboard.press('Tab');
    await page.waitForTimeout(fade);
  },
  async gravitySwitch({ field }) {
    await field.locator('label').click();
  },
  /** A box whose first click opens a calendar that takes the focus, and whose second closes it. */
  async fabricDay({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await page.keyboard.type(french(value), { delay: 15 });
    await page.keyboard.press('Tab');
    await page.waitForTimeout(fade);
  },
  async fabricChoice({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A face, then a row of the layer. */
  async fabricList({ field, page, value }) {
    await field.locator('[role=combobox]').click();
    await page.waitForTimeout(fade);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  /** The arrow of a list that also takes typing, then a row of the layer. */
  async fabricCombo({ field, page, value }) {
    await field.locator('button').click();
    await page.waitForTimeout(fade);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async fabricTag({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 20 });
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async fabricToggle({ field }) {
    await field.locator('[role=switch]').click();
  },
  /** An answer, once the faults of the box left before have moved the page. */
  async rjsfRadio({ field, page, value }) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(fade);
    await field
      .locator('.radio-inline')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async rjsfTown({ field, value, query }) {
    await typeInto(inputOf(field), query);
    await row(field, 'li a', value).click();
  },
  /** A date of three native lists: day, month, year. */
  async rjsfParts({ field, value }) {
    const lists = field.locator('select');
    for (const [rank, part] of value.split('-').reverse().entries()) {
      await lists.nth(rank).selectOption(String(Number(part)).padStart(2, '0'));
    }
  },
  /** A face, then a row under it. */
  async gardenList({ field, page, value }) {
    await field.locator('[data-garden-id="dropdowns.combobox.trigger"]').click();
    await page.waitForTimeout(fade);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  /** What is typed in a list, then a row under it. */
  async gardenSearch({ field, page, value, query }) {
    await field.locator('[data-garden-id="dropdowns.combobox.trigger"]').click();
    await page.keyboard.type(query ?? value.slice(0, 5), { delay: 20 });
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async gardenTile({ field, value }) {
    await field.locator('label').filter({ hasText: value }).first().click();
  },
  async gardenRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async gardenToggle({ field }) {
    await field.locator('label').click();
  },
  async gardenFile({ field, page, value }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.getByText('Choisissez un fichier').click(),
    ]);
    const files = value.map(({ name, type, text }) => ({
      name,
      mimeType: type,
      buffer: Buffer.from(text),
    }));
    await chooser.setFiles(files);
  },
};
