/**
 * What a person does to one widget, by trusted clicks and keys. `field` is the widget's wrapper,
 * `scope` the page or the frame in which its menus open.
 */
const inputOf = field => field.locator('input:visible, textarea:visible').first();

const french = day => day.split('-').reverse().join('/');

async function typeInto(input, text) {
  await input.click();
  await input.press('ControlOrMeta+a');
  await input.press('Delete');
  await input.pressSequentially(String(text), { delay: 5 });
}

/** The option that is visible and reads exactly `text`, in whatever menu is open. */
function visibleOption(scope, text) {
  return scope
    .locator(
      '[role=option], [role=listitem], .k-item, .opt, li, sl-option, .choices__item--choice, .ant-select-item-option',
    )
    .filter({ hasText: text, visible: true })
    .filter({ hasText: new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*$`) })
    .first();
}

export const gestures = {
  async type({ field, value }) {
    const text = typeof value === 'number' ? String(value).replace('.', ',') : value;
    await typeInto(inputOf(field), text);
    await inputOf(field).press('Tab');
  },
  async native({ field, value }) {
    await field.locator('select').selectOption({ label: value });
  },
  async list({ field, scope, value, page }) {
    const trigger = field
      .locator(
        'button:visible, [role=combobox]:visible, .ant-select:visible, .ts-control, .choices, .k-box, .trigger, select + span, .p-select, [tabindex]:visible:not(select)',
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
  async search({ field, scope, value, query }) {
    await typeInto(inputOf(field), query ?? value.slice(0, 8));
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
  async date({ field, value }) {
    await typeInto(inputOf(field), french(value));
    await inputOf(field).press('Tab');
  },
  /** A date typed in a popup field that commits on Enter. */
  async dateEnter({ field, value, page }) {
    await typeInto(inputOf(field), french(value));
    await inputOf(field).press('Enter');
    await page.waitForTimeout(250);
  },
  /** The browser's own date box: its segments follow the browser's language. */
  async nativeDate({ field, value }) {
    await inputOf(field).fill(value);
  },
  /** A cell that becomes a box, or a native list, once clicked. */
  async editCell({ field, value, page }) {
    await field.locator('.cell').click();
    const list = field.locator('select');
    if (await list.count()) await list.selectOption({ label: value });
    else await page.keyboard.type(String(value).replace('.', ','));
    await page.keyboard.press('Tab');
  },
  async editable({ field, value, page }) {
    await field.locator('[contenteditable]').click();
    await page.keyboard.type(value);
  },
  async press({ field }) {
    await field.locator('button').first().click();
  },
  /** Three boxes: day, month, year. */
  async dateParts({ field, value }) {
    const parts = value.split('-').reverse();
    const boxes = field.locator('input:visible');
    for (const [rank, part] of parts.entries()) await typeInto(boxes.nth(rank), part);
    await boxes.nth(2).press('Tab');
  },
  async segments({ field, value, page }) {
    await field.locator('[role=spinbutton]').first().click();
    await page.keyboard.type(french(value).replaceAll('/', ''), { delay: 20 });
    await page.keyboard.press('Tab');
  },
  async choice({ field, value }) {
    const exact = new RegExp(`^\\s*${value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*$`);
    const byText = field.locator(
      'label, button, [role=button], [role=radio], .pill, mat-radio-button, sl-radio, sl-radio-button',
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
  /** Opens the calendar, sets year and month, clicks the day. */
  async flatpickr({ field, scope, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await inputOf(field).click();
    const calendar = scope.locator('.flatpickr-calendar.open');
    await calendar.locator('select').selectOption({ index: month - 1 });
    while (Number(await calendar.locator('.cur-year').inputValue()) > year) {
      await calendar.locator('.numInputWrapper').hover();
      await calendar.locator('.arrowDown').click();
    }
    const days = calendar.locator('.flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)');
    await days.nth(day - 1).click();
  },
  /** A dialog of years, then months, then days, then OK. */
  async mobilePicker({ field, scope, value, page }) {
    const [year, month, day] = value.split('-').map(Number);
    await field.locator('button').first().click();
    const dialog = scope.getByRole('dialog');
    await dialog.getByRole('radio', { name: String(year), exact: true }).click();
    const shortMonth = new Intl.DateTimeFormat('fr', { month: 'short' }).format(
      new Date(year, month - 1),
    );
    await dialog.getByRole('radio').filter({ hasText: shortMonth }).click();
    await dialog.getByRole('gridcell', { name: String(day), exact: true }).click();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await page.waitForTimeout(300);
  },
  /** Goes back month by month, then clicks the day named in full. */
  async calendarButtons({ field, scope, value, page }) {
    const [year, month, day] = value.split('-').map(Number);
    const asked = new Date(year, month - 1, day);
    const monthName = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' }).format(
      asked,
    );
    const dayName = new Intl.DateTimeFormat('fr', { dateStyle: 'full' }).format(asked);
    await field.locator('button').first().click();
    while ((await scope.getByText(monthName, { exact: true }).count()) === 0) {
      await scope.getByRole('button', { name: 'Mois précédent' }).click();
    }
    await scope.getByRole('button', { name: dayName }).click();
    await page.waitForTimeout(100);
  },
  async tick({ field }) {
    await field
      .locator('[role=checkbox], label, input[type=checkbox], sl-checkbox')
      .first()
      .click();
  },
  async file({ field, value, page }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('button, label').first().click(),
    ]);
    const files = value.map(({ name, type, text }) => ({
      name,
      mimeType: type,
      buffer: Buffer.from(text),
    }));
    await chooser.setFiles(files);
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
