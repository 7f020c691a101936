import { exactly } from './kit-gestures.mjs';
import { inputOf, typeInto } from './typing.mjs';

/** Rank of the row that a wheel shows in its middle. */
const current = column =>
  column
    .locator('.van-picker-column__item--selected')
    .evaluate(row => [...row.parentElement.children].indexOf(row));

/** How a person moves what pages draw themselves, wheels, sliders, drop zones: same arguments as `gestures`. */
export const drawnGestures = {
  /** A wheel in a sheet from below, taken by its button. */
  async wheel({ field, page, value }) {
    await field.click();
    await page.waitForTimeout(500);
    await page
      .locator('.van-picker-column__item:visible')
      .filter({ hasText: exactly(value) })
      .click();
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
        await column
          .locator('li')
          .nth((await current(column)) + rows)
          .click();
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
    await page
      .locator('.van-action-sheet__item')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(500);
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
    await page.waitForTimeout(200);
  },
  async unfoldList({ field, value }) {
    await field.locator('summary').click();
    await field
      .locator('li')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async link({ field, value }) {
    await field
      .locator('a')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A search that a button opens over the page. */
  async overSearch({ field, page, value, query }) {
    await field.locator('button').first().click();
    await page.locator('.aa-DetachedContainer input').click();
    await page.keyboard.type(query, { delay: 20 });
    await page
      .locator('.aa-DetachedContainer li')
      .filter({ hasText: exactly(value) })
      .click();
    await page.waitForTimeout(250);
  },
  /** A button that opens a calendar, turned forward by its arrow. */
  async cally({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    const named = new Intl.DateTimeFormat('fr', { month: 'long' }).format(
      new Date(year, month - 1),
    );
    await field.locator('button').first().click();
    const months = field.locator('calendar-month');
    for (let turn = 0; turn < 24; turn++) {
      if ((await months.locator('[part=heading]').innerText()).includes(named)) break;
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
