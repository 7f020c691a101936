import { inputOf } from './typing.mjs';

/** The option that is visible and reads exactly `text`, in whatever menu is open. */
export function visibleOption(scope, text) {
  return scope
    .locator(
      '[role=option], [role=listitem], .k-item, .opt, li, sl-option, .choices__item--choice, .ant-select-item-option, .n-base-select-option, ui5-cb-item',
    )
    .filter({ hasText: text, visible: true })
    .filter({ hasText: new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*$`) })
    .first();
}

/** How a person takes an option in the lists that some kits draw: same arguments as `gestures`. */
export const listGestures = {
  /** A list whose options are always on screen. */
  async listbox({ field, value }) {
    await visibleOption(field, value).click();
  },
  /** A list whose options are in groups to unfold. */
  async tree({ field, scope, value, page }) {
    await field.locator('.p-treeselect-dropdown').click();
    const node = scope.locator('.p-tree-node-label').filter({ hasText: value });
    const folded = scope.locator('[role=treeitem][aria-expanded=false] .p-tree-node-toggle-button');
    while (!(await node.isVisible())) await folded.first().click();
    await node.click();
    await page.waitForTimeout(250);
  },
  /** A list element that holds its options. */
  async ownOptions({ field, page, value }) {
    await field.locator('ui5-select').click();
    await page.waitForTimeout(300);
    await field.locator('ui5-option').filter({ hasText: value }).click();
    await page.waitForTimeout(300);
  },
  async ionPopover({ field, scope, page, value }) {
    await field.locator('ion-select').click();
    const exact = new RegExp(`^\\s*${value}\\s*$`);
    await scope.locator('ion-popover ion-radio').filter({ hasText: exact }).click();
    await page.waitForTimeout(400);
  },
  async ionSheet({ field, scope, page, value }) {
    await field.locator('ion-select').click();
    const exact = new RegExp(`^\\s*${value}\\s*$`);
    await scope.locator('.action-sheet-button').filter({ hasText: exact }).click();
    await page.waitForTimeout(400);
  },
  /** Radios in a modal box, taken by a button. */
  async ionAlert({ field, scope, page, value }) {
    await field.locator('ion-select').click();
    await scope.locator('.alert-radio-button').filter({ hasText: value }).click();
    await scope.locator('.alert-button').filter({ hasText: 'Valider' }).click();
    await page.waitForTimeout(400);
  },
  /** A list drawn by the page, in the widget itself. */
  async uiDropdown({ field, page, value }) {
    await field.locator('.dropdown').first().click();
    await page.waitForTimeout(350);
    await field.locator('.menu .item').filter({ hasText: value }).first().click();
    await page.waitForTimeout(350);
  },
  /** A box that only shows, and a list under it. */
  async inputList({ field, page, value }) {
    await inputOf(field).click();
    await page.waitForTimeout(350);
    await visibleOption(field, value).click();
    await page.waitForTimeout(350);
  },
  async antList({ field, scope, page, value }) {
    await field.locator('nz-select').click();
    const exact = new RegExp(`^\\s*${value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*$`);
    await scope.locator('nz-option-item').filter({ hasText: exact }).click();
    await page.waitForTimeout(350);
  },
  /** A list that asks a server for what is typed once it is open. */
  async openType({ field, scope, page, value, query }) {
    const face = field.locator('[role=combobox]:visible').first();
    await face.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await face.boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForTimeout(300);
    await page.keyboard.type(query, { delay: 10 });
    await visibleOption(scope, value).click();
  },
};
