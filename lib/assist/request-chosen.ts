import { EMPTY_OVERVIEW } from './initial-state.ts';
import type { RememberingSources } from './remembered-values.ts';
import type { Overview, Selection } from './sources.ts';
import { afterTick, type Tick } from './ticks.ts';

type Asked = Pick<RememberingSources, 'overview' | 'saveSelection' | 'forgetValues'>;

/** What there is to choose from, and what was chosen here: a choice counts before it is kept. */
export class RequestChosen {
  overview: Overview = EMPTY_OVERVIEW;
  readonly #sources: Asked;
  /** How many times the user chose people or a training. */
  #choices = 0;
  /** Choices that are on their way to where they are kept. */
  #leaving = 0;

  constructor(sources: Asked) {
    this.#sources = sources;
  }

  /** Asks anew, values too. An answer from before the last choice does not undo it. */
  async load(): Promise<void> {
    const isSettled = this.#leaving === 0;
    const choices = this.#choices;
    this.#sources.forgetValues();
    const overview = await this.#sources.overview();
    const knowsAll = isSettled && choices === this.#choices;
    this.overview = knowsAll ? overview : { ...overview, ...selectionOf(this.overview) };
  }

  chosenAfter(tick: Tick): readonly string[] {
    return afterTick(this.overview.chosen, this.overview.employees, tick);
  }

  /** @returns whether it is kept and still the last choice: then what follows from it can be asked. */
  async choose(change: Partial<Selection>): Promise<boolean> {
    // At once: what the user does next is added to this, not to what was there before.
    this.overview = { ...this.overview, ...change };
    const turn = ++this.#choices;
    this.#leaving += 1;
    try {
      await this.#sources.saveSelection(selectionOf(this.overview));
    } finally {
      this.#leaving -= 1;
    }
    return turn === this.#choices;
  }
}

function selectionOf({ profileId, chosen, savesTabs, wages = null }: Overview): Selection {
  return { profileId, chosen, savesTabs, wages };
}
