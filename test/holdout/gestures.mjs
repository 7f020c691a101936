import { dateGestures } from './date-gestures.mjs';
import { drawnGestures } from './drawn-gestures.mjs';
import { eighthGestures } from './eighth-gestures.mjs';
import { eighthKitGestures } from './eighth-kit-gestures.mjs';
import { eleventhGestures } from './eleventh-gestures.mjs';
import { fifthGestures } from './fifth-gestures.mjs';
import { kitGestures } from './kit-gestures.mjs';
import { listGestures, visibleOption } from './list-gestures.mjs';
import { ninthKitGestures } from './ninth-kit-gestures.mjs';
import { ninthMixedGestures } from './ninth-mixed-gestures.mjs';
import { ninthReactGestures } from './ninth-react-gestures.mjs';
import { ninthVueGestures } from './ninth-vue-gestures.mjs';
import { seventhGestures } from './seventh-gestures.mjs';
import { seventhKitGestures } from './seventh-kit-gestures.mjs';
import { sixthGestures } from './sixth-gestures.mjs';
import { tenthMixedGestures } from './tenth-mixed-gestures.mjs';
import { tenthReactGestures } from './tenth-react-gestures.mjs';
import { thirteenthGestures } from './thirteenth-gestures.mjs';
import { twelfthGestures } from './twelfth-gestures.mjs';
import { inputOf, typeInto } from './typing.mjs';

const asFiles = value =>
  value.map(({ name, type, text }) => ({ name, mimeType: type, buffer: Buffer.from(text) }));

/**
 * What a person does to one widget, by trusted clicks and keys. `field` is the widget's wrapper,
 * `scope` the page or the frame in which its menus open.
 */
