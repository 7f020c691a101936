import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the eighth round's kits: same arguments as `gestures`. */
export const eighthKitGestures = {
  /** The face of a list, then a row under it. */
  async atlasList({ field, page, value }) {
    await inputOf(field).click({ force: true });
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async atlasSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  /** A button that opens a layer with a box to look in and rows. */
  async atlasPopup({ field, page, value }) {
    await field.locator('button').click();
    await page.waitForTimeout(fade);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async atlasToggle({ field }) {
    await field.locator('label:has(input[type=checkbox])').click();
  },
  async clarityRadio({ field, value }) {
    await field
      .locator('clr-radio-wrapper label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** The arrow of a box that also takes typing, then a row of the layer. */
  async clarityCombo({ field, page, value }) {
    await field.locator('button').last().click();
    await page.waitForTimeout(fade);
    await row(page, 'clr-option', value).click();
    await page.waitForTimeout(fade);
  },
  async claritySearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, 'clr-option', value).click();
    await page.waitForTimeout(fade);
  },
  async clarityToggle({ field }) {
    await field.locator('clr-toggle-wrapper label').click();
  },
  async akselToggle({ field, value }) {
    await field.getByRole('radio', { name: value, exact: true }).click();
  },
  /** A box whose list opens under it, then a row. */
  async akselCombo({ field, value }) {
    await inputOf(field).click();
    await row(field, '[role=option]', value).click();
  },
  async akselSearch({ field, value, query }) {
    await typeInto(inputOf(field), query);
    await row(field, '[role=option]', value).click();
  },
  /** The face of a list, or its arrow where one may type, then a row of the layer. */
  async vaList({ field, page, value }) {
    // A list that another answer fills comes a little late.
    await page.waitForTimeout(800);
    await field.locator('.va-select__toggle-icon').click();
    await page.waitForTimeout(fade);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  /** A face, the box at the top of its layer, then a row: what was typed stands apart in it. */
  async vaSearch({ field, page, value, query }) {
    await field.locator('.va-input-wrapper__field').click();
    await page.waitForTimeout(fade);
    await typeInto(page.locator('.va-select-dropdown__content-search-input input'), query);
    const spaced = new RegExp(`^\\s*${[...value.replace(/\s/g, '')].join('\\s*')}\\s*$`);
    await page.locator('[role=option]').filter({ hasText: spaced, visible: true }).first().click();
    await page.waitForTimeout(fade);
  },
  async vaRadio({ field, value }) {
    await field
      .locator('.va-radio')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async vaPhone({ field, page, value }) {
    await inputOf(field).click();
    await page.keyboard.type(value.replace(/\s/g, ''), { delay: 25 });
    await page.keyboard.press('Tab');
  },
  async vaSwitch({ field }) {
    await field.locator('.va-switch__inner').click();
  },
  /** A calendar left by its arrows, month after month, then the number of the day. */
  async vaDay({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    const name = new Intl.DateTimeFormat('fr', { month: 'long' }).format(new Date(year, month - 1));
    await inputOf(field).click();
    const calendar = page.locator('.va-date-picker').filter({ visible: true });
    const title = calendar.locator('.va-date-picker__header__text');
    const next = calendar.locator('.va-date-picker-header button').last();
    for (let turn = 0; turn < 24; turn++) {
      const shown = await title.innerText();
      if (shown.includes(name) && shown.includes(String(year))) break;
      await next.click();
      await page.waitForTimeout(60);
    }
    await calendar
      .locator('.va-date-picker-cell')
      .filter({ hasText: exactly(String(day)) })
      .first()
      .click();
    await page.waitForTimeout(fade);
  },
  async heroRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async heroToggle({ field, value }) {
    await field
      .locator('button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A face, then a row of the layer; the page is inert meanwhile. */
  async heroList({ field, page, value }) {
    await field.locator('[data-slot$=trigger]').first().click();
    await page.waitForTimeout(fade);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async heroSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '[role=option]', value).click();
    await page.waitForTimeout(fade);
  },
  async heroSwitch({ field }) {
    await field.locator('label').click();
  },
};
