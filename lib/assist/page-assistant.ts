import type { Rect, Spot } from './control-at.ts';
import type { Sources } from './sources.ts';
import type { Assistant, AssistantState } from './state.ts';

/** What an assistant is given. */
export interface AssistantOptions {
  readonly document: Document;
  /** Ends everything: the extension was reloaded or the page left. */
  readonly signal: AbortSignal;
  readonly sources: Sources;
  readonly shadowRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
}

export interface PageAssistant extends Assistant {
  /** The state follows the page. If not, it may be out of date until somebody looks. */
  readonly isFollowing: boolean;
  /** `isLooking`: whether somebody sees what the listener makes of the state. */
  subscribe(listener: (state: AssistantState) => void, isLooking?: () => boolean): () => void;
  /** The element of a row on the page in view, for the marks. */
  elementOf(rowId: string): HTMLElement | null;
  /** The windows whose clicks count while the user points: the page's and its frames'. */
  windows(): readonly Window[];
  /** Where the control stands, in the page's window, that the user's pointer or keyboard is on. */
  boxAt(spot: Spot): Rect | null;
  /** The user has pointed there. */
  point(spot: Spot): void;
}
