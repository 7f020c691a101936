import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { french, inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the twelfth round: same arguments as `gestures`. */
export const twelfthGestures = {
  /** A button, then an entry of its menu. */
  async prMenu({ field, page, value }) {
    await field.locator('button').click();
    await page.waitForTimeout(fade);
    await row(page, '[role=menuitemradio]', value).click();
    await page.waitForTimeout(fade);
  },
  /** A button, the box at the top of its panel, then a row that a server tells. */
  async prPanel({ field, page, value, query }) {
    await field.locator('button').first().click();
    await page.waitForTimeout(fade);
    await page.keyboard.type(query, { delay: 20 });
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  /** A box whose proposals, told by a server, complete what is typed: at a person's pace. */
  async prSearch({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 60 });
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  /** A list one types in: the first letters, then a row. */
  async prCombo({ field, page, value }) {
    await inputOf(field).click();
    await page.keyboard.type(value.slice(0, 6), { delay: 60 });
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async prRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async prSegment({ field, value }) {
    await field
      .locator('button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async prSwitch({ field }) {
    await field.locator('button').click();
  },
  async waRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async waSwitch({ field }) {
    await field.locator('.w-switch__input').click();
  },
  /** A face, then a row under it. */
  async waList({ field, page, value }) {
    await field.locator('[aria-haspopup=listbox]').click();
    await page.waitForTimeout(fade);
    await row(page, '.w-list__item-label', value).click();
    await page.waitForTimeout(fade);
  },
  /** A list one types in: all its rows are there from the start. */
  async waCombo({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await row(page, '.w-list__item-label', value).click();
    await page.waitForTimeout(fade);
  },
  async waSearch({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 25 });
    await row(page, '.w-list__item-label', value).click();
    await page.waitForTimeout(fade);
  },
  /** The number under the slide. */
  async waSlide({ field, value }) {
    await row(field, '.w-slider__step-label', String(value)).click();
  },
  /** A face, then a row under it. */
  async csList({ field, page, value }) {
    await field.locator('button').first().click();
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async csSearch({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 25 });
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async csSwitch({ field, value }) {
    await field
      .locator('button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A typed date, taken by Enter; Escape puts its calendar away. */
  async csDate({ field, page, value }) {
    await typeInto(inputOf(field), french(value));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(fade);
  },
  async csRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async csToggle({ field }) {
    await field.locator('.bx--toggle__switch').click();
  },
  async teRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async teToggle({ field }) {
    await field.locator('input[role=switch]').click();
  },
  /** A face, then a row under it. */
  async teList({ field, page, value }) {
    await field.locator('button').first().click();
    await page.waitForTimeout(fade);
    await row(field, 'tds-dropdown-option', value).click();
    await page.waitForTimeout(fade);
  },
  /** A list one types in: all its rows are there from the start. */
  async teCombo({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await row(field, 'tds-dropdown-option', value).click();
    await page.waitForTimeout(fade);
  },
  async teSearch({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 25 });
    await row(field, 'tds-dropdown-option', value).click();
    await page.waitForTimeout(fade);
  },
};
