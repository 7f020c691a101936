/**
 * What the driver of Firefox does inside a page (nothing of this module exists there): it looks
 * before it acts and sees what came of it, as a person does.
 */

/** Where to press, or why not yet. */
export type Aim = { readonly x: number; readonly y: number } | { readonly notYet: string };

/** Where a press arrived: on what was aimed at, on nothing, or on something else, named. */
export type Landed = 'here' | 'nowhere' | { readonly instead: string };

/** What a page notes of the presses aimed at it, by the number of the aim. */
interface Page {
  aims?: Record<number, { readonly top: Element; path?: readonly EventTarget[] }>;
}

/** Where to press an element that is enabled, in sight, not moving and not covered. */
export async function aimAt(element: Element, aim: number): Promise<Aim> {
  if (document.visibilityState === 'hidden') return { notYet: 'hidden' };
  if (element.matches(':disabled')) return { notYet: 'disabled' };
  element.scrollIntoView({ block: 'nearest' });
  // The first of several lines, where it has some.
  const box = () => element.getClientRects()[0] ?? element.getBoundingClientRect();
  // Nothing is drawn in a tab that was hidden meanwhile.
  const frame = () =>
    new Promise(done => {
      requestAnimationFrame(done);
      setTimeout(done, 1000);
    });
  const before = box();
  await frame();
  await frame();
  const { x, y, width, height } = box();
  if (x !== before.x || y !== before.y) return { notYet: 'moving' };
  const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  const top = document.elementFromPoint(at.x, at.y);
  // What carries it (its label) does as well.
  if (!top || !(element.contains(top) || top.contains(element))) return { notYet: 'covered' };
  const page = globalThis as Page;
  page.aims ??= {};
  const noted: NonNullable<Page['aims']>[number] = { top };
  page.aims[aim] = noted;
  const note = (event: PointerEvent) => {
    // A page that is scrolled by a part of a pixel gets the press as much beside.
    const beside = Math.max(Math.abs(event.clientX - at.x), Math.abs(event.clientY - at.y));
    if (!event.isTrusted || beside >= 1) return;
    removeEventListener('pointerdown', note, true);
    // A press on what was greyed meanwhile does nothing.
    noted.path = element.matches(':disabled') ? [] : event.composedPath();
  };
  addEventListener('pointerdown', note, true);
  return at;
}

/** Where the press of an aim arrived. `again`: the same thing, found anew on the page. */
export function landed(element: Element, aim: number, again: Element | null): Landed {
  const { aims } = globalThis as Page;
  // Another page is there already: the press led to it.
  if (!aims?.[aim]) return 'here';
  const { top, path = [] } = aims[aim];
  delete aims[aim];
  const [hit] = path;
  if (!(hit instanceof Element)) return 'nowhere';
  if ([element, top, again].some(each => each && path.includes(each))) return 'here';
  const instead = hit.closest('a, button, input, select, textarea, summary, label, [role]');
  return instead ? { instead: instead.textContent?.trim() || instead.outerHTML } : 'nowhere';
}

/** Puts the keyboard in a field, with all that it holds chosen. @returns whether it stayed there. */
export async function enterField(field: Element): Promise<boolean> {
  if (document.visibilityState === 'hidden' || field.matches(':disabled, :read-only')) return false;
  const root = field.getRootNode() as Document | ShadowRoot; // It is on the page.
  (field as HTMLInputElement).focus();
  await new Promise(done => setTimeout(done));
  if (root.activeElement !== field) return false;
  (field as HTMLInputElement).select();
  return true;
}
