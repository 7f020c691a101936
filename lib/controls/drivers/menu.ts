import { key, press } from '../../dom/gesture.ts';
import { around, byId } from '../../dom/root.ts';
import { pause, until } from '../../dom/settle.ts';
import { tidy } from '../../dom/text.ts';
import { isClipped, isSeen, isVisible } from '../../dom/visible.ts';
import { isHint } from '../label-text.ts';
import { arrowBeside } from './beside.ts';
import {
  describe,
  FILLED,
  isName,
  isRemovable,
  newLines,
  onlyButton,
  rootsInside,
  TICKS,
  tickBox,
} from './menu-parts.ts';
import { carries } from './pick.ts';
import { textHolders } from './text-holders.ts';

/** One option of an open menu. */
export interface MenuOption {
  readonly text: string;
  readonly element: HTMLElement;
  readonly isSelected: boolean;
  readonly isDisabled: boolean;
}

/**
 * Watches what becomes visible after a gesture: options are those that appeared, wherever the
 * page puts them, in the list that the control owns if it says so (ENGINE.md).
 */
export class MenuWatch {
  readonly #element: HTMLElement;
  readonly #roots: readonly ParentNode[];
  /** The options that stood there, and whether they could be seen. */
  readonly #before: ReadonlyMap<Element, boolean>;
  readonly #changed = new Set<Element>();
  readonly #isNewLine: (item: Element) => boolean;
  readonly #layers: ReadonlySet<Element>;
  readonly #observers: MutationObserver[] = [];

