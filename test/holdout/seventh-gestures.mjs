import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the seventh round's first pages: same arguments as `gestures`. */
export const seventhGestures = {
  /** A number in the place of the one that is there. */
  async typeOver({ field, value }) {
    await typeInto(inputOf(field), String(value).replace('.', ','));
  },
  /** A face, what is typed on it if it is a search, then a row of the layer. */
  async semiList({ field, page, value, query }) {
    await field.locator('.semi-select').click();
    await page.waitForTimeout(fade);
    if (query) await page.keyboard.type(query, { delay: 15 });
    await row(page, '.semi-select-option', value).click();
    await page.waitForTimeout(fade);
  },
  /** Two columns of rows: the family first. */
  async semiCascade({ field, page, value }) {
    await field.locator('.semi-cascader').click();
    await page.waitForTimeout(fade);
    await row(page, '.semi-cascader-option', 'Sans certification').click();
    await row(page, '.semi-cascader-option', value).click();
    await page.waitForTimeout(fade);
  },
  async semiSuggest({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.semi-autocomplete-option', value).click();
    await page.waitForTimeout(fade);
  },
  async semiRadio({ field, value }) {
    await field
      .locator('.semi-radio')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async semiSwitch({ field }) {
    await field.locator('.semi-switch').click();
  },
  /** A button, then a row of its menu, beside it or at the end of the page. */
  async pfList({ field, page, value }) {
    await field.locator('button.pf-v6-c-menu-toggle').click();
    await row(page, '.pf-v6-c-menu__item', value).click();
    await page.waitForTimeout(fade);
  },
  async pfSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.pf-v6-c-menu__item', value).click();
    await page.waitForTimeout(fade);
  },
  async pfToggle({ field, value }) {
    await field
      .locator('.pf-v6-c-toggle-group__button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async pfSwitch({ field }) {
    await field.locator('.pf-v6-c-switch').click();
  },
  /** A box that opens its list wherever it is clicked. */
  async tuiList({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await row(page, '[tuiOption]', value).click();
    await page.waitForTimeout(fade);
  },
  async tuiSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '[tuiOption]', value).click();
    await page.waitForTimeout(fade);
  },
  async tuiSwitch({ field }) {
    await field.locator('input').click();
  },
};
