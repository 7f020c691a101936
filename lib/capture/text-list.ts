import { splitLabel } from '../controls/label-text.ts';
import { tidy } from '../dom/text.ts';
import { type Forbidden, whyForbidden } from './forbidden.ts';
import { isKnown } from './known-texts.ts';

/** What carries a text, in the user's words. */
export const CARRIERS = ['text', 'heading', 'button', 'option', 'hint'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** A text met on the page, once. */
export interface CapturedText {
  readonly text: string;
  readonly carrier: Carrier;
  /** The known text met before it, so that the user can tell where it stands. */
  readonly near: string;
  readonly known: boolean;
  readonly forbidden: Forbidden | null;
}

/** Longer texts are explanations: their beginning is enough to tell them. */
const LONGEST = 300;

/** The texts of a page in reading order, each once. */
export class TextList {
  readonly #texts = new Map<string, CapturedText>();
  readonly #secrets: readonly string[];
  #near = '';

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
  }

  /** Notes a text and gives it back as it goes into the skeleton. `known`: part of a known one. */
  add(raw: string, carrier: Carrier, known = false): string {
    const text = tidy(raw).slice(0, LONGEST);
    const before = this.#texts.get(text);
    if (!before || (known && !before.known)) {
      const isOurs = known || isKnown(text);
      const forbidden = whyForbidden(text, this.#secrets);
      const near = before?.near ?? this.#near;
      this.#texts.set(text, { text, carrier, near, known: isOurs, forbidden });
    }
    const { core } = splitLabel(text);
    const noted = this.#texts.get(text);
    if (noted?.known && !noted.forbidden && core && carrier !== 'option') this.#near = core;
    return text;
  }

  all(): readonly CapturedText[] {
    return [...this.#texts.values()].filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  }
}
