import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { french, inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the ninth round's Vue kits: same arguments as `gestures`. */
export const ninthVueGestures = {
  async eluiRadio({ field, value }) {
    await field
      .locator('.el-radio, .el-radio-button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A face, then a row of the layer under it. */
  async eluiList({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await row(page, '.el-select-dropdown__item', value).click();
    await page.waitForTimeout(fade);
  },
  async eluiSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.el-select-dropdown__item', value).click();
    await page.waitForTimeout(fade);
  },
  /** A list in columns: each family in turn, until the row is there. */
  async eluiCascade({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    const families = page.locator('.el-cascader-menu').first().locator('.el-cascader-node');
    const wanted = row(page, '.el-cascader-node', value);
    for (let rank = 0; !(await wanted.count()); rank++) {
      await families.nth(rank).click();
      await page.waitForTimeout(fade);
    }
    await wanted.click();
    await page.waitForTimeout(fade);
  },
  async eluiSwitch({ field }) {
    await field.locator('.el-switch__core').click();
  },
  async kitRadio({ field, value }) {
    await field
      .locator('.formkit-option label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async kitSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.completion li', value).click();
  },
  /** A box, what is typed in it, then a row of the layer. */
  async bvnSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query ?? value.slice(0, 5));
    await row(page, '.b-autocomplete-item', value).click();
    await page.waitForTimeout(fade);
  },
  async bvnPill({ field, value }) {
    await field
      .locator('label.btn')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async bvnRadio({ field, value }) {
    await field
      .locator('.form-check')
      .filter({ hasText: exactly(value) })
      .locator('label')
      .click();
  },
  /** A button, then a row of its menu. */
  async bvnMenu({ field, page, value }) {
    await field.locator('.dropdown-toggle').click();
    await row(page, '.dropdown-item', value).click();
    await page.waitForTimeout(fade);
  },
  /** A number between two buttons, that takes no typing: half a day a click. */
  async bvnSpin({ field, value }) {
    const output = field.locator('[role=spinbutton]');
    for (let turn = 0; turn < 40; turn++) {
      if ((await output.innerText()).trim() === String(value).replace('.', ',')) break;
      await field.locator('[aria-label=Plus]').click();
    }
  },
  /** A button or a zone that opens the file picker. */
  async ivuFile({ field, value, page }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('.ivu-upload button, .depot').first().click(),
    ]);
    await chooser.setFiles(
      value.map(({ name, type, text }) => ({ name, mimeType: type, buffer: Buffer.from(text) })),
    );
    // A file that is sent is there a little later.
    await page.waitForTimeout(600);
  },
  /** A typed date: Enter would take the calendar's own day; a click beside puts the layer away. */
  async ivuDate({ field, page, value }) {
    await typeInto(inputOf(field), french(value));
    await field.locator('.ivu-form-item-label').click();
    await page.waitForTimeout(fade);
    await inputOf(field).press('Tab');
  },
  async ivuRadio({ field, value }) {
    await field
      .locator('.ivu-radio-wrapper')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A face, then a row of the layer. */
  async ivuList({ field, page, value }) {
    await field.locator('.ivu-select-selection').click();
    await page.waitForTimeout(fade);
    await row(page, '.ivu-select-item', value).click();
    await page.waitForTimeout(fade);
  },
  async ivuSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.ivu-select-item', value).click();
    await page.waitForTimeout(fade);
  },
  async ivuSwitch({ field }) {
    await field.locator('.ivu-switch').click();
  },
};
