import type { Language } from '../../locales/text.ts';
import type { Message } from './outcome.ts';
import type { AssistantState } from './state.ts';
import type { PointingHost } from './teaching.ts';

/** Where the user points, and with what of the engine. */
export interface PointingPlace {
  readonly document: Document;
  /** Where the outline and the banner are drawn. */
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  readonly host: PointingHost;
  readonly cancel: () => void;
  readonly language: () => Language;
  /** The sentence of a message, in that language. */
  readonly say: (message: Message) => string;
}

/** What a script apart brings once the user points: opening the panel does not load it. */
export interface PointingKit {
  readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** Returns what to call with each new state. */
  mount(place: PointingPlace): (state: AssistantState) => void;
}
