import { Turns } from '../dom/settle.ts';
import { tidy } from '../dom/text.ts';
import { cursorOf } from '../dom/visible.ts';
import { choicesOf } from './choices.ts';
import type { Control, PartBox } from './control.ts';
import { kindOf, opens } from './kind.ts';
import { type Naming, namingOf } from './labels.ts';
import { Layout } from './layout.ts';
import { messageOf } from './message.ts';
import { periodsOf, type Side } from './periods.ts';
import { isRealOption } from './read-list.ts';
import { Headings } from './sections.ts';
import { partOf } from './split-date.ts';
import { roomIn } from './split-number.ts';
import { type Run, type SurveyOptions, survey } from './survey.ts';
import { type Unit, unitsOf } from './unit.ts';

export interface ScanOptions extends SurveyOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Longest stretch of work without letting the page breathe, in milliseconds. */
const SLICE = 8;

/** A text of the page as a person reads it. `button`: the text of a button or a tab. */
export interface PageText {
  readonly text: string;
  readonly role: Run['role'];
  readonly element: Element;
}

/** What one look at a page gives. */
export interface PageScan {
  readonly controls: readonly Control[];
  readonly texts: readonly PageText[];
  /** The document, the shadow roots and the frames met: where menus may appear. */
  readonly roots: readonly (Document | ShadowRoot)[];
}

/**
 * Every control that a person could fill under `root`, in reading order: through shadow roots
 * and same-origin frames. One walk and maps, so the time grows linearly with the page.
 * Rejects only with the signal's reason.
 */
export async function scan(root: ParentNode, options: ScanOptions = {}): Promise<Control[]> {
  return [...(await scanPage(root, options)).controls];
}

/** As `scan`, with the texts of the page and the roots it is made of. */
export async function scanPage(root: ParentNode, options: ScanOptions = {}): Promise<PageScan> {
  const turns = new Turns();
  try {
    return await lookAt(root, options, breather(turns, options.signal));
  } finally {
    turns.end();
  }
}

async function lookAt(root: ParentNode, options: ScanOptions, breathe: Breathe): Promise<PageScan> {
  const walk = survey(root, options);
  let step = walk.next();
  for (; !step.done; step = walk.next()) await breathe();
  const page = root.nodeType === 9 ? (root as Document) : (root.ownerDocument ?? document);
  const units = unitsOf(step.value);
  await breathe();
  const layout = new Layout(step.value, units, page);
  const named: Naming[] = [];
  const used = new Set<Run>();
  for (const unit of units) {
    const naming = namingOf(unit, layout);
    for (const run of naming.used) used.add(run);
    named.push(naming);
    const turn = breathe();
    if (turn) await turn;
  }
  const controls: Control[] = [];
  const headings = new Headings(layout, used);
  const periods = periodsOf(layout, named);
  await breathe();
  for (const [index, unit] of units.entries()) {
    const naming = named[index];
    const side = periods.get(unit);
    if (naming) controls.push(controlOf(unit, side ?? { naming }, layout, headings, used));
    const turn = breathe();
    if (turn) await turn;
  }
  const texts = layout.survey.runs
    .filter(run => layout.isSeen(run))
    .map(({ text, role, holder }) => ({ text, role, element: holder }));
  return { controls, texts, roots: layout.survey.roots };
}

function controlOf(
  unit: Unit,
  { naming, ...period }: Pick<Side, 'naming'> & Partial<Side>,
  layout: Layout,
  headings: Headings,
  used: ReadonlySet<Run>,
): Control {
  const { label, labels, hint, required } = naming;
  const { side, other, question = '' } = period;
  // A label drawn apart from the name it gives is no heading of its own field.
  const sections = [...new Set([question, ...headings.of(unit)])].filter(
    section => section && section !== label,
  );
  const choices = choicesOf(unit, layout);
  return {
    element: unit.element,
    kind: side ? 'date' : kindOf(unit, naming, layout),
    label,
    labels,
    section: sections[0] ?? '',
    sections,
    required,
    hint,
    options: optionsOf(
      unit,
      choices.map(choice => choice.text),
    ),
    readOnly: isLocked(unit) && !opens(unit, naming),
    message: messageOf(unit, layout, used),
    choices,
    parts: partsOf(unit, layout),
    ...(side && other && { period: { side, other } }),
  };
}

/** The boxes of a date or of a number; the segments of one component are not boxes. */
function partsOf({ kind, members }: Unit, layout: Layout): PartBox[] {
  if (kind === 'choice' || members.some(({ candidate }) => candidate === 'segment')) return [];
  return members.map(({ element }) => {
    const part = kind === 'date' ? partOf(element, layout.survey) : null;
    return { element, part: part ?? roomIn(element) };
  });
}

function optionsOf(unit: Unit, choices: readonly string[]): readonly string[] | 'unknown' {
  if (unit.kind === 'choice') return choices;
  if (unit.element.tagName !== 'SELECT') return 'unknown';
  const select = unit.element as HTMLSelectElement;
  return [...select.options].filter(isRealOption).map(({ label }) => tidy(label));
}

/** Greyed: a person could not change it either. */
function isLocked(unit: Unit): boolean {
  const { element, kind, members } = unit;
  if (members.length > 0 && members.every(member => isOff(member.element))) return true;
  if (isOff(element)) return true;
  // A list that a hand opens is closed to typing only.
  const isTyping = kind === 'list' && cursorOf(element) === 'pointer';
  if (element.getAttribute('aria-readonly') === 'true' && !isTyping) return true;
  if (/lecture seule|read.?only/iu.test(element.getAttribute('placeholder') ?? '')) return true;
  const isTyped = kind !== 'list' && kind !== 'choice' && kind !== 'date';
  return isTyped && (element as HTMLInputElement).readOnly === true;
}

function isOff(element: Element): boolean {
  return element.matches(':disabled') || element.closest('[aria-disabled=true], [inert]') !== null;
}

/** Called between pieces of work: lets the page answer once the slice of time is used up. */
type Breathe = () => Promise<void> | undefined;

function breather(turns: Turns, signal?: AbortSignal): Breathe {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return;
    signal?.throwIfAborted();
    return turns.next().then(() => {
      since = performance.now();
    });
  };
}
