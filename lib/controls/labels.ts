import { computeAccessibleName } from 'dom-accessibility-api';
import { byId } from '../dom/root.ts';
import { normalise, tidy } from '../dom/text.ts';
import { flatText, isRendered } from '../dom/visible.ts';
import type { LabelCandidate, LabelSource } from './control.ts';
import { isHint, isSentence, STATE_WORDS, splitLabel } from './label-text.ts';
import type { Layout } from './layout.ts';
import { listBehind } from './opener-button.ts';
import { isPlaceholder } from './placeholder.ts';
import { blockTexts, isMember, isStray, type Nearby, nearbyOf } from './proximity.ts';
import type { Run } from './survey.ts';
import { nativeLabels, type Unit } from './unit.ts';

/** How a control is named, with the texts used for it. */
export interface Naming {
  readonly label: string;
  readonly labels: readonly LabelCandidate[];
  readonly hint: string;
  readonly required: boolean;
  readonly used: readonly Run[];
}

/** Every text that may name the unit, surest first. */
export function namingOf(unit: Unit, layout: Layout): Naming {
  let draft = new Draft();
  fromMarkup(unit, layout, draft);
  const nearby = nearbyOf(unit, layout, !draft.isEmpty());
  // Names of columns that come before that of the row stand for it.
  const isByRow = nearby.at(-1)?.source === 'column-header';
  const column = isByRow ? nearby.find(({ source }) => source === 'column-header') : undefined;
  const seen = nearby.find(each => draft.yieldsTo(each, column));
  if (seen) {
    draft = new Draft();
    draft.add(seen.run.text, seen.source, seen.run);
    if (column) draft.add(column.run.text, column.source);
    fromMarkup(unit, layout, draft);
  }
  const isTitle = ({ run, source }: Nearby) =>
    run.role === 'legend' || (source === 'above' && layout.isProminent(run));
  const isTitled = draft.isEmpty() && saysItself(unit.element);
  for (const each of nearby) {
    if (!isTitled || !isTitle(each)) draft.add(each.run.text, each.source, each.run);
  }
  if (draft.isEmpty()) draft.add(safeName(unit.element), 'accessible-name');
  fromAttributes(unit.element, draft);
  const { before, after } = blockTexts(unit, layout);
  for (const run of [...before, ...after]) if (layout.isHint(run)) draft.addHint(run.text, run);
  for (const run of after) if (UNIT.test(run.text)) draft.addHint(run.text, run);
  const described = texts(unit.element.getAttribute('aria-describedby'), unit.element);
  if (described && !isSentence(described)) draft.addHint(splitLabel(described).hint);
  return draft.done(isRequired(unit));
}

function fromMarkup(unit: Unit, layout: Layout, draft: Draft): void {
  for (const element of namedElements(unit, layout)) {
    for (const label of nativeLabels(element, layout.survey)) {
      if (isStray(label, layout)) continue;
      const runs = layout.ownedBy(label).filter(run => !isMember(run, unit));
      if (unit.kind === 'checkbox' && areStates(runs)) continue;
      addRuns(runs, unit, draft);
      if (runs.length === 0) draft.add(label.textContent ?? '', 'label');
    }
    draft.add(texts(element.getAttribute('aria-labelledby'), element), 'aria-labelledby');
    const name = element.getAttribute('aria-label') ?? '';
    draft.add(name, isGeneric(name) ? 'title' : 'aria-label');
    if (element.tagName === 'FIELDSET' && !saysItself(unit.element)) {
      const [from, to] = layout.survey.span.get(element) ?? [0, -1];
      const legend = layout
        .runsBetween(from, to + 1)
        .find(run => run.role === 'legend' && !isMember(run, unit));
      if (legend) draft.add(legend.text, 'legend', legend);
    }
  }
  if (unit.kind === 'checkbox') {
    const own = layout.ownedBy(unit.element);
    if (!areStates(own)) addRuns(own, unit, draft);
  }
}

function areStates(runs: readonly Run[]): boolean {
  return runs.length > 0 && runs.every(run => STATE_WORDS.test(run.text));
}

/** What to type is written in the box: a title above it, or of its frame, is not its name. */
function saysItself(element: HTMLElement): boolean {
  const placeholder = element.getAttribute('placeholder') ?? '';
  return /\p{L}{3}/u.test(placeholder) && !isHint(placeholder) && !isPlaceholder(placeholder);
}

/** A box is named by all of its text; another control by the first text of its label, the rest helps. */
function addRuns(runs: readonly Run[], unit: Unit, draft: Draft): void {
  const seen = runs.filter(run => run.role !== 'message');
  if (unit.kind === 'checkbox') {
    // A sign beside its name is drawn in the knob: « 0 », « I ».
    const isSign = ({ text }: Run) => seen.length > 1 && /^[01IO]$/u.test(text);
    const named = seen.filter(run => !STATE_WORDS.test(run.text) && !isSign(run));
    draft.add(named.map(run => run.text).join(' '), 'label');
    for (const run of seen) draft.use(run);
    return;
  }
  const [first, ...rest] = seen.filter(run => !isHint(run.text));
  if (first) draft.add(first.text, 'label', first);
  for (const run of [...rest, ...seen.filter(run => isHint(run.text))])
    draft.addHint(run.text, run);
}

/** What a box counts, written after it. */
const UNIT = /^(?:heures|jours|mois)$/iu;

const GROUPS = new Set<string | null>(['group', 'radiogroup', 'combobox']);

/**
 * The element, the list kept behind it, then what wraps it alone and can be named: a group, a
 * fieldset, a custom element.
 */
