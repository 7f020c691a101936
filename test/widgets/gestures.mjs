import { calendarGestures } from './calendar-gestures.mjs';
import { asTyped, exactly, french, inputOf, typeInto } from './hand.mjs';
import { listGestures } from './list-gestures.mjs';

/**
 * What a person does to one widget, by trusted clicks and keys. `field` is the widget's line,
 * `page` the page in which its menus open.
 */
export const gestures = {
  async type({ field, value }) {
    await typeInto(inputOf(field), asTyped(value));
    await inputOf(field).press('Tab');
  },
  /** Where emptying first would move the mask's caret. */
  async typeOnly({ field, value }) {
    await inputOf(field).click();
    await inputOf(field).pressSequentially(asTyped(value), { delay: 20 });
    await inputOf(field).press('Tab');
  },
  /** The page moved the keyboard elsewhere at the first click. */
  async typeAgain({ field, value, page }) {
    await inputOf(field).click();
    await page.waitForTimeout(250);
    await typeInto(inputOf(field), value);
    await inputOf(field).press('Tab');
  },
  async fill({ field, value }) {
    await inputOf(field).fill(String(value));
    await inputOf(field).blur();
  },
  async native({ field, value }) {
    await field.locator('select').selectOption([value].flat().map(label => ({ label })));
  },
  ...listGestures,
  async date({ field, value }) {
    await typeInto(inputOf(field), french(value));
    await inputOf(field).press('Tab');
  },
  async dateEnter({ field, value, page }) {
    await typeInto(inputOf(field), french(value));
    await inputOf(field).press('Enter');
    await page.waitForTimeout(250);
  },
  async threeLists({ field, value }) {
    const [year, month, day] = value.split('-').map(Number);
    for (const [rank, part] of [day, month, year].entries()) {
      await field.locator('select').nth(rank).selectOption(String(part));
    }
  },
  async dateParts({ field, value, page }) {
    await field.locator('input').first().click();
    await page.keyboard.type(value.split('-').reverse().join(''), { delay: 15 });
  },
  async segments({ field, value, page }) {
    await field.locator('[role=spinbutton]').first().click();
    await page.keyboard.type(french(value).replaceAll('/', ''), { delay: 20 });
    await page.keyboard.press('Tab');
  },
  ...calendarGestures,
  async choice({ field, value }) {
    const byText = field.locator(
      'label, button, [role=button], [role=radio], mat-radio-button, sl-radio-button, p-togglebutton',
    );
    await byText
      .filter({ hasText: exactly(value) })
      .first()
      .click();
  },
  async tick({ field }) {
    const drawn = ['sl-checkbox, sl-switch', '[role=checkbox]:visible', '[role=switch]:visible'];
    for (const way of [...drawn, 'label', '[type=checkbox]']) {
      const box = field.locator(way).first();
      if ((await box.count()) > 0) return box.click();
    }
  },
  async switch({ field }) {
    await field
      .locator('[role=switch]:visible, .el-switch, .p-toggleswitch, label')
      .first()
      .click();
  },
  async spin({ field, value, page }) {
    await field.locator('[role=spinbutton]').click();
    for (let turn = 0; turn < value; turn++) await page.keyboard.press('ArrowUp');
  },
  async editable({ field, value, page }) {
    await field.locator('[contenteditable=true]').click();
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  },
  async cell({ field, value, page }) {
    await field.locator('.cell').click();
    await page.keyboard.type(asTyped(value));
    await page.keyboard.press('Tab');
  },
  async agCell({ page, value }) {
    await page.locator('[row-index="1"] [col-id=prevu]').click();
    await page.keyboard.type(asTyped(value));
    await page.keyboard.press('Enter');
  },
  async file({ field, value, page }) {
    let opener;
    for (const way of [
      '.filepond--label-action',
      '.v-field',
      '[type=file]:visible',
      'button:visible',
      '.zone',
    ]) {
      opener = field.locator(way).first();
      if ((await opener.count()) > 0) break;
    }
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), opener.click()]);
    await chooser.setFiles(
      value.map(({ name, type, text }) => ({ name, mimeType: type, buffer: Buffer.from(text) })),
    );
    await page.waitForTimeout(200);
  },
  /** Playwright cannot drag a file in: the same events as a hand's. */
  async drop({ field, value }) {
    await field.locator('.zone').evaluate((zone, files) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, text } of files)
        dataTransfer.items.add(new File([text], name, { type }));
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        zone.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
      }
    }, value);
  },
};

/** What a person does for each kind, unless the sheet names another gesture. */
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
