import { Pointing } from '../../lib/assist/pointing.ts';
import type { PointingPlace } from '../../lib/assist/pointing-place.ts';
import type { AssistantState } from '../../lib/assist/state.ts';
import { OWN_TAGS } from './own-tags.ts';

/** What a page could take for an order: nothing of it gets there while the user points. */
const ORDERS = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'touchstart', 'touchend', 'dragstart'],
];
const KEYS = ['keydown', 'keypress', 'keyup'];
/** A click comes at most so long after the pointer went up, in milliseconds. */
const TRAILING = 350;

/**
 * « Cliquez sur le champ … » : an outline follows the pointer or the focus, a click or Enter shows
 * the field, and the page sees none of it. Only what the user does counts.
 * Returns what to call with each new state.
 */
export function mountPointing(place: PointingPlace) {
  const { document, root, signal, host, cancel, language, say } = place;
  const aim = new Pointing(host);
  const outline = document.createElement('div');
  outline.className = 'pointed';
  const banner = document.createElement('div');
  banner.className = 'pointing';
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', cancel, { signal });
  banner.append(said, button);
  outline.hidden = true;
  banner.hidden = true;
  root.append(outline, banner);

  let listening: AbortController | null = null;
  let isOn = false;
  let isPressed = false;
  let shownAt = Number.NEGATIVE_INFINITY;

  const draw = (element: Element, at: { x?: number; y?: number }) => {
    const box = aim.boxAt({ element, ...at });
    outline.hidden = !box;
    if (!box) return;
    const { left, top, right, bottom } = box;
    outline.style.transform = `translate(${left - 4}px, ${top - 4}px)`;
    outline.style.inlineSize = `${right - left + 8}px`;
    outline.style.blockSize = `${bottom - top + 8}px`;
    // The banner never stands on what is to be clicked.
    const isUnder = top < banner.offsetTop + banner.offsetHeight + 12 && banner.offsetTop < 100;
    if (isUnder) banner.dataset.side = 'bottom';
    else if (bottom > window.innerHeight - 100) banner.dataset.side = 'top';
  };

  const onMove = (event: Event) => {
    const element = targetOf(event);
    if (!isOn || !element) return;
    if (OWN_TAGS.test(element.localName)) outline.hidden = true;
    else draw(element, pointOf(event));
  };

  const onOrder = (event: Event) => {
    const element = targetOf(event);
    if (!event.isTrusted || !element || OWN_TAGS.test(element.localName)) return;
    // Only stopped: refusing it would keep a finger from scrolling the page.
    if (event.type.startsWith('touch')) event.stopImmediatePropagation();
    else swallow(event);
    if (event.type === 'pointerdown') isPressed = true;
    if (event.type === 'click' && !isOn) listening?.abort();
    // A greyed box gives no click: what goes up is what was shown.
    if (event.type !== 'pointerup' || !isPressed || !isOn) return;
    isPressed = false;
    shownAt = performance.now();
    host.background(() => aim.point({ element, ...pointOf(event) }));
  };

  const onKey = (event: Event) => {
    const element = targetOf(event);
    if (!(event.isTrusted && isOn && element && 'key' in event)) return;
    const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    const isOurs = OWN_TAGS.test(element.localName);
    if (key === 'Escape') {
      swallow(event);
      if (event.type === 'keydown') cancel();
    } else if (!isOurs && !/^(?:Tab|Shift|Control|Alt|Meta)$/u.test(key)) {
      // The browser's own shortcuts stay: to read further down, or to leave.
      if (ctrlKey || altKey || metaKey) return;
      swallow(event);
      if (key !== 'Enter' || event.type !== 'keydown') return;
      host.background(() => aim.point({ element }));
    }
  };

  const start = () => {
    listening?.abort();
    listening = new AbortController();
    const options = { capture: true, signal: AbortSignal.any([signal, listening.signal]) };
    for (const view of aim.windows()) {
      for (const type of ORDERS) view.addEventListener(type, onOrder, options);
      for (const type of KEYS) view.addEventListener(type, onKey, options);
      for (const type of ['pointermove', 'focusin']) view.addEventListener(type, onMove, options);
    }
  };

  const stop = () => {
    const ended = listening;
    // The click of this very press may still be to come.
    const wait = TRAILING - (performance.now() - shownAt);
    if (wait > 0) setTimeout(() => ended?.abort(), wait);
    else ended?.abort();
    outline.hidden = true;
    banner.hidden = true;
  };

  return ({ pointing }: AssistantState): void => {
    if (pointing) {
      const { label } = pointing;
      const next = say(pointing.said ?? { key: 'teach.banner', params: { label } });
      if (said.textContent !== next) said.textContent = next;
      button.textContent = say({ key: 'teach.cancel' });
      banner.lang = language();
      banner.toggleAttribute('data-refused', pointing.said !== null);
    }
    if ((pointing !== null) === isOn) return;
    isOn = pointing !== null;
    isPressed = false;
    banner.hidden = !isOn;
    if (isOn) start();
    else stop();
  };
}

function swallow(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}

/** The element of an event of any window: one of a frame is no `Element` of ours. */
function targetOf({ target }: Event): Element | null {
  const isElement = target !== null && 'nodeType' in target && target.nodeType === 1;
  return isElement ? (target as Element) : null;
}

function pointOf(event: Event): { x?: number; y?: number } {
  if (!('clientX' in event)) return {};
  const { clientX: x, clientY: y } = event as PointerEvent;
  return { x, y };
}
