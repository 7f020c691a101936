import { doublePress, key, leave, press } from '../../dom/gesture.ts';
import { until } from '../../dom/settle.ts';
import { isVisible } from '../../dom/visible.ts';
import type { Control } from '../control.ts';
import type { scan as scanOf } from '../scan.ts';
import type { Driver, Written } from './driver.ts';

const EDITOR =
  'input:not([type=hidden]), textarea, select, [contenteditable=true], [role=combobox], [role=textbox]';

const CELL = 'td, th, [role=gridcell], [role=rowheader], [role=cell]';

/**
 * A cell that becomes a box once pressed: opens it, writes in the box that came by its own driver
 * (`driverOf`), and leaves it so that the table takes the value. What it works with is given: it may
 * stand in another script.
 */
export function cellDriver(driverOf: (control: Control) => Driver, scan: typeof scanOf): Driver {
  return async task => {
    const { element } = task.control;
    const { signal } = task;
    const editor = await open(element, signal);
    if (!editor) return { done: false, reason: { key: 'reason.cell-closed' } };
    const home = element.contains(editor) ? element : (editor.parentElement ?? editor);
    const inner = (await scan(home, { signal })).find(
      control => control.element.contains(editor) || editor.contains(control.element),
    );
    const written: Written = inner
      ? await driverOf(inner)({ ...task, control: inner })
      : { done: false, reason: { key: 'reason.cell-closed' } };
    const isClosed = await close(element, editor, signal);
    if (written.done && !isClosed) return { done: false, reason: { key: 'reason.not-taken' } };
    return written;
  };
}

/** Pressed once, then twice, as people try. */
async function open(cell: HTMLElement, signal?: AbortSignal): Promise<HTMLElement | null> {
  for (const gesture of [press, doublePress]) {
    gesture(cell);
    const editor = await until(() => editorOf(cell), { signal, timeout: 400 });
    if (editor) return editor;
  }
  return null;
}

/** The box inside the cell, or the one that took the focus over it. */
function editorOf(cell: HTMLElement): HTMLElement | null {
  const home = cell.matches(CELL) ? cell : (cell.parentElement ?? cell);
  const inside = [...home.querySelectorAll<HTMLElement>(EDITOR)].find(isVisible);
  if (inside) return inside;
  const active = cell.ownerDocument.activeElement;
  if (!active?.matches(EDITOR) || !isVisible(active)) return null;
  const box = active.getBoundingClientRect();
  const own = cell.getBoundingClientRect();
  const isOver =
    box.left < own.right && box.right > own.left && box.top < own.bottom && box.bottom > own.top;
  return isOver ? (active as HTMLElement) : null; // The focus is on an HTML element.
}

/** Leaves the box: most tables take the value on blur, others once another cell is pressed. */
async function close(cell: HTMLElement, editor: HTMLElement, signal?: AbortSignal) {
  const isGone = () => !editor.isConnected || !isVisible(editor);
  const title = cell.closest('tr, [role=row]')?.querySelector<HTMLElement>(CELL);
  const rungs = [
    () => leave(editor),
    () => {
      if (title && title !== cell && !title.querySelector('a, button')) press(title);
    },
  ];
  for (const rung of rungs) {
    if (!isGone()) rung();
    if (await until(isGone, { signal, timeout: 300 })) return true;
  }
  key(editor, 'Escape');
  return false;
}
