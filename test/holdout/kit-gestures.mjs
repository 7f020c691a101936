import { french, inputOf, typeInto } from './typing.mjs';

const exactly = text => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*$`);

const faces =
  'vaadin-select, vaadin-combo-box, .cds--list-box__field, sp-picker, sp-combobox, .arco-select-view, [aria-haspopup]';
const options =
  '[role=option], vaadin-select-item, vaadin-combo-box-item, cds-dropdown-item, cds-combo-box-item, sp-menu-item, .arco-select-option';

/** Rank of the row that a wheel shows in its middle. */
const current = column =>
  column.locator('.van-picker-column__item--selected').evaluate(row => [...row.parentElement.children].indexOf(row));

/** How a person moves the widgets of the fourth round: same arguments as `gestures`. */
export const kitGestures = {
  /** The face of a list, then an option, wherever the kit draws it. */
  async faceList({ field, page, value }) {
    const open = () => field.locator(faces).filter({ visible: true }).first().click();
    const option = page.locator(options).filter({ hasText: exactly(value), visible: true }).first();
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
    await page.locator(options).filter({ hasText: exactly(value), visible: true }).first().click();
    await page.waitForTimeout(250);
  },
  /** A button, then an option of the sheet that it opens. */
  async sheetList({ field, page, value }) {
    await field.locator('button').first().click();
    await field.locator('li').filter({ hasText: exactly(value) }).click();
    await page.waitForTimeout(300);
  },
  /** A button, then a box in the sheet that it opens. */
  async sheetSearch({ field, page, value, query }) {
    await field.locator('button').first().click();
    await page.keyboard.type(query, { delay: 10 });
    await field.locator('li').filter({ hasText: exactly(value) }).click();
  },
  async card({ field, value }) {
    await field.locator('.card').filter({ hasText: exactly(value) }).click();
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
    await page.locator('#ac td').filter({ hasText: exactly(value) }).click();
  },
  /** A list that asks a server for what is typed on its face. */
  async faceSearch({ field, page, value, query }) {
    await field.locator(faces).filter({ visible: true }).first().click();
    await page.keyboard.type(query, { delay: 10 });
    await page.locator(options).filter({ hasText: exactly(value), visible: true }).first().click();
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
    await field.locator('.van-radio').filter({ hasText: exactly(value) }).click();
  },
  /** A switch, clicked anywhere on its line. */
  async tickLabelBox({ field }) {
    await field.click();
  },
  /** A wheel in a sheet from below, taken by its button. */
  async wheel({ field, page, value }) {
    await field.click();
    await page.waitForTimeout(500);
    await page.locator('.van-picker-column__item:visible').filter({ hasText: exactly(value) }).click();
    await page.waitForTimeout(400);
    await page.locator('.van-picker__confirm:visible').click();
    await page.waitForTimeout(500);
  },
  /** A wheel each for year, month and day. */
  async wheels({ field, page, value }) {
    await field.click();
    await page.waitForTimeout(500);
    for (const [rank, part] of value.split('-').entries()) {
      const column = page.locator('.van-picker:visible .van-picker-column').nth(rank);
      const wanted = column.locator('li').filter({ hasText: exactly(part) });
      // The wheel is turned until its row is in sight.
      for (let turn = 0; turn < 40; turn++) {
        const { y } = await wanted.boundingBox();
        const frame = await column.boundingBox();
        const off = y - (frame.y + frame.height / 2);
        if (Math.abs(off) < frame.height / 2 - 20) break;
        await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
        const rows = off > 0 ? 2 : -2;
        await column.locator('li').nth((await current(column)) + rows).click();
        await page.waitForTimeout(120);
      }
      await wanted.click();
      await page.waitForTimeout(500);
    }
    await page.locator('.van-picker__confirm:visible').click();
    await page.waitForTimeout(500);
  },
  /** A row of the sheet that comes from below. */
  async sheetRow({ field, page, value }) {
    await field.click();
    await page.locator('.van-action-sheet__item').filter({ hasText: exactly(value) }).click();
    await page.waitForTimeout(500);
  },
  /** A button under which the options drop. */
  async dropButton({ field, page, value }) {
    await field.locator('button, input').first().click();
    await page.locator('[role=option]').filter({ hasText: exactly(value), visible: true }).click();
    await page.waitForTimeout(250);
  },
  /** A drop zone whose words open the picker. */
  async browse({ field, page, value }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('.uppy-Dashboard-browse').first().click(),
    ]);
    await chooser.setFiles(
      value.map(({ name, type, text }) => ({ name, mimeType: type, buffer: Buffer.from(text) })),
    );
  },
  /** Words that become tags by the Enter key. */
  async tag({ field, page, value }) {
    await field.locator('[contenteditable]').click();
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  },
  async unfoldList({ field, value }) {
    await field.locator('summary').click();
    await field.locator('li').filter({ hasText: exactly(value) }).click();
  },
  async link({ field, value }) {
    await field.locator('a').filter({ hasText: exactly(value) }).click();
  },
  /** A search that a button opens over the page. */
  async overSearch({ field, page, value, query }) {
    await field.locator('button').first().click();
    await page.locator('.aa-DetachedContainer input').click();
    await page.keyboard.type(query, { delay: 20 });
    await page.locator('.aa-DetachedContainer li').filter({ hasText: exactly(value) }).click();
    await page.waitForTimeout(250);
  },
  /** A button that opens a calendar, turned forward by its arrow. */
  async cally({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    const named = new Intl.DateTimeFormat('fr', { month: 'long' }).format(new Date(year, month - 1));
    await field.locator('button').first().click();
    const months = field.locator('calendar-month');
    for (let turn = 0; turn < 24; turn++) {
      if ((await field.locator('calendar-date').innerText()).includes(named)) break;
      if (await field.getByText(named).first().isVisible()) break;
      await field.locator('[part~=next]').click();
      await page.waitForTimeout(150);
    }
    await months
      .locator('td button')
      .filter({ hasText: exactly(String(day)) })
      .first()
      .click();
  },
  /** A slider, moved by the arrow keys. */
  async slide({ field, value }) {
    const slider = field.locator('input');
    await slider.focus();
    for (let step = 0; step < value * 2; step++) await slider.press('ArrowRight');
  },
  /** A list whose options keep their words in shadow roots. */
  async forceList({ field, value }) {
    await field.locator('button').first().click();
    await field.locator('lightning-base-combobox-item').getByText(value, { exact: true }).click();
  },
  async forceSearch({ field, value, query }) {
    await typeInto(inputOf(field), query);
    await field.locator('lightning-base-combobox-item').getByText(value, { exact: true }).click();
  },
};
