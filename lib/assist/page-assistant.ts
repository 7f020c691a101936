import type { Sources } from './sources.ts';
import type { Assistant, AssistantState } from './state.ts';
import type { PointingHost } from './teaching.ts';

/** What an assistant is given. */
export interface AssistantOptions {
  readonly document: Document;
  /** Ends everything: the extension was reloaded or the page left. */
  readonly signal: AbortSignal;
  readonly sources: Sources;
  readonly shadowRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Brings the script that lets the user point; rejects when it cannot be had. */
  readonly beforePointing?: (() => Promise<unknown>) | undefined;
}

export interface PageAssistant extends Assistant {
  /** The state follows the page. If not, it may be out of date until somebody looks. */
  readonly isFollowing: boolean;
  /** `isLooking`: whether somebody sees what the listener makes of the state. */
  subscribe(listener: (state: AssistantState) => void, isLooking?: () => boolean): () => void;
  /** The element of a row on the page in view, for the marks. */
  elementOf(rowId: string): HTMLElement | null;
  /** What the user's pointing works with. */
  forPointing(): PointingHost;
}
