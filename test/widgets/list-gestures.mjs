import { exactly, inputOf } from './hand.mjs';

/** The option that is visible and reads exactly `text`, in whatever menu is open. */
function visibleOption(page, text) {
  return page
    .locator(
      '[role=option], [role=menuitemcheckbox], [role=listitem], li, sl-option, .menu > div, .tagify__dropdown__item, .ss-option, .ant-select-item-option, md-select-option, .el-select-dropdown__item',
    )
    .filter({ hasText: exactly(text), visible: true })
    .first();
}

const triggers = [
  '.ant-select:visible',
  '.choices:visible',
  '.p-multiselect:visible',
  '[role=combobox]:visible',
  'button:visible',
  '.select2-selection:visible',
  '.ts-control:visible',
  '.ss-main:visible',
  'md-outlined-select:visible',
  '.multiselect:visible',
  '.box:visible',
  'input:visible',
];

async function openList({ field, page, option }) {
  let trigger;
  for (const selector of triggers) {
    trigger = field.locator(selector).first();
    if ((await trigger.count()) > 0) break;
  }
  await trigger.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await trigger.boundingBox();
  const click = () => page.mouse.click(x + width / 2, y + height / 2);
  await click();
  await option.waitFor({ timeout: 1000 }).catch(click);
}

/** What a person does to lists, searches and boxes of tags. */
export const listGestures = {
  async list({ field, page, value }) {
    for (const text of [value].flat()) {
      const option = visibleOption(page, text);
      if ((await option.count()) === 0) await openList({ field, page, option });
      await option.click();
      await page.waitForTimeout(300);
    }
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
  },
  async search({ field, page, value }) {
    for (const text of [value].flat()) {
      const option = visibleOption(page, text);
      await inputOf(field).click();
      await page.keyboard.type(text.slice(0, 8), { delay: 10 });
      await option.click();
      await page.waitForTimeout(100);
    }
    // The menu of several stays open, over the next widget.
    if (Array.isArray(value)) await page.keyboard.press('Tab');
  },
  /** The box to type in only exists once the list is open. */
  async openSearch({ field, page, value }) {
    const box = page.locator('.select2-container--open .select2-search--dropdown input');
    await openList({ field, page, option: box });
    await page.keyboard.type(value.slice(0, 8), { delay: 10 });
    await visibleOption(page, value).click();
  },
  async tags({ field, page, value }) {
    await field.locator('input:visible, [contenteditable]:visible').first().click();
    for (const text of value) {
      await page.waitForTimeout(500);
      await page.keyboard.type(text, { delay: 30 });
      await page.waitForTimeout(200);
      await page.keyboard.press('Enter');
    }
    // Leaves too: the menu would cover the next widget.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
  },
  async listbox({ field, value }) {
    for (const text of [value].flat()) {
      await field
        .locator('[role=option]')
        .filter({ hasText: exactly(text) })
        .click();
    }
  },
  /** Scrolls a list of which only the visible rows exist. */
  async virtual({ field, page, value }) {
    await field.locator('[role=combobox]').click();
    await field.locator('[role=listbox]').evaluate((list, text) => {
      list.scrollTop = 30 * (Number(text.split(' ')[1]) - 1);
    }, value);
    await visibleOption(page, value).click();
  },
  async antdVirtual({ field, page, value }) {
    const rows = page
      .locator('.ant-select-item-option:visible')
      .filter({ hasText: /^Commune \d+$/ });
    await field.locator('.ant-select').click();
    await rows.first().waitFor({ timeout: 6000 });
    const option = page
      .locator('.ant-select-item-option:visible')
      .filter({ hasText: exactly(value) });
    const { x, y } = await rows.first().boundingBox();
    await page.mouse.move(x + 20, y + 60);
    for (let turn = 0; turn < 90 && (await option.count()) === 0; turn++) {
      const first = await rows.first().innerText();
      const off = Number(value.split(' ')[1]) - Number(first.split(' ')[1]) - 3;
      await page.mouse.wheel(0, Math.max(-4000, Math.min(4000, off * 24)));
      await page.waitForTimeout(60);
    }
    await option.first().click();
  },
};
