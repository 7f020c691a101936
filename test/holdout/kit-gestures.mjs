import { french, inputOf, typeInto } from './typing.mjs';

/** These words and no others. */
export const exactly = text =>
  new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*$`);

const faces =
  'vaadin-select, vaadin-combo-box, .cds--list-box__field, sp-picker, sp-combobox, .arco-select-view, [aria-haspopup]';
const options =
  '[role=option], vaadin-select-item, vaadin-combo-box-item, cds-dropdown-item, cds-combo-box-item, sp-menu-item, .arco-select-option';

/** How a person moves the widgets of the fourth round: same arguments as `gestures`. */
export const kitGestures = {
  /** The face of a list, then an option, wherever the kit draws it. */
  async faceList({ field, page, value }) {
    const open = () => field.locator(faces).filter({ visible: true }).first().click();
    const option = page
      .locator(options)
      .filter({ hasText: exactly(value), visible: true })
      .first();
    await open();
    // A list whose options are not there yet does not open: a person tries again.
    await option.waitFor({ timeout: 1500 }).catch(open);
    await option.waitFor();
    await page.waitForTimeout(250);
    await option.click();
    await page.waitForTimeout(250);
  },
  /** A toggle that two words explain. */
  async carbonToggle({ field }) {
    await field.locator('.cds--toggle__switch').click();
  },
  /** The arrow of a list that also takes typing. */
  async arrowOption({ field, page, value }) {
    await field.locator('button, sp-picker-button').filter({ visible: true }).first().click();
    await page.waitForTimeout(300);
    await page
      .locator(options)
      .filter({ hasText: exactly(value), visible: true })
      .first()
      .click();
    await page.waitForTimeout(250);
  },
  /** A button, then an option of the sheet that it opens. */
  async sheetList({ field, page, value }) {
    await field.locator('button').first().click();
    await field
      .locator('li')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(300);
  },
  /** A button, then a box in the sheet that it opens. */
  async sheetSearch({ field, page, value, query }) {
    await field.locator('button').first().click();
    await page.keyboard.type(query, { delay: 10 });
    await field
      .locator('li')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async card({ field, value }) {
    await field
      .locator('.card')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A native list that a server fills a little late. */
  async lateNative({ field, page, value }) {
    await page.waitForTimeout(1000);
    await field.locator('select').selectOption({ label: value });
  },
  /** A date with dashes, as the box asks. */
  async dashDate({ field, value }) {
    await typeInto(inputOf(field), french(value).replaceAll('/', '-'));
    await inputOf(field).press('Tab');
  },
  /** A search whose answers are the rows of a table at the end of the page. */
  async rowSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await page
      .locator('#ac td')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A list that asks a server for what is typed on its face. */
  async faceSearch({ field, page, value, query }) {
    await field.locator(faces).filter({ visible: true }).first().click();
    await page.keyboard.type(query, { delay: 10 });
    await page
      .locator(options)
      .filter({ hasText: exactly(value), visible: true })
      .first()
      .click();
    await page.waitForTimeout(250);
  },
  /** A list in columns: the family of the option first. */
  async cascade({ field, page, value }) {
    await field.locator(faces).filter({ visible: true }).first().click();
    const wanted = page.locator('.arco-cascader-option').filter({ hasText: value });
    for (let rank = 0; !(await wanted.filter({ visible: true }).count()); rank++) {
      await page.locator('.arco-cascader-panel-column').first().locator('li').nth(rank).click();
      await page.waitForTimeout(250);
    }
    await wanted.click();
    await page.waitForTimeout(250);
  },
  /** A text that becomes a box when clicked. */
  async unfold({ field, page, value }) {
    await field.locator('[data-part=preview]').click();
    await page.waitForTimeout(250);
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  },
  async vanRadio({ field, value }) {
    await field
      .locator('.van-radio')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A switch, clicked anywhere on its line. */
  async tickLabelBox({ field }) {
    await field.click();
  },
  /** A button under which the options drop. */
  async dropButton({ field, page, value }) {
    await field.locator('button, input').first().click();
    await page
      .locator('[role=option]')
      .filter({ hasText: exactly(value), visible: true })
      .click();
    await page.waitForTimeout(250);
  },
};
