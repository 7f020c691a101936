/**
 * What a person's hand does, as events: nothing here knows what it acts on. No key that could
 * choose or submit something is ever sent from here.
 */

const PRESS = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 } as const;

/**
 * The full pointer sequence: a bare `click()` opens 9 lists of 21, this one 19 (ENGINE.md). It
 * lands where a hand would: on the innermost element at the middle of `pressed`.
 */
export function press(pressed: HTMLElement): void {
  const at = centreOf(pressed);
  const element = innermostAt(pressed, at);
  const pointer = { ...PRESS, ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerover', { ...pointer, buttons: 0 }));
  element.dispatchEvent(new MouseEvent('mouseover', { ...PRESS, ...at }));
  element.dispatchEvent(new PointerEvent('pointermove', { ...pointer, buttons: 0 }));
  element.dispatchEvent(new MouseEvent('mousemove', { ...PRESS, ...at }));
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  const keeps = element.dispatchEvent(new MouseEvent('mousedown', { ...PRESS, ...at, buttons: 1 }));
  const focusable = keeps ? focusableOf(element) : null;
  if (focusable && !isActive(focusable)) enter(focusable);
  element.dispatchEvent(new PointerEvent('pointerup', { ...pointer, buttons: 0 }));
  element.dispatchEvent(new MouseEvent('mouseup', { ...PRESS, ...at }));
  // Not `click()`: that one counts no presses, and some tables only open at the first.
  element.dispatchEvent(new MouseEvent('click', { ...PRESS, ...at }));
}

/** A double press, as for a cell of a table. */
export function doublePress(pressed: HTMLElement): void {
  press(pressed);
  press(pressed);
  const at = centreOf(pressed);
  const element = innermostAt(pressed, at);
  element.dispatchEvent(new MouseEvent('dblclick', { ...PRESS, ...at, detail: 2 }));
}

/** The pointer goes away: menus under it close, and buttons take their own look again. */
export function letGo(element: HTMLElement): void {
  const leaving = { ...PRESS, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerout', leaving));
  element.dispatchEvent(new MouseEvent('mouseout', PRESS));
}

/** Sends one key, as `keydown` and `keyup`. The caller answers for what the key may do. */
export function key(element: HTMLElement, name: string, init: KeyboardEventInit = {}): void {
  const options = { key: name, code: name, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', { ...options, ...init }));
  element.dispatchEvent(new KeyboardEvent('keyup', { ...options, ...init }));
}

/** Old key codes of the signs of numbers and dates; letters and digits are their own. */
const CODES: Readonly<Record<string, number>> = { ',': 188, '-': 189, '.': 190, '/': 191 };

/**
 * Types one character: `insert` puts it in the box unless the page, hearing the key, has done so
 * itself. Old components read `keyCode`, `charCode` or `which` rather than `key`; Firefox does not
 * work `which` out by itself.
 */
export function typeKey(element: HTMLElement, character: string, insert: () => void): void {
  const init = { key: character, bubbles: true, cancelable: true, composed: true };
  const code = CODES[character] ?? character.toUpperCase().charCodeAt(0);
  const charCode = character.charCodeAt(0);
  const send = (type: string, codes: KeyboardEventInit) =>
    element.dispatchEvent(new KeyboardEvent(type, { ...init, ...codes }));
  const down = { keyCode: code, which: code };
  if (send('keydown', down) && send('keypress', { keyCode: charCode, charCode, which: charCode })) {
    insert();
  }
  send('keyup', down);
}

/**
 * Inserts a text at the caret. Masks look at `beforeinput` to learn what is about to change, and
 * Chromium sends none for a command; a component that prevents it has taken the text itself.
 * Firefox sends one: a component that heard both would insert the text twice.
 */
export function insertText(element: HTMLElement, data: string): void {
  const init = { bubbles: true, cancelable: true, composed: true, inputType: 'insertText', data };
  if (element.dispatchEvent(new InputEvent('beforeinput', init))) {
    const { ownerDocument } = element;
    const hush = (event: Event) => event.stopImmediatePropagation();
    ownerDocument.defaultView?.addEventListener('beforeinput', hush, true);
    ownerDocument.execCommand('insertText', false, data);
    ownerDocument.defaultView?.removeEventListener('beforeinput', hush, true);
  }
}

/**
 * Enters a field. A page without focus fires no focus event of its own, and what commits on
 * blur would stay uncommitted (ENGINE.md, the focus trap): they are dispatched here then.
 */
export function enter(element: HTMLElement): void {
  const hadFocus = element.ownerDocument.hasFocus();
  element.focus({ preventScroll: true });
  if (hadFocus) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Leaves a field, so that it commits what it holds. */
export function leave(element: HTMLElement): void {
  const active = activeWithin(element);
  const hadFocus = element.ownerDocument.hasFocus();
  (active ?? element).blur();
  if (hadFocus && active) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/**
 * Presses beside a field, as a hand that goes on: what hangs over the page closes. Never beside the
 * layer that holds the field, which may close as well.
 */
export function pressAway(element: HTMLElement, home = besideOf(element)): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    home?.dispatchEvent(new PointerEvent(type, PRESS)); // A kind of `MouseEvent`.
  }
}

/** What dims the page around a sheet: laid over all of it, the element included. */
export function veilOver(element: HTMLElement): Element | undefined {
  const { ownerDocument } = element;
  const { clientX, clientY } = centreOf(element);
  const stack = ownerDocument.elementsFromPoint(clientX, clientY);
  const [corner] = ownerDocument.elementsFromPoint(4, 4);
  const veil = stack.slice(0, Math.max(0, stack.indexOf(element))).find(over => over === corner);
  return veil && /fixed|absolute/u.test(getComputedStyle(veil).position) ? veil : undefined;
}

/** The form, or what the nearest layer over the page holds; in a shadow root, nothing. */
function besideOf(element: HTMLElement): Element | undefined {
  let inner: Element | null = null;
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.matches('form')) return box;
    const isLayer =
      box.matches('dialog, [role=dialog]') ||
      /fixed|absolute/u.test(getComputedStyle(box).position);
    if (inner && isLayer) return inner;
    inner = box;
  }
  return (element.getRootNode() as Partial<Document>).body; // A shadow root has none.
}

/** Brings the element into view without animation, in whatever container scrolls. */
export function bringIntoView(element: HTMLElement): void {
  const rect = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  // In the window, it may still be out of sight in a box that scrolls within.
  const isNear = view && rect.top >= 60 && rect.bottom <= view.innerHeight - 60;
  const block = isNear ? 'nearest' : 'center';
  element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
}

function activeWithin(element: HTMLElement): HTMLElement | null {
  const root = element.getRootNode() as Partial<DocumentOrShadowRoot>; // A detached node has none.
  const active = root.activeElement ?? null;
  // Only elements with `blur` take the focus in an HTML document.
  return active && element.contains(active) ? (active as HTMLElement) : null;
}

function isActive(element: HTMLElement): boolean {
  return activeWithin(element) === element;
}

function focusableOf(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>(
    'input, select, textarea, button, a[href], [tabindex], [contenteditable]',
  );
}

function innermostAt(
  pressed: HTMLElement,
  { clientX, clientY }: { clientX: number; clientY: number },
): HTMLElement {
  const root = pressed.getRootNode() as Partial<DocumentOrShadowRoot>; // A detached node has none.
  const hit = root.elementFromPoint?.(clientX, clientY) ?? null;
  if (!hit || !pressed.contains(hit)) return pressed;
  return (inShadow(hit, clientX, clientY) as HTMLElement | null) ?? pressed;
}

/**
 * What a component draws in its shadow is what lies under the hand; `null` where that is a drawing,
 * or stands in a link, which goes elsewhere: the whole is pressed then.
 */
function inShadow(host: Element, x: number, y: number): Element | null {
  if (host.closest('a[href], svg')) return null;
  const root = host.shadowRoot;
  const inner = root?.elementFromPoint(x, y);
  if (inner && root?.contains(inner)) return inShadow(inner, x, y);
  // Its own text is given to a slot, and lies in what holds that.
  const slots = root ? [...host.childNodes].map(node => (node as Text).assignedSlot) : [];
  const home = slots.find(slot => slot)?.parentElement;
  return home ? inShadow(home, x, y) : host;
}

function centreOf(element: HTMLElement): { clientX: number; clientY: number } {
  const rect = element.getBoundingClientRect();
  return { clientX: rect.left + rect.width / 2, clientY: rect.top + rect.height / 2 };
}
