import { REFERENCES } from './skeleton.ts';

/** Our own numbers for what a page calls by names of its own: ids, slots, groups, custom tags. */
export class Numbering {
  readonly #ids = new Map<Node, Map<string, number>>();
  readonly #needed = new Set<Element>();
  readonly #names = new Map<unknown, Map<string, number>>();
  #last = 0;

  /** Notes which ids of a document or shadow root are referred to. */
  enter(root: Document | ShadowRoot): void {
    const ids = new Map<string, number>();
    this.#ids.set(root, ids);
    for (const element of root.querySelectorAll(REFERENCES.map(name => `[${name}]`).join())) {
      for (const id of REFERENCES.flatMap(name => idsIn(element, name))) {
        if (!ids.has(id)) ids.set(id, ++this.#last);
        for (let up = root.getElementById(id); up; up = up.parentElement) this.#needed.add(up);
      }
    }
  }

  /** The element, or one inside it, is referred to. */
  isNeeded(element: Element): boolean {
    return this.#needed.has(element);
  }

  idOf(element: Element): number | undefined {
    return element.id ? this.#ids.get(element.getRootNode())?.get(element.id) : undefined;
  }

  refsOf(element: Element): Record<string, number[]> | undefined {
    const ids = this.#ids.get(element.getRootNode());
    const refs: Record<string, number[]> = {};
    for (const name of REFERENCES) {
      const numbers = idsIn(element, name).flatMap(id => ids?.get(id) ?? []);
      if (numbers.length > 0) refs[name] = numbers;
    }
    return Object.keys(refs).length > 0 ? refs : undefined;
  }

  /** One number for each name in a scope. */
  named(scope: unknown, name: string): number {
    const names = this.#names.get(scope) ?? new Map<string, number>();
    this.#names.set(scope, names);
    const number = names.get(name) ?? ++this.#last;
    names.set(name, number);
    return number;
  }
}

function idsIn(element: Element, name: string): string[] {
  const value = element.getAttribute(name)?.trim();
  if (!value) return [];
  return name === 'for' ? [value] : value.split(/\s+/u);
}
