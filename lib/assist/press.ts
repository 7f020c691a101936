import type { PageText } from '../controls/scan.ts';
import { bringIntoView, press } from '../dom/gesture.ts';
import { normalise } from '../dom/text.ts';
import { isVisible } from '../dom/visible.ts';
import { MODULE_CHOICE, NEVER_PRESSED, NEW_REQUEST, PRESSES } from '../portal/buttons.ts';
import type { Press } from '../portal/page.ts';
import { PAGES } from '../portal/pages.ts';
import { saysAny } from './says.ts';

const TABS = PAGES.flatMap(({ tab }) => tab ?? []);

/**
 * Presses a button of the allow-list, found by what a person reads on it. False when it is not
 * there, greyed, or not allowed where it stands. Nothing else in the extension presses a button.
 */
export function pressButton(id: Press['id'], texts: readonly PageText[]): boolean {
  const button = offered(id, texts);
  return button !== null && pressAllowed(button);
}

/** Its button is there and can be pressed: it may be greyed until the page has taken a choice. */
export function isOffered(id: Press['id'], texts: readonly PageText[]): boolean {
  const button = offered(id, texts);
  return button !== null && !isGreyed(button);
}

function offered(id: Press['id'], texts: readonly PageText[]): HTMLElement | null {
  if (id === 'module-continue' && !isModuleChoice(texts)) return null;
  return buttonFor(PRESSES.find(known => known.id === id)?.texts ?? [], texts);
}

/** « Continuer » confirms a module only where the choice of one shows, and no new request does. */
function isModuleChoice(texts: readonly PageText[]): boolean {
  const shown = new Set(texts.map(({ text }) => normalise(text)));
  const choices = MODULE_CHOICE.filter(text => shown.has(normalise(text)));
  return choices.length > 0 && !saysAny(texts, NEW_REQUEST);
}

/** Opens a tab of the form by its label, which stands beside the labels of the other tabs. */
export function pressTab(name: string, texts: readonly PageText[]): boolean {
  const tab = tabNamed(name, texts);
  return tab !== null && pressAllowed(tab);
}

export function hasTabs(texts: readonly PageText[]): boolean {
  return TABS.some(name => tabNamed(name, texts) !== null);
}

function tabNamed(name: string, texts: readonly PageText[]): HTMLElement | null {
  const labels = texts.filter(({ text }) => TABS.some(tab => isNamed(text, tab)));
  const mine = labels.filter(({ text }) => isNamed(text, name));
  for (const { element } of mine) {
    for (let box = element.parentElement, level = 0; box && level < 4; level++) {
      const home = box;
      const others = new Set(
        labels.filter(label => home.contains(label.element)).map(({ text }) => normalise(text)),
      );
      if (others.size >= 3) return clickable(element);
      box = box.parentElement;
    }
  }
  return null;
}

/** The label alone, or followed by the tab's mark. */
function isNamed(text: string, name: string): boolean {
  const said = normalise(text);
  return (
    said === normalise(name) ||
    (said.startsWith(`${normalise(name)} `) && /valid|obligatoire|absent/u.test(said))
  );
}

/** The button whose text is one of `wanted`: the last one in view, as a dialog comes after the page. */
function buttonFor(wanted: readonly string[], texts: readonly PageText[]): HTMLElement | null {
  const words = wanted.map(normalise);
  const named = texts.filter(({ text }) => words.includes(normalise(text)));
  const button = named.findLast(({ role }) => role === 'button') ?? named.at(-1);
  return button ? clickable(button.element) : null;
}

export function clickable(element: Element): HTMLElement {
  const button = element.closest(
    'button, [role=button], [role=tab], a, label, [role=radio], [tabindex]',
  );
  return (button ?? element) as HTMLElement; // Texts stand in HTML elements.
}

function isGreyed(button: Element): boolean {
  return button.matches(':disabled, [aria-disabled=true]');
}

function pressAllowed(button: HTMLElement): boolean {
  const text = normalise(button.textContent ?? '');
  if (NEVER_PRESSED.some(never => text === normalise(never))) return false;
  if (isGreyed(button) || !isVisible(button)) return false;
  bringIntoView(button);
  press(button);
  return true;
}
