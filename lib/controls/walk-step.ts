import { tidy } from '../dom/text.ts';
import type { Glance } from '../dom/visible.ts';
import type { Candidate } from './candidate.ts';
import type { Run, SurveyOptions } from './survey.ts';

/** Where the walk is: what it stands in, and what the texts there are to the reader. */
export interface Context {
  readonly root: Document | ShadowRoot;
  readonly owner: Element | null;
  readonly role: Run['role'];
}

/** An element whose content is being walked. */
export interface Entered {
  readonly element: Element;
  /** The order, and the number of controls, before it. */
  readonly first: number;
  readonly count: number;
  /** Its texts are not those around it. */
  readonly isBlock: boolean;
}

/** Nodes still to be walked: one after its sibling, or those given to a slot. */
export interface Step {
  next: Node | null;
  readonly nodes: readonly Node[] | null;
  index: number;
  readonly holder: Element;
  readonly context: Context;
  readonly entered: Entered | null;
}

/** Where a node given to a slot stands; the body of a frame stands in its document. */
export function assigned(node: Node, { holder, context }: Step): Pick<Step, 'holder' | 'context'> {
  const root = node.getRootNode() as Document | ShadowRoot;
  return { holder: node.parentElement ?? holder, context: { ...context, root } };
}

const TITLES = new Set('H1 H2 H3 H4 H5 H6 SUMMARY CAPTION'.split(' '));

/** What the text inside an element is to the reader; `role` is `null` where ARIA says nothing. */
export function contextOf(
  element: Element,
  role: string | null,
  candidate: Candidate | null,
  context: Context,
): Context {
  const tag = element.tagName;
  // A label that a component draws inside its own radio says no other's name.
  const isOwner = tag === 'LABEL' && !context.owner;
  if (isOwner || candidate === 'checkbox' || candidate === 'radio') {
    return { ...context, owner: element };
  }
  if (TITLES.has(tag) || role === 'heading') {
    return { ...context, role: 'heading' };
  }
  if (tag === 'LEGEND') return { ...context, role: 'legend' };
  if (tag === 'TH' || role === 'columnheader' || role === 'rowheader') {
    return { ...context, role: 'header-cell' };
  }
  if (tag === 'BUTTON' || role === 'button' || role === 'tab') {
    return isWholeTitle(element, context) ? context : { ...context, role: 'button' };
  }
  if (role === null) return context;
  const isSaid = /^(?:alert|tooltip|log|status)$/u.test(role) || element.hasAttribute('aria-live');
  return isSaid ? { ...context, role: 'message' } : context;
}

/** A title that unfolds its section is all of it a button. */
function isWholeTitle(element: Element, { role }: Context): boolean {
  if (role !== 'heading' && role !== 'legend') return false;
  const title = element.closest('h1, h2, h3, h4, h5, h6, legend, summary, [role=heading]');
  return title !== null && tidy(title.textContent ?? '') === tidy(element.textContent ?? '');
}

/**
 * Holds elements that nobody sees. The first of them is asked, since it will be again: where that
 * one shows, so does what it stands in.
 */
export function isHidden(element: Element, glance: Glance): boolean {
  const first = element.firstElementChild;
  return first !== null && !glance.isRendered(first) && !glance.isRendered(element);
}

const HOSTS = new Set(['DIV', 'SPAN', 'SECTION', 'MAIN', 'ARTICLE']);

export function hiddenRoot(
  element: Element,
  { shadowRootOf }: SurveyOptions,
  glance: Glance,
): ShadowRoot | null {
  if (!shadowRootOf) return null;
  const tag = element.tagName;
  if (tag.includes('-')) return shadowRootOf(element);
  // Only a few blocks can carry a root, and what one of them holds is then seldom drawn: the
  // others are not worth the call, the longest of the walk.
  const first = HOSTS.has(tag) ? element.firstElementChild : element;
  return first && (first === element || glance.isRendered(first)) ? null : shadowRootOf(element);
}

export function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // Another origin: a person sees it, the extension has no business there.
  }
}
