/** The closed lists of what is kept of an element's markup: anything else may be somebody's name. */

const words = (list: string) => new Set(list.split(' '));

const TAGS = words(
  'a abbr article aside b bdi big body br button caption cite code dd details dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label legend li main mark nav ol p q s section select slot small span strong sub summary sup svg table tbody td textarea tfoot th thead time tr u ul var',
);
const ROLES = words(
  'alert alertdialog article banner button cell checkbox columnheader combobox complementary dialog document form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox toolbar tooltip tree treeitem',
);
const TYPES = words(
  'button checkbox color date datetime-local email file hidden image month number password radio range reset search submit tel text time url week',
);
const BOOLEAN = words('true false');
const STATES: Readonly<Record<string, ReadonlySet<string>>> = {
  'aria-haspopup': words('true false listbox dialog grid menu tree'),
  'aria-required': BOOLEAN,
  'aria-readonly': BOOLEAN,
  'aria-disabled': BOOLEAN,
  'aria-invalid': BOOLEAN,
  'aria-hidden': BOOLEAN,
  'aria-multiselectable': BOOLEAN,
  'aria-autocomplete': words('list both inline none'),
  'aria-live': words('polite assertive off'),
  inputmode: words('decimal numeric'),
};

const INLINE = words(
  'a abbr b bdi big cite code dfn em font i ins kbd mark q s span strong sub sup time u var',
);

/** Part of the line of text that it stands in, unless its style says otherwise. */
export function isInlineTag(tag: string): boolean {
  return INLINE.has(tag);
}

/** The tag, a neutral one in the place of those that HTML does not know. */
export function tagOf(element: Element, numberOf: (name: string) => number): string {
  const tag = element.localName;
  if (TAGS.has(tag)) return tag;
  return tag.includes('-') ? `x-${numberOf(tag)}` : 'div';
}

export function roleOf(element: Element): string | undefined {
  const role = element.getAttribute('role') ?? '';
  return ROLES.has(role) ? role : undefined;
}

export function typeOf(element: Element): string | undefined {
  if (element.localName !== 'input') return undefined;
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  return TYPES.has(type) ? type : 'text';
}

/** In the tab order (0) or out of it (-1), where the page says so. */
export function tabindexOf(element: Element): number | undefined {
  const value = element.getAttribute('tabindex');
  if (value === null) return undefined;
  return Number(value) < 0 ? -1 : 0;
}

/** States that change how a control is found. None tells what was chosen. */
export function statesOf(element: Element): Record<string, string> | undefined {
  const states: Record<string, string> = {};
  for (const [name, values] of Object.entries(STATES)) {
    const value = element.getAttribute(name);
    if (value !== null && values.has(value)) states[name] = value;
  }
  if (element.hasAttribute('aria-pressed')) states['aria-pressed'] = 'false';
  return Object.keys(states).length > 0 ? states : undefined;
}
