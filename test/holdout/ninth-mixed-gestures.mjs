import { exactly } from './kit-gestures.mjs';
import { fade, row } from './rows.mjs';
import { french, inputOf, typeInto } from './typing.mjs';

/** How a person moves the widgets of the ninth round's mixed pages: same arguments as `gestures`. */
export const ninthMixedGestures = {
  async prRadio({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async prSegment({ field, value }) {
    await field
      .locator('.p-button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A face, then a row of the layer. */
  async prList({ field, page, value }) {
    await field.locator('.p-dropdown').click();
    await page.waitForTimeout(fade);
    await row(page, '.p-dropdown-panel .p-dropdown-item', value).click();
    await page.waitForTimeout(fade);
  },
  /** A face, then a row of a layer that stays open until it is left. */
  async prSeveral({ field, page, value }) {
    await field.locator('.p-multiselect').click();
    await page.waitForTimeout(fade);
    await row(page, '.p-multiselect-panel .p-multiselect-item', value).click();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(fade);
  },
  /** Suggestions go away when the page moves: the box is brought up first, as a person would. */
  async prSearch({ field, page, value, query }) {
    await field.evaluate(node => node.scrollIntoView({ block: 'center' }));
    await typeInto(inputOf(field), query);
    const wanted = row(page, '.p-autocomplete-panel .p-autocomplete-item', value);
    await wanted.waitFor();
    await page.waitForTimeout(fade);
    await wanted.click();
    await page.waitForTimeout(fade);
  },
  /** An amount typed before the unit that the box writes itself. */
  async prAmount({ field, page, value }) {
    await inputOf(field).click();
    await page.keyboard.type(String(value).replace('.', ','), { delay: 20 });
    await page.keyboard.press('Tab');
  },
  /** Digits into a mask, once it has shown its places. */
  async prMask({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await page.keyboard.type(value.replace(/\D/g, ''), { delay: 30 });
    await page.keyboard.press('Tab');
    await page.waitForTimeout(fade);
  },
  /** A day into the same mask, the day first. */
  async prDay({ value, ...asked }) {
    await ninthMixedGestures.prMask({ ...asked, value: french(value) });
  },
  async prSwitch({ field }) {
    await field.locator('.p-inputswitch').click();
  },
  async scList({ field, page, value }) {
    await field.locator('[data-slot=select-trigger]').click();
    await page.waitForTimeout(fade);
    await row(page, '[data-slot=select-item]', value).click();
    await page.waitForTimeout(fade);
  },
  /** A button, the box at the top of its layer, then a row. */
  async scCombo({ field, page, value, query }) {
    await field.locator('[role=combobox]').click();
    await page.waitForTimeout(fade);
    await page.keyboard.type(query ?? value.slice(0, 6), { delay: 15 });
    await row(page, '[cmdk-item]', value).click();
    await page.waitForTimeout(fade);
  },
  async scCard({ field, value }) {
    await field
      .locator('[data-slot=choice-card]')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A button, then a calendar: the year and the month in lists, the number of the day. */
  async scDay({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await field.locator('[data-slot=button]').click();
    await page.waitForTimeout(fade);
    await page.locator('.rdp-years_dropdown').selectOption(String(year));
    await page.locator('.rdp-months_dropdown').selectOption(String(month - 1));
    await row(page, '.rdp-day:not(.rdp-outside) button', String(day)).click();
    await page.waitForTimeout(fade);
  },
  async scToggle({ field, value }) {
    await field
      .locator('[data-slot=toggle-group-item]')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async scSwitch({ field }) {
    await field.locator('[role=switch]').click();
  },
  /** A button, then a row of the layer under it. */
  async jqMulti({ field, page, value }) {
    await field.locator('button.multiselect').click();
    await row(field, '.multiselect-option', value).click();
    await page.waitForTimeout(fade);
  },
  /** A face that a server may open late, then a row under it. */
  async jqChosen({ field, page, value }) {
    await field.locator('.chosen-container:not(.chosen-disabled) .chosen-single').click();
    await row(field, '.active-result', value).click();
    await page.waitForTimeout(fade);
  },
  async jqSuggest({ field, page, value, query }) {
    await typeInto(inputOf(field), query);
    await row(page, '.autocomplete-suggestion', value).click();
    await page.waitForTimeout(fade);
  },
  /** Digits, and a comma, into a mask that shows its places on entering. */
  async jqMask({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await page.keyboard.type(String(value).replace('.', ',').replace(/\s/g, ''), { delay: 25 });
    await page.keyboard.press('Tab');
  },
  /** An amount whose unit and decimals the mask writes: over all of it. */
  async jqAmount({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(String(value).replace('.', ','), { delay: 25 });
    await page.keyboard.press('Tab');
  },
  /** A box that opens a calendar: the year and the month in lists, the number of the day. */
  async jqDay({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await inputOf(field).click();
    const calendar = page.locator('.litepicker').filter({ visible: true });
    await calendar.locator('.month-item-year').selectOption(String(year));
    await calendar.locator('.month-item-name').selectOption(String(month - 1));
    await row(calendar, '.day-item', String(day)).click();
    await page.waitForTimeout(fade);
  },
  async jqSwitch({ field }) {
    await field.locator('label').click();
  },
  /** A face, what is typed in it for a search, then a row of the layer. */
  async vmSelect({ field, page, value, query }) {
    await field.locator('.vs__search').click();
    await page.waitForTimeout(fade);
    if (query) await page.keyboard.type(query, { delay: 20 });
    await row(page, '.vs__dropdown-option', value).click();
    await page.waitForTimeout(fade);
  },
  async vmPill({ field, value }) {
    await field
      .locator('label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  /** A box that opens a calendar, turned forward by its arrows. */
  async vmDay({ field, page, value }) {
    const [year, month, day] = value.split('-').map(Number);
    await inputOf(field).click();
    await page.waitForTimeout(fade);
    const calendar = page.locator('.mx-datepicker-popup').filter({ visible: true });
    const now = new Date();
    const turns = (year - now.getFullYear()) * 12 + month - 1 - now.getMonth();
    for (let turn = 0; turn < turns; turn++) {
      await calendar.locator('.mx-btn-icon-right').click();
      await page.waitForTimeout(60);
    }
    await row(calendar, '.cell:not(.not-current-month)', String(day)).click();
    await page.waitForTimeout(fade);
  },
  /** The handle of a slide, moved by the arrows of the keyboard. */
  async vmSlide({ field, page, value }) {
    const handle = field.locator('[role=slider]');
    await handle.click();
    while (Number(await handle.getAttribute('aria-valuenow')) < value) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(60);
    }
  },
  /** A face, then what is typed in it, then a leaf of the tree. */
  async vmTree({ field, page, value }) {
    await field.locator('.vue3-treeselect__control').click();
    await page.waitForTimeout(fade);
    await page.keyboard.type(value, { delay: 15 });
    await row(page, '.vue3-treeselect__label', value).click();
    await page.waitForTimeout(fade);
  },
  async vmToggle({ field }) {
    await field.locator('.toggle').click();
  },
};