export const gestures = {
  ...dateGestures,
  ...listGestures,
  ...kitGestures,
  ...drawnGestures,
  ...fifthGestures,
  ...sixthGestures,
  ...seventhGestures,
  ...seventhKitGestures,
  ...eighthGestures,
  ...eighthKitGestures,
  ...ninthReactGestures,
  ...ninthVueGestures,
  ...ninthKitGestures,
  ...ninthMixedGestures,
  ...tenthReactGestures,
  ...tenthMixedGestures,
  ...eleventhGestures,
  ...twelfthGestures,
  ...thirteenthGestures,
  async type({ field, value }) {
    const text = typeof value === 'number' ? String(value).replace('.', ',') : value;
    await typeInto(inputOf(field), text);
    await inputOf(field).press('Tab');
  },
  /** A number box of the browser's own, in a browser that is not French: a full stop. */
  async typePoint({ field, value }) {
    await typeInto(inputOf(field), String(value));
    await inputOf(field).press('Tab');
  },
  async native({ field, value }) {
    await field.locator('select').selectOption({ label: value });
  },
  async list({ field, scope, value, page }) {
    const trigger = field
      .locator(
        'button:visible, [role=combobox]:visible, .ant-select:visible, .ts-control, .choices, .k-box, .trigger, select + span, .p-select, [tabindex]:visible:not(select), .n-base-selection',
      )
      .first();
    // At its place, whatever covers it: a floating label does.
    await trigger.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await trigger.boundingBox();
    const option = visibleOption(scope, value);
    const click = () => page.mouse.click(x + width / 2, y + height / 2);
    await click();
    // After a choice in one list, Tom Select takes the next click only as leaving it: click again.
    await option.waitFor({ timeout: 1000 }).catch(click);
    await option.click();
    await page.waitForTimeout(250);
  },
  /** A box whose arrow, beside it, opens the list. */
  async arrowList({ field, scope, value }) {
    await field.locator('.x-form-trigger').click();
    await visibleOption(scope, value).click();
  },
  async slim({ field, page, value }) {
    await field.locator('.ss-main').click();
    await page.waitForTimeout(200);
    await page.locator('.ss-option:visible').filter({ hasText: value }).first().click();
    await page.waitForTimeout(250);
  },
  async extTick({ field }) {
    await field.locator('input[type=button]').click();
  },
  async search({ field, scope, value, query }) {
    await typeInto(inputOf(field), query ?? value.slice(0, 8));
    await visibleOption(scope, value).click();
  },
  /** A search whose first answer is a network error: a person types a key again. */
  async searchTwice({ field, scope, value, query }) {
    await typeInto(inputOf(field), query);
    await scope.getByText('Une erreur réseau est survenue').waitFor();
    await inputOf(field).press('Backspace');
    await visibleOption(scope, value).click();
  },
  async opensearch({ field, scope, value, page }) {
    const box = field
      .locator(
        '.opens, .select2-selection, .choices__inner, .multiselect, .ts-control, .ant-select',
      )
      .first();
    await box.click();
    if (await page.evaluate(() => document.activeElement === document.body)) await box.click();
    await page.keyboard.type(value.slice(0, 8), { delay: 10 });
    await visibleOption(scope, value).click();
  },
  /** A cell that becomes a box, or a native list, once clicked. */
  async editCell({ field, value, page }) {
    await field.locator('.cell').click();
    const list = field.locator('select');
    if (await list.count()) await list.selectOption({ label: value });
    else await page.keyboard.type(String(value).replace('.', ','));
    await page.keyboard.press('Tab');
  },
  /** A cell of a grid that is edited by a double click. */
  async gridCell({ field, value, page }) {
    await field.dblclick();
    await page.keyboard.type(String(value).replace('.', ','));
    await page.keyboard.press('Enter');
  },
  /** A zone that opens the file picker when clicked. */
  async dropZone({ field, value, page }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('.filepond--label-action, .dz-message').first().click(),
    ]);
    await chooser.setFiles(asFiles(value));
  },
  async editable({ field, value, page }) {
    await field.locator('[contenteditable]').click();
    await page.keyboard.type(value);
  },
  async press({ field }) {
    await field.locator('button').first().click();
  },
  async choice({ field, value }) {
    const exact = new RegExp(`^\\s*${value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*$`);
    const byText = field.locator(
      'label, button, [role=button], [role=radio], .pill, .v-chip, mat-radio-button, sl-radio, sl-radio-button, ion-segment-button, ion-radio, ui5-radio-button, .rs-radio-tile',
    );
    await byText.filter({ hasText: exact }).first().click();
  },
  /** Radios whose text is bare, after each: the second radio is « Non ». */
  async radioText({ field, value }) {
    await field
      .locator('input[type=radio]')
      .nth(value === 'Oui' ? 0 : 1)
      .click();
  },
  async qRadio({ field, value }) {
    await field.getByRole('radio', { name: value, exact: true }).click();
  },
  /** Digits into a mask that writes what is between them. */
  async typedDigits({ field, value, page }) {
    await inputOf(field).click();
    await page.keyboard.press('Home');
    await page.keyboard.type(value.replace(/\D/g, ''), { delay: 20 });
    await page.keyboard.press('Tab');
  },
  /** Digits into an amount that fills from the right, cents included. */
  async typedCents({ field, value, page }) {
    await inputOf(field).click();
    await page.keyboard.press('End');
    await page.keyboard.type(String(Math.round(value * 100)), { delay: 20 });
    await page.keyboard.press('Tab');
  },
  /** A list that stays open for another choice: left by the Escape key. */
  async pickSeveral({ page, ...asked }) {
    await gestures.list({ page, ...asked });
    await page.keyboard.press('Escape');
    await page.waitForTimeout(350);
  },
  /** A box drawn by its label. */
  async tickLabel({ field }) {
    await field.locator('label').last().click();
  },
  /** A switch whose drawing is smaller than itself. */
  async lever({ field }) {
    await field.locator('.lever, .ui5-switch-root').click();
  },
  /** Radios named by the cell that follows each. */
  async radioCell({ field, value }) {
    const cell = field.getByRole('cell', { name: value, exact: true });
    await cell.locator('xpath=preceding-sibling::td[1]').locator('input').click();
  },
  /** A switch: a click turns it over. */
  async flip({ field }) {
    await field
      .locator('.el-switch__core, .switch, md-switch, [role=switch], ui5-switch, .ant-switch')
      .filter({ visible: true })
      .first()
      .click();
  },
  /** A menu in the element's own shadow, with slotted options; a click sent too early is lost. */
  async mdList({ field, page, value }) {
    await field.click();
    await page.waitForTimeout(300);
    await field.locator('md-select-option').filter({ hasText: value }).first().click();
    await page.waitForTimeout(300);
  },
  async mdRadio({ field, value }) {
    await field.locator('label').filter({ hasText: value }).locator('md-radio').click();
  },
  async tick({ field }) {
    await field
      .locator('[role=checkbox], label, input[type=checkbox], sl-checkbox')
      .first()
      .click();
  },
  /** The browser's own picker button. */
  async nativeFile({ field, value, page }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('input[type=file]').click(),
    ]);
    await chooser.setFiles(asFiles(value));
  },
  async file({ field, value, page }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('button, label').first().click(),
    ]);
    await chooser.setFiles(asFiles(value));
  },
};

/** What a person does for each kind, unless `hands/<page>.json` says otherwise. */
export const usualGesture = {
  text: 'type',
  textarea: 'type',
  number: 'type',
  phone: 'type',
  date: 'date',
  list: 'list',
  search: 'search',
  choice: 'choice',
  checkbox: 'tick',
  file: 'file',
};
