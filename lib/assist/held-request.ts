import type { Block } from '../checks/facts.ts';
import type { Page } from '../portal/page.ts';
import type { PlacedText } from '../portal/recap.ts';
import { heldOn, type InUse } from './held-fields.ts';
import type { Match } from './match.ts';

/** Who a person's form is about: what tells them from the next one in the same form. */
const WHO = ['nom-naissance', 'prenom', 'date-naissance', 'nir'];

/** What was seen of a request, tab after tab. Held in memory, as long as the request is in view. */
export interface Seen {
  readonly blocks: readonly Block[];
  /** The texts of the Synthèse, when it was seen. */
  readonly recap: readonly PlacedText[] | null;
}

export class HeldRequest {
  readonly #pages = new Map<string, readonly Block[]>();
  #recap: readonly PlacedText[] | null = null;
  /** Which of the people seen is in the form now. */
  #person = 0;
  /** The form was seen empty: whoever is typed next is another person. */
  #isBlank = false;

  get seen(): Seen {
    return { blocks: [...this.#pages.values()].flat(), recap: this.#recap };
  }

  /** The block that the one of the page in view, number `block`, is among all that were seen. */
  blockOf(page: Page, block: number): number {
    return isOfPeople(page) ? this.#person : block;
  }

  look(page: Page, matches: readonly Match[], isInUse: InUse): void {
    const before = this.#pages.get(page.id) ?? [];
    if (!isOfPeople(page)) {
      this.#pages.set(page.id, heldOn(page, matches, isInUse, before));
      return;
    }
    const current = before.filter(({ block }) => block === this.#person);
    const moved = current.map(block => ({ ...block, block: 0 }));
    const [form] = heldOn(page, matches, isInUse, moved).filter(({ block }) => block === 0);
    if (!form || WHO.every(key => textOf(form, key) === '')) {
      this.#isBlank = true;
      return;
    }
    this.#person = personOf(before, form, this.#isBlank ? -1 : this.#person);
    this.#isBlank = false;
    const others = before.filter(({ block }) => block !== this.#person);
    this.#pages.set(page.id, [...others, { ...form, block: this.#person }]);
  }

  readRecap(texts: readonly PlacedText[]): void {
    this.#recap = texts;
  }

  /** Another request begins. */
  clear(): void {
    this.#pages.clear();
    this.#recap = null;
    this.#person = 0;
    this.#isBlank = false;
  }
}

function isOfPeople({ fields }: Page): boolean {
  return fields.some(({ repeat }) => repeat === 'employee');
}

function textOf(block: Block, field: string): string {
  return String(block.fields.find(held => held.field === field)?.value ?? '');
}

/** The person already seen who is in the form: the one of before, corrected; or another. */
function personOf(seen: readonly Block[], form: Block, current: number): number {
  const likeness = (block: Block) => WHO.filter(key => isSame(block, form, key)).length;
  const known = seen.find(block => likeness(block) >= 2);
  if (known) return known.block;
  const before = seen.find(({ block }) => block === current);
  if (before && isCorrected(before, form)) return current;
  return seen.length === 0 ? 0 : Math.max(...seen.map(({ block }) => block)) + 1;
}

function isSame(one: Block, other: Block, field: string): boolean {
  return textOf(one, field) !== '' && textOf(one, field) === textOf(other, field);
}

/** One thing changed at most: somebody else differs in several. */
function isCorrected(before: Block, now: Block): boolean {
  const changed = WHO.filter(key => textOf(before, key) !== '' && !isSame(before, now, key));
  return changed.length < 2;
}
