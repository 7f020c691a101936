import { isNoChange } from '../dom/no-change.ts';
import { isOurs } from '../dom/ours.ts';
import { isAside } from './aside.ts';

/** Notices what changes on the page: whether the last look at it still stands. */
export class PageWatch {
  /** It has to be looked at again. */
  isStale = true;
  readonly #observer: MutationObserver;
  readonly #observed = new WeakSet<Node>();
  #isWriting = false;
  /** What may have named a field at the last look. */
  #names: readonly Element[] = [];
  /** Something changed, if only beside all fields. */
  #isStirred = false;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#observer = new MutationObserver(records => {
      if (records.every(record => isOurs(record.target))) return;
      const told = records.filter(record => !isNoChange(record));
      this.#isStirred ||= told.length > 0;
      const isOfForm = !this.#isWriting || told.some(each => !isAside(each, this.#names));
      this.isStale ||= told.length > 0 && isOfForm;
      onChange();
    });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  observe(root: Node): void {
    if (this.#observed.has(root)) return;
    this.#observed.add(root);
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      attributeOldValue: true,
      characterData: true,
    });
  }

  /** The page is being looked at, as it is now. */
  looking(): void {
    this.isStale = false;
    this.#isStirred = false;
  }

  /** `names`: what holds the texts that may name a field. */
  saw(names: readonly Element[]): void {
    this.#names = names;
  }

  /** Between two fields that are written, what changes beside all fields waits for the next look. */
  async whileWriting(work: () => Promise<void>): Promise<void> {
    this.#isWriting = true;
    try {
      await work();
    } finally {
      this.#isWriting = false;
      this.isStale ||= this.#isStirred;
    }
  }
}
