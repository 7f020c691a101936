import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { french, inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the tenth round's mixed pages: same arguments as `gestures`. */
export const tenthMixedGestures = {
  /** A typed date that Enter takes and puts the calendar away. */
  async avDate({ field, page, value }) {
    await typeInto(inputOf(field), french(value));
    await inputOf(field).press('Enter');
    await page.waitForTimeout(fade);
  },
  async avChoice({ field, value }) {
    await field
      .locator('.ant-form-item-control label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A face, then a row of the layer. */
  async avList({ field, page, value }) {
    await field.locator('.ant-select-selector').click();
    await page.waitForTimeout(fade);
    await row(page, '.ant-select-item-option', value).click();
    await page.waitForTimeout(fade);
  },
  async avSearch({ field, page, value, query }) {
    await field.locator('.ant-select-selector').click();
    await page.keyboard.type(query, { delay: 25 });
    await row(page, '.ant-select-item-option', value).click();
    await page.waitForTimeout(fade);
  },
  /** A face, then a leaf of the tree. */
  async avTree({ field, page, value }) {
    await field.locator('.ant-select-selector').click();
    await page.waitForTimeout(fade);
    await row(page, '.ant-select-tree-title', value).click();
    await page.waitForTimeout(fade);
  },
  /** A box whose suggestions may be left. */
  async avFree({ field, page, value }) {
    await typeInto(inputOf(field), value);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(fade);
  },
  /** The box behind the list of countries. */
  async avPhone({ field, page, value }) {
    await typeInto(field.locator('input.ant-input'), value);
    await page.keyboard.press('Tab');
  },
  async fyRadio({ field, value }) {
    await field
      .locator('.form-check')
      .filter({ hasText: exactly(value) })
      .locator('input')
      .click();
  },
  async fySearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.dropdown-item', value).click();
    await page.waitForTimeout(500);
  },
  /** A typed date, taken on leaving; a click on the page puts the calendar away. */
  async fyDay({ field, page, value }) {
    await typeInto(inputOf(field), french(value));
    await page.keyboard.press('Tab');
    await page.locator('h1').click();
    await page.waitForTimeout(fade);
  },
  /** A button, the box at the top of its layer, then a row. */
  async fbDrop({ field, page, value }) {
    await field.locator('button').first().click();
    await page.waitForTimeout(fade);
    await row(page, 'li button', value).click();
    await page.waitForTimeout(fade);
  },
  async fbSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(field, 'button', value).click();
    await page.waitForTimeout(600);
  },
  async tkSegment({ field, value }) {
    await field
      .locator('scale-segment')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async tkSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(field, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  /** A face, then a row of the layer. */
  async tkList({ field, page, value }) {
    await field.locator('[role=combobox]').click();
    await page.waitForTimeout(fade);
    await row(field, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async tkRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async tkSwitch({ field }) {
    await field.locator('label').click();
  },
  /** The handle of a slide, moved by the arrows of the keyboard. */
  async tkSlide({ field, page, value }) {
    const handle = field.locator('[role=slider]');
    await handle.focus();
    while (Number(await handle.getAttribute('aria-valuenow')) < value) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(60);
    }
  },
};
