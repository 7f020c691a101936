import type { Found, Survey } from './survey.ts';
import { ancestorsOf } from './unit.ts';
import { inSpan } from './within.ts';

/** Radios and pills by question: those of one name in one form, else those that stand together. */
export function radioGroups(radios: readonly Found[], survey: Survey): Found[][] {
  const groups = new Map<unknown, Found[]>();
  const names: Names = new Map();
  for (const radio of radios) {
    const key = groupKey(radio, radios, survey, names);
    groups.set(key, [...(groups.get(key) ?? []), radio]);
  }
  const isPill = (found: Found) => found.element.hasAttribute('aria-pressed');
  return [...groups.values()]
    .flatMap(group => questionsIn(group, survey))
    .filter(group => group.length > 1 || !group.some(isPill));
}

/** Some kits give one name to the answers of all their questions: other controls stand between these. */
function questionsIn(radios: readonly Found[], { found }: Survey): Found[][] {
  const questions: Found[][] = [];
  let before = 0;
  for (const radio of radios) {
    const between = inSpan(found, before + 1, radio.order - 1);
    const isFirst = before === 0 || between.some(({ candidate }) => candidate !== 'radio');
    if (isFirst) questions.push([radio]);
    else questions.at(-1)?.push(radio);
    before = radio.order;
  }
  // An answer often has a box of its own beside it.
  return questions.every(({ length }) => length > 1) ? questions : [[...radios]];
}

/** One key for each name of radios in each form. */
type Names = Map<Node, Map<string, object>>;

function groupKey(radio: Found, radios: readonly Found[], survey: Survey, names: Names): unknown {
  const { element } = radio;
  if (element.tagName === 'INPUT' && (element as HTMLInputElement).name && !isApart(element)) {
    const input = element as HTMLInputElement;
    const scope = input.form ?? input.getRootNode();
    const byName = names.get(scope) ?? new Map<string, object>();
    names.set(scope, byName);
    const key = byName.get(input.name) ?? {};
    byName.set(input.name, key);
    return key;
  }
  for (const ancestor of ancestorsOf(element, survey)) {
    const [from, to] = survey.span.get(ancestor) ?? [0, 0];
    if (ancestor.getAttribute('role') === 'radiogroup') return ancestor;
    const inside = inSpan(radios, from, to);
    if (inside.length > 1) return firstOfRow(radio, inside, survey);
  }
  return radio;
}

/** Alone in the shadow of its component: a name joins it to no other. */
function isApart(radio: Element): boolean {
  const root = radio.getRootNode() as Partial<ShadowRoot>; // A document has no host.
  return root.host !== undefined && root.querySelectorAll?.('[type=radio]').length === 1;
}

/** Radios of one question follow each other; a text or another control between two starts a new one. */
function firstOfRow(radio: Found, inside: readonly Found[], survey: Survey): Found {
  let first = radio;
  for (let index = inside.indexOf(radio); index > 0; index--) {
    const previous = inside[index - 1];
    if (!previous || isBroken(previous.order, first.order, survey)) break;
    first = previous;
  }
  return first;
}

function isBroken(from: number, to: number, survey: Survey): boolean {
  const { runs, found } = survey;
  return (
    inSpan(runs, from + 1, to - 1).some(({ owner, text }) => !owner && text.length > 3) ||
    inSpan(found, from + 1, to - 1).some(({ candidate }) => candidate !== 'radio')
  );
}
