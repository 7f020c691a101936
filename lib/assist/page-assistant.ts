import type { Sources } from './sources.ts';
import type { Assistant } from './state.ts';

/** What an assistant is given. */
export interface AssistantOptions {
  readonly document: Document;
  /** Ends everything: the extension was reloaded or the page left. */
  readonly signal: AbortSignal;
  readonly sources: Sources;
  readonly shadowRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
}

export interface PageAssistant extends Assistant {
  /** The element of a row on the page in view, for the marks. */
  elementOf(rowId: string): HTMLElement | null;
}
