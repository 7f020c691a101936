import '../../../locales/settings.ts';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** A view in a document, as a person uses it: by the names of its buttons and fields. */
export async function show(view: ComponentChild) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const draw = (next: ComponentChild) => act(() => render(next, place));
  await draw(view);
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const button = (name: string) => {
    const found = [...place.querySelectorAll('button')].find(each => nameOf(each) === name);
    if (!found) throw new Error(`No button called « ${name} »`);
    return found;
  };
  const set = (input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) =>
    act(() => {
      input.value = value;
      const type = input.tagName === 'SELECT' ? 'change' : 'input';
      input.dispatchEvent(new Event(type, { bubbles: true }));
    });
  return {
    place,
    draw,
    set,
    button,
    has: (name: string) =>
      [...place.querySelectorAll('button')].some(each => nameOf(each) === name),
    press: (name: string) => act(() => button(name).click()),
    tap: (selector: string) => act(() => place.querySelector<HTMLElement>(selector)?.click()),
    says: () => place.textContent ?? '',
    find<T extends HTMLElement>(selector: string): T {
      const found = place.querySelector<T>(selector);
      if (!found) throw new Error(`Nothing is « ${selector} »`);
      return found;
    },
    /** Chooses files; what is done with them comes later. */
    async give(selector: string, files: readonly object[]) {
      const input = place.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`No « ${selector} »`);
      Object.defineProperty(input, 'files', { value: files, configurable: true });
      await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    },
  };
}