function namedElements(unit: Unit, layout: Layout): Element[] {
  const named: Element[] = [unit.element];
  const kept = unit.kind === 'list' && listBehind(unit.element);
  if (kept) named.push(kept);
  for (let around = layout.around(unit); around && around.count < 2; around = around.up) {
    const { element } = around;
    if (element === unit.element) continue;
    const { tagName } = element;
    const isGroup = GROUPS.has(element.getAttribute('role'));
    if (isGroup || tagName === 'FIELDSET' || tagName.includes('-')) named.push(element);
  }
  return named;
}

function fromAttributes(element: HTMLElement, draft: Draft): void {
  const placeholder = element.getAttribute('placeholder') ?? '';
  if (isHint(placeholder) || !/\p{L}/u.test(placeholder)) draft.addHint(placeholder);
  else draft.add(placeholder, 'placeholder');
  if (draft.isEmpty() && element.tagName === 'SELECT') {
    const [first] = (element as HTMLSelectElement).options;
    // Where nothing is chosen yet, the list says what it is.
    if (first?.value === '' || first?.hidden) draft.add(first.label, 'placeholder');
  }
  draft.add(element.title, 'title');
  draft.add(element.getAttribute('autocomplete') ?? '', 'autocomplete');
  draft.add((element.getAttribute('name') ?? '').replace(/[-_.[\]]+/gu, ' '), 'name');
}

function safeName(element: HTMLElement): string {
  try {
    return computeAccessibleName(element);
  } catch {
    return ''; // The library throws on some documents without styles.
  }
}

/** The texts of the elements that an IDREF list names. */
export function texts(ids: string | null, element: Element): string {
  if (!ids) return '';
  const isGroup = element.matches('fieldset, [role=group], [role=radiogroup]');
  // Where a kit gives two elements one id, a group means the one that it holds.
  const inside = (id: string) => isGroup && element.querySelector(`#${CSS.escape(id)}`);
  const found = (id: string) => inside(id) || (byId(id, element) ?? []);
  const named = (ids.match(/\S+/gu) ?? []).flatMap(found);
  // A list often names itself with its label and its own value: the value is no name.
  const others = named.filter(other => other !== element && (isGroup || !element.contains(other)));
  return tidy(others.map(readIn).join(' '));
}

/** Without the help that a press would unfold in it; all of it where nobody sees it. */
function readIn(named: Element): string {
  const isFolded =
    isRendered(named) && [...named.querySelectorAll('*')].some(inner => !isRendered(inner));
  return isFolded ? flatText(named) : (named.textContent ?? '');
}

/** A component's own word for itself, left untranslated. */
function isGeneric(name: string): boolean {
  return /^-?\s*(?:search ?(?:box)?|combobox|dropdown(?: trigger)?|select|type to (?:filter|search)|choose date|segment(?:ed)? button|open|clear|edit|(?:tags? |datepicker )?input|date$|(?:toggle|radio|button)-group|dropzone)\b|^(?:choix|choice|r[ée]ponse|answer|option|valeur|value)s?$/iu.test(
    name,
  );
}

function isRequired(unit: Unit): boolean {
  const elements = [unit.element, ...unit.members.map(member => member.element)];
  return elements.some(
    element => element.matches(':required') || element.getAttribute('aria-required') === 'true',
  );
}

const WEAK: ReadonlySet<LabelSource> = new Set(['autocomplete', 'name', 'title']);

class Draft {
  readonly #labels: LabelCandidate[] = [];
  readonly #hints: string[] = [];
  readonly #used: Run[] = [];
  #required = false;

  add(raw: string, source: LabelSource, run?: Run): void {
    if (!raw) return;
    const { core, hint, required } = splitLabel(raw);
    if (required && !WEAK.has(source)) this.#required = true;
    if (hint) this.#hints.push(hint);
    // Only the text that names it is taken: another candidate may be a heading of its neighbours.
    if (run && this.#labels.length === 0) this.#used.push(run);
    if (core && !isPlaceholder(core) && !this.#labels.some(known => known.text === core)) {
      this.#labels.push({ text: core, source });
    }
  }

  addHint(raw: string, run?: Run): void {
    const { core, hint, required } = splitLabel(raw);
    if (required) this.#required = true;
    const text = tidy(`${core} ${hint}`);
    if (text && !this.#hints.includes(text)) this.#hints.push(text);
    this.use(run);
  }

  use(run?: Run): void {
    if (run) this.#used.push(run);
  }

  /**
   * A text that a person sees beside the control names it better than a name only heard that says
   * the same with less or more, and than the title of a frame around it; so does the name of a row
   * in « ligne Pédagogique, colonne Montant », or where the name only says its column again, and
   * what the page itself calls a label.
   */
  yieldsTo({ run: { text, owner }, source }: Nearby, column?: Nearby): boolean {
    const [first] = this.#labels;
    const { core, required } = splitLabel(text);
    const isRow = source === 'row-header';
    if (!first || isSentence(text) || !(isRow || source === 'before')) return false;
    const [heard, seen] = [normalise(first.text), normalise(core)];
    if (isRow && column && normalise(splitLabel(column.run.text).core) === heard) return true;
    const isLabel = owner?.tagName === 'LABEL';
    if (first.source === 'legend') return required || isLabel || core.endsWith('?');
    if (first.source !== 'aria-label') return false;
    if (isLabel) return true;
    if (isRow) return heard.includes(seen);
    // « CP / Commune » stands before two boxes.
    return heard.startsWith(seen) || (seen.startsWith(heard) && !core.includes(' / '));
  }

  isEmpty(): boolean {
    return this.#labels.length === 0;
  }

  done(required: boolean): Naming {
    const label = this.#labels.find(({ source }) => !WEAK.has(source))?.text ?? '';
    const hint = [...new Set(this.#hints)].join(' · ');
    const labels = this.#labels;
    return { label, labels, hint, required: required || this.#required, used: this.#used };
  }
}
