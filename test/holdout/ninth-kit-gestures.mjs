import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { french, inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the ninth round's kits: same arguments as `gestures`. */
export const ninthKitGestures = {
  /** The face of a list, then a row under it. */
  async ixList({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await row(field, 'ix-select-item', value).click();
    await page.waitForTimeout(fade);
  },
  async ixSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(field, 'ix-select-item', value).click();
    await page.waitForTimeout(fade);
  },
  async ixRadio({ field, value }) {
    await field
      .locator('ix-radio')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async ixToggle({ field }) {
    await field.locator('ix-toggle').click();
  },
  /** The face of a list, then a row under it, which may come late. */
  async igcList({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await row(field, 'igc-select-item, igc-combo-item', value).click();
    await page.waitForTimeout(fade);
  },
  async igcSegment({ field, value }) {
    await field
      .locator('igc-toggle-button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A box under a mask of its own: from its beginning, digit by digit. */
  async igcDate({ field, value, page }) {
    await inputOf(field).click();
    await page.keyboard.press('Home');
    await page.keyboard.type(value.split('-').reverse().join(''), { delay: 25 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(fade);
  },
  async igcMask({ field, value, page }) {
    await inputOf(field).click();
    await page.keyboard.press('Home');
    await page.keyboard.type(value.replace(/\D/g, ''), { delay: 25 });
    await page.keyboard.press('Tab');
  },
  /** A calendar turned forward by its arrow, then the number of the day. */
  async igcDay({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    const name = new Intl.DateTimeFormat('fr', { month: 'long' }).format(new Date(year, month - 1));
    await field.locator('[part^=calendar-icon]').click();
    await page.waitForTimeout(fade);
    const calendar = field.locator('igc-calendar');
    for (let turn = 0; turn < 36; turn++) {
      const title = await calendar.locator('[part~=picker-dates]').innerText();
      if (title.toLowerCase().includes(name) && title.includes(String(year))) break;
      await calendar.locator('[part=navigation-buttons] > *').last().click();
      await page.waitForTimeout(80);
    }
    await calendar
      .locator('[part~=date]:not([part~=inactive])')
      .filter({ hasText: exactly(String(day)) })
      .first()
      .click();
    await page.waitForTimeout(fade);
  },
  async igcRadio({ field, value }) {
    await field
      .locator('igc-radio')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async igcSwitch({ field }) {
    await field.locator('igc-switch').click();
  },
  /** A list of the browser's own: one that another answer fills comes a little late. */
  async poList({ field, page, value }) {
    await page.waitForTimeout(900);
    await field.locator('select').selectOption({ label: value });
  },
  async poSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, 'po-item-list', value).click();
    await page.waitForTimeout(fade);
  },
  async poRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .last()
      .click();
  },
  /** A box under a mask: digit by digit. */
  async poMask({ field, value, page }) {
    await inputOf(field).click();
    await page.keyboard.type(value.replace(/\D/g, ''), { delay: 25 });
    await page.keyboard.press('Tab');
  },
  async poDate({ field, value, page }) {
    await inputOf(field).click();
    await page.keyboard.type(value.split('-').reverse().join(''), { delay: 25 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
  },
  async poSwitch({ field }) {
    await field.locator('[role=switch]').click();
  },
  /** A face that drops a menu, then one of its lines. */
  async dijitList({ field, page, value }) {
    await field.locator('.dijitSelect').click();
    await page.waitForTimeout(fade);
    await row(page, '.dijitMenuItemLabel', value).click();
    await page.waitForTimeout(fade);
  },
  /** The arrow of a box that also takes typing, then a row of its layer. */
  async dijitCombo({ field, page, value }) {
    await field.locator('.dijitArrowButton').click();
    await page.waitForTimeout(fade);
    await row(page, '.dijitMenuItem', value).click();
    await page.waitForTimeout(fade);
  },
  async dijitSearch({ field, page, value, query }) {
    await typeInto(inputOf(field), query ?? value.slice(0, 4));
    await row(page, '.dijitMenuItem', value).click();
    await page.keyboard.press('Tab');
    await page.waitForTimeout(fade);
  },
  async dijitRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .locator('input')
      .click();
  },
  /** The box itself, beside its arrow, which is a box too. */
  async dijitDate({ field, value, page }) {
    await typeInto(field.locator('.dijitInputInner'), french(value));
    await page.keyboard.press('Tab');
    await page.waitForTimeout(fade);
  },
};
