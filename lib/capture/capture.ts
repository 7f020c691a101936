import type { Control } from '../controls/control.ts';
import { readNow } from '../controls/read.ts';
import { type ScanOptions, scanPage } from '../controls/scan.ts';
import { normalise } from '../dom/text.ts';
import { maskValue } from './mask.ts';
import type { Skeleton } from './skeleton.ts';
import { type CapturedText, TextList } from './text-list.ts';
import { walk } from './walk.ts';

/**
 * A page as it was read, before the user has chosen what may be kept: `page` still holds its
 * texts (never a value). Only `withTexts` makes a file of it.
 */
export interface Capture {
  readonly page: Skeleton;
  readonly texts: readonly CapturedText[];
}

export interface CaptureOptions extends ScanOptions {
  /** Names of people, centres and companies: a text that holds one is never kept. */
  readonly secrets?: readonly string[];
  readonly now?: Date;
}

/** Reads a document into a capture: its structure, its texts and the controls that are found. */
export async function capture(root: Document, options: CaptureOptions = {}): Promise<Capture> {
  const { secrets = [], now = new Date(), shadowRootOf, skip } = options;
  const { controls } = await scanPage(root, options);
  const texts = new TextList(secrets);
  const values = new Set(controls.flatMap(control => [...shownValues(control)]));
  const body = walk(root.body, { shadowRootOf, skip, texts, values });
  const made = now.toISOString().slice(0, 10);
  const shown = new Set([...values].map(node => normalise(node.textContent ?? '')));
  const isShown = (text: string) => shown.has(normalise(text));
  const offered = new Set([...root.querySelectorAll(ITEMS)].map(textOfItem));
  const found = controls.map(({ label, kind, section }) => ({
    label: isShown(label) ? maskValue(label) : label,
    kind,
    // Hidden for the one that is chosen alone, it would tell which it is.
    section: isShown(section) || offered.has(normalise(section)) ? maskValue(section) : section,
  }));
  return {
    page: { format: 'dossier-fle-page', version: 1, made, body, found },
    texts: texts.all(),
  };
}

/** What may be an answer. */
const ITEMS = '[role=option], option, li:not(:has(input, select, textarea, button))';
const textOfItem = ({ textContent }: Element) => normalise(textContent ?? '');

/** How far around a list its chosen option may be drawn. */
const LEVELS = 3;

const WIDE = 'body, main, form';
/** Where a text names something, or is one of several answers. */
const NAMES = 'label, legend, [role=option], [role=radio]';

function holdsOthers(box: Element, { element }: Control): boolean {
  return [...box.querySelectorAll('input:not([type=hidden]), select, [role=combobox]')].some(
    other => other !== element && !other.contains(element) && !element.contains(other),
  );
}

/** The texts beside a list that read as what it holds. */
function* shownValues(control: Control): Generator<Node> {
  if (control.kind !== 'list' && control.kind !== 'search') return;
  const value = readNow(control);
  if (typeof value !== 'string') return;
  let box: Element = control.element;
  for (let level = 0; level < LEVELS && box.parentElement; level++) {
    if (box.parentElement.matches(WIDE) || holdsOthers(box.parentElement, control)) break;
    box = box.parentElement;
  }
  const words = ` ${normalise(value)} `;
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = normalise(node.textContent ?? '');
    if (text && words.includes(` ${text} `) && !node.parentElement?.closest(NAMES)) {
      yield node;
    }
  }
}
