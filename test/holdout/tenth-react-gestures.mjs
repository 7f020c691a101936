import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the tenth round's React pages: same arguments as `gestures`. */
export const tenthReactGestures = {
  async saToggle({ field, value }) {
    await field
      .locator('.saltToggleButton')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async saRadio({ field, value }) {
    await field
      .locator('.saltRadioButton')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async saSwitch({ field }) {
    await field.locator('.saltSwitch').click();
  },
  async saList({ field, page, value }) {
    await field.locator('.saltDropdown').click();
    await row(page, '.saltOption', value).click();
    await page.waitForTimeout(fade);
  },
  /** A box that opens its rows when it is entered. */
  async saCombo({ field, page, value }) {
    await typeInto(inputOf(field), value.slice(0, 6));
    await row(page, '.saltOption', value).click();
    await page.waitForTimeout(fade);
  },
  async saSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.saltOption', value).click();
    await page.waitForTimeout(fade);
  },
  async saCard({ field, page, value }) {
    await field.locator('.saltInteractableCard').filter({ hasText: value }).first().click();
    await page.waitForTimeout(fade);
  },
  async jfRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A list of the browser's own that a server fills a little late. */
  async jfTowns({ field, page, value }) {
    await page.waitForTimeout(2 * fade);
    await field.locator('select').selectOption({ label: value });
  },
  /** The arrow of a box that also takes typing, then a row of its layer. */
  async dsSuggest({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await row(field, 'u-option', value).click();
    await page.waitForTimeout(fade);
  },
  async dsSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(field, 'u-option', value).click();
    await page.waitForTimeout(fade);
  },
  async dsToggle({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async dsRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async dsSwitch({ field }) {
    await field.locator('input').click();
  },
  /** A face, then a row of the layer. */
  async arkList({ field, page, value }) {
    await field.locator('[data-part=trigger]').click();
    await page.waitForTimeout(fade);
    await row(page, '[data-part=item-text]', value).click();
    await page.waitForTimeout(fade);
  },
  async arkCombo({ field, page, value }) {
    await typeInto(inputOf(field), value.slice(0, 6));
    await page.waitForTimeout(fade);
    await row(page, '[role=option] [data-part=item-text]', value).click();
    await page.waitForTimeout(fade);
  },
  async arkSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '[role=option] [data-part=item-text]', value).click();
    await page.waitForTimeout(fade);
  },
  async arkRadio({ field, value }) {
    await field
      .locator('[data-part=item]')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async arkTag({ field, value }) {
    await typeInto(inputOf(field), value);
    await inputOf(field).press('Enter');
  },
  async arkSwitch({ field }) {
    await field.locator('[data-part=control]').click();
  },
};