  constructor(element: HTMLElement, roots: readonly ParentNode[]) {
    this.#element = element;
    this.#isNewLine = newLines(element);
    const own = element.getRootNode() as ParentNode & Node; // A document or a shadow root.
    this.#roots = [...new Set([...roots, own, element.ownerDocument, ...rootsInside(own)])];
    const stood = this.#all().filter(isVisible);
    this.#layers = new Set(this.#find(':popover-open'));
    this.#before = new Map(stood.map(option => [option, isSeen(option)]));
    for (const root of this.#roots) {
      const observer = new MutationObserver(records => this.#note(records));
      observer.observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['style', 'class', 'hidden', 'open', 'aria-hidden', 'data-state'],
      });
      this.#observers.push(observer);
    }
  }

  /** Nothing was drawn nor shown since the gesture. */
  get isStill(): boolean {
    return this.#changed.size === 0;
  }

  /** A layer without a word came above or below the list: its options are on their way. */
  get isWaiting(): boolean {
    const own = this.#element.getBoundingClientRect();
    return [...this.#changed].some(box => {
      const { top, bottom, width } = box.getBoundingClientRect();
      const isApart = top >= own.bottom - 4 || bottom <= own.top + 4;
      const isBlank =
        isApart && width > 100 && bottom - top > 16 && !/\S/u.test(box.textContent ?? '');
      return isBlank && box.isConnected && isSeen(box) && this.#isAside(box);
    });
  }

  /** What was drawn since, apart from the list and what it stands in, says one of the texts. */
  says(wanted: readonly string[]): boolean {
    return [...this.#changed].some(each => {
      const said = each.isConnected && !each.contains(this.#element) && each.textContent;
      return said && wanted.some(text => carries(said, text));
    });
  }

  stop(): void {
    for (const observer of this.#observers) observer.disconnect();
  }

  /** The options that can be seen now and could not before. */
  options(): MenuOption[] {
    const owned = this.#owned();
    const isNew = (each: HTMLElement) =>
      this.#isNew(each) && !isClipped(each) && !isRemovable(each);
    const fresh = this.#all().filter(isNew);
    const inOwned = owned ? fresh.filter(option => owned.contains(option)) : [];
    const found = inOwned.length > 0 ? inOwned : fresh;
    const all = (found.length > 0 ? found : this.#unnamed()).map(describe);
    return all.filter(({ text }) => !LOOKING.test(text));
  }

  /** Texts that appeared since the gesture: messages, « Aucun résultat », chosen values. */
  newTexts(menu: readonly MenuOption[] = []): string[] {
    const isMenu = (element: Element) =>
      menu.some(option => option.element.contains(element) || element.contains(option.element));
    return [...this.#changed]
      .filter(element => element.isConnected && isSeen(element) && !isMenu(element))
      .map(element => tidy(element.textContent ?? ''))
      .filter(Boolean);
  }

  #all(): HTMLElement[] {
    return this.#find('[role=option], [role=menuitemradio], [role=treeitem]');
  }

  #find(query: string): HTMLElement[] {
    return this.#roots.flatMap(root => [...root.querySelectorAll<HTMLElement>(query)]);
  }

  /** What was not there counts while it still fades in; what was, once it can be seen. */
  #isNew(option: HTMLElement): boolean {
    const wasSeen = this.#before.get(option);
    return wasSeen === undefined ? isVisible(option) : !wasSeen && isSeen(option);
  }

  #owned(): Element | null {
    const ids =
      this.#element.getAttribute('aria-controls') ?? this.#element.getAttribute('aria-owns');
    return ids ? byId(ids.split(/\s+/u)[0] ?? '', this.#element) : null;
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'attributes') {
        const box = record.target as Element;
        // What it unfolds under the list itself.
        const isOwn = box.tagName === 'DETAILS' || box === this.#element;
        for (const part of isOwn ? [box, ...box.children] : [box]) this.#changed.add(part);
      }
      for (const node of record.addedNodes) {
        if (node.nodeType === 1) this.#changed.add(node as Element);
        else if (node.parentElement) this.#changed.add(node.parentElement);
      }
    }
  }

  /** A menu without roles: the texts that appeared outside the control, each where it stands. */
  #unnamed(): HTMLElement[] {
    const isOutside = (element: Element) =>
      element.isConnected &&
      !element.contains(this.#element) &&
      element !== this.#element &&
      // A part of the form drawn anew is no menu.
      element.querySelectorAll(FILLED).length < 2;
    // A layer comes over the page without any change in the document.
    const layers = this.#find(':popover-open').filter(layer => !this.#layers.has(layer));
    const items = new Set([...this.#changed, ...layers].filter(isOutside).flatMap(textHolders));
    return [...items].filter(
      item =>
        !isName(item) &&
        !isHint(item.textContent ?? '') &&
        (this.#isNewLine(item) || this.#isAside(item)),
    );
  }

  /** A menu hangs over the page; what is drawn anew in its flow is the page. */
  #isAside(item: Element): boolean {
    const view = item.ownerDocument.defaultView;
    for (let box: Element | null = item; box && box !== item.ownerDocument.body; ) {
      if (box.contains(this.#element)) return false;
      const position = view?.getComputedStyle(box).position ?? '';
      const isOut = /^(?:absolute|fixed)$/u.test(position);
      // What is announced there (« Votre brouillon est enregistré ») offers nothing to choose.
      const isSaid = () => box?.matches(ANNOUNCED) || box?.querySelector(ANNOUNCED);
      if (isOut) return tickBox(item) !== null || !isSaid();
      // Boxes to tick in the flow of the page are a part of the form.
      if (/^(?:UL|OL|MENU|DIALOG)$/u.test(box.tagName) && !box.querySelector(TICKS)) return true;
      box = around(box);
    }
    return false;
  }
}

/** « Recherche de « Lunel » » says what is looked for, and is no answer. */
const LOOKING = /^recherche\b.*(?:[«"…]|\.\.\.|en cours)/iu;

const ANNOUNCED = '[role=alert], [role=status], [aria-live=polite], [aria-live=assertive]';

/**
 * Opens a list and waits for its options: pointer, Alt+ArrowDown, then the arrow beside. Never a
 * bare ArrowDown: on a closed list it silently chooses the first option.
 */
export async function openMenu(
  element: HTMLElement,
  watch: MenuWatch,
  signal: AbortSignal | undefined,
): Promise<MenuOption[]> {
  const arrow = arrowBeside(element) ?? onlyButton(element);
  const rungs = [
    () => press(element),
    () => key(element, 'ArrowDown', { altKey: true }),
    ...(arrow ? [() => press(arrow)] : []),
  ];
  for (const rung of rungs) {
    signal?.throwIfAborted();
    rung();
    const isOpen = () => element.getAttribute('aria-expanded') === 'true';
    const seen = await until(() => watch.options().length > 0, { signal, timeout: 450 });
    // An open list without options yet is loading them: pressing again would close it.
    if (!seen && filterBox(element)) return [];
    if (!seen && (isOpen() || watch.isWaiting)) {
      await until(() => watch.options().length > 0, { signal, timeout: 3000 });
    }
    const options = await settled(watch, signal);
    if (options.length > 0 || isOpen()) return options;
  }
  return [];
}

/** The box to filter with that took the keyboard when the menu opened, inside it, or its frame did. */
export function filterBox(element: HTMLElement): HTMLInputElement | null {
  const active = element.ownerDocument.activeElement;
  if (!active || active === element) return null;
  const inside = active.contains(element) ? [] : active.querySelectorAll('input');
  const box = active.tagName === 'INPUT' ? active : inside.length === 1 ? inside[0] : null;
  if (!box || !isSeen(box)) return null;
  const input = box as HTMLInputElement; // Just checked.
  return /^(?:text|search)$/u.test(input.type) && !input.readOnly ? input : null;
}

/** Options while they stop changing: lists render in steps. */
export async function settled(
  watch: MenuWatch,
  signal: AbortSignal | undefined,
): Promise<MenuOption[]> {
  let options = watch.options();
  for (let turn = 0; turn < 10; turn++) {
    await pause(20, signal);
    const again = watch.options();
    const isSame =
      again.length === options.length && again.every((o, i) => o.text === options[i]?.text);
    options = again;
    if (isSame) break;
  }
  return options;
}
