import { exactly } from './kit-gestures.mjs';
import { french, inputOf, typeInto } from './typing.mjs';

/** Time for a page that posts each change to come back. */
const comeBack = 500;

/** How a person moves the widgets of the sixth round: same arguments as `gestures`. */
export const sixthGestures = {
  /** Small boxes that the Tab key goes through. */
  async cellTabs({ field, page, value }) {
    let rest = value;
    const boxes = field.locator('input');
    await boxes.first().click();
    for (let rank = 0; rank < (await boxes.count()); rank++) {
      const size = Number(await boxes.nth(rank).getAttribute('maxlength'));
      await page.keyboard.type(rest.slice(0, size), { delay: 10 });
      rest = rest.slice(size);
      await page.keyboard.press('Tab');
    }
  },
  /** A window of values: what is typed in its box, then a row. */
  async lovSearch({ field, page, value, query }) {
    await field.locator('.a-Button--icone').click();
    await page.keyboard.type(query, { delay: 10 });
    await page
      .locator('.a-IconList-item')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async lovRow({ field, page, value }) {
    await field.locator('.a-Button--icone').click();
    await page
      .locator('.a-IconList-item')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async settledType({ field, page, value }) {
    await typeInto(inputOf(field), String(value).replace('.', ','));
    await inputOf(field).press('Tab');
    await page.waitForTimeout(comeBack);
  },
  async settledDate({ field, page, value }) {
    await typeInto(inputOf(field), french(value));
    await inputOf(field).press('Tab');
    await page.waitForTimeout(comeBack);
  },
  async settledNative({ field, page, value }) {
    await field.locator('select').selectOption({ label: value });
    await page.waitForTimeout(comeBack);
  },
  /** A face, then a row of a menu that has a box to filter it. */
  async filteredMenu({ field, page, value }) {
    await field.locator('[role=combobox]').click();
    await page
      .locator('.dropdown-item')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A list that opens after a while, at the end of the page. */
  async slowFace({ field, page, value }) {
    await field.locator('[role=combobox]').click();
    await page
      .locator('[role=option]')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(300);
  },
  /** An icon beside a box, then a row of the dialog that it opens. */
  async valueHelp({ field, page, value }) {
    await field.locator('.sapUiIcon').click();
    await page
      .locator('[role=option]')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(300);
  },
  /** A button, then a calendar with lists of months and years. */
  async dayDropdowns({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await field.locator('button').first().click();
    const calendar = page.locator('.rdp-root');
    await calendar.locator('select').nth(1).selectOption(String(year));
    await calendar
      .locator('select')
      .nth(0)
      .selectOption(String(month - 1));
    await calendar
      .locator('td:not([data-outside]) button')
      .filter({ hasText: exactly(String(day)) })
      .click();
    await page.waitForTimeout(300);
  },
  async slowSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await page
      .locator('[role=option]')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(300);
  },
  async kendoList({ field, page, value }) {
    await field.locator('.k-picker').click();
    await page
      .locator('.k-list-item')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(300);
  },
  async kendoButton({ field, value }) {
    await field
      .locator('.k-button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A number box drawn by another while it is in focus. */
  async kendoNumber({ field, page, value }) {
    await inputOf(field).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(String(value).replace('.', ','), { delay: 15 });
    await page.keyboard.press('Tab');
  },
  async tList({ field, page, value }) {
    await field.locator('.t-input').click();
    await page.waitForTimeout(350);
    await page
      .locator('.t-select-option')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(350);
  },
  async tSearch({ field, page, value, query }) {
    await field.locator('.t-input').click();
    await page.keyboard.type(query, { delay: 20 });
    await page
      .locator('.t-select-option')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(350);
  },
  /** Two levels of rows: « Sans certification » holds the only one that is no certificate. */
  async tCascade({ field, page, value }) {
    await field.locator('.t-input').click();
    await page.waitForTimeout(350);
    const rows = page.locator('.t-cascader__item');
    await rows.filter({ hasText: 'Sans certification' }).click();
    await rows.filter({ hasText: exactly(value) }).click();
    await page.waitForTimeout(350);
  },
  async tSwitch({ field }) {
    await field.locator('.t-switch').click();
  },
  async svList({ field, page, value, query }) {
    await field.locator('.svelte-select').click();
    if (query) await page.keyboard.type(query, { delay: 15 });
    await page
      .locator('.svelte-select-list .item')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(250);
  },
  async fluentList({ field, page, value }) {
    // A list that another answer opens comes a while after it.
    await field.locator('fluent-dropdown:not([disabled])').waitFor();
    await field.locator('fluent-dropdown').click();
    await page.waitForTimeout(300);
    await field
      .locator('fluent-option')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(300);
  },
  async fluentRadio({ field, value }) {
    await field
      .locator('fluent-field')
      .filter({ hasText: exactly(value) })
      .locator('fluent-radio')
      .click();
  },
  async fluentSwitch({ field }) {
    await field.locator('fluent-switch').click();
  },
  /** A box that opens a layer of rows at the end of the page. */
  async w2List({ field, page, value }) {
    await field.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await field.locator('.w2ui-field-helper').first().boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForTimeout(500);
    await page.locator('.w2ui-menu-item').filter({ hasText: value, visible: true }).first().click();
    await page.waitForTimeout(400);
  },
  /** A date of segments that the slash goes through. */
  async slashedDay({ field, page, value }) {
    await inputOf(field).click({ position: { x: 12, y: 12 } });
    await page.keyboard.type(french(value), { delay: 60 });
    await page.keyboard.press('Tab');
  },
};
