import type { Control } from '../../../lib/controls/control.ts';
import { scan } from '../../../lib/controls/scan.ts';

/** The control that the scan names so: tests write to what the engine finds, not to an id. */
export async function controlNamed(label: string): Promise<Control> {
  const controls = await scan(document);
  const named = controls.filter(control => control.label === label);
  const [control] = named;
  if (!control || named.length > 1) {
    const seen = controls.map(each => each.label).join(', ');
    throw new Error(`${named.length} controls named « ${label} » among: ${seen}`);
  }
  return control;
}

/** The element of a page under test, by selector. */
export function the<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

const WATCHED =
  'input change beforeinput keydown keyup click pointerdown mousedown focusin focusout submit';

/** Every event that reaches the page from now on, by type. */
export function eventsOnPage(): string[] {
  const events: string[] = [];
  const log = (event: Event) => events.push(event.type);
  for (const type of WATCHED.split(' ')) document.body.addEventListener(type, log, true);
  return events;
}
