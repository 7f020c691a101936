import type { Language } from '../../locales/sentences.ts';
import type { Message } from './outcome.ts';
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
