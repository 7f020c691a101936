import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { inputOf, typeInto } from './typing.mjs';

/** How a person moves the first widgets of the thirteenth round: same arguments as `gestures`. */
export const thirteenthAGestures = {
  /** Radios, drawn or not: their words are clicked. */
  async rbRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async rbSwitch({ field }) {
    await field.locator('input').click();
  },
  /** A button, then an entry of its menu. */
  async rbMenu({ field, value }) {
    await field.locator('button').first().click();
    await row(field, '.dropdown-item', value).click();
  },
  /** A list one types in: the first letters, then a row. */
  async rbCombo({ field, page, value }) {
    await inputOf(field).click();
    await page.keyboard.type(value.slice(0, 5), { delay: 40 });
    await row(page, '.dropdown-item', value).click();
    await page.waitForTimeout(fade);
  },
  /** A box whose rows a slow server tells. */
  async rbSearch({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 40 });
    await row(page, '.dropdown-item', value).click();
    await page.waitForTimeout(fade);
  },
  /** A box whose rows a slow server tells; a row may have a second line. */
  async orSearch({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 40 });
    await field.locator('[role=option]').filter({ hasText: value }).click();
    await page.waitForTimeout(fade);
  },
  /** A button, then a row of its layer. */
  async orLayer({ field, page, value }) {
    await field.locator('button').click();
    await page.waitForTimeout(fade);
    await row(page, '.orbit-list-choice', value).click();
    await page.waitForTimeout(fade);
  },
  /** A box, a list of months, a box. */
  async orDay({ field, value }) {
    const [year, month, day] = value.split('-');
    await typeInto(field.locator('input').first(), day);
    await field.locator('select').selectOption({ index: Number(month) });
    await typeInto(field.locator('input').last(), year);
  },
  /** A button pressed as often as there are half days. */
  async orSteps({ field, value }) {
    for (let left = value; left > 0; left -= 0.5) await field.locator('button').last().click();
  },
  async orRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async orSwitch({ field }) {
    await field.locator('label').click();
  },
};
