/** What takes its time to appear (a form that was asked for) takes the focus by itself. */
const PATIENCE = 80;

interface Trail {
  readonly last: HTMLElement;
  /** From the nearest to the page. */
  readonly places: readonly Element[];
  /** Which card of its list it was in. */
  readonly rank: number;
}

/**
 * Whoever works by keyboard never starts again from the top: when what held the focus goes away,
 * the card that it was in, the next one, or the title of the section takes it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let trail: Trail | null = null;
  const isNowhere = () => document.activeElement === document.body;
  const onFocus = ({ target }: FocusEvent) => {
    trail = target instanceof HTMLElement ? trailOf(target) : null;
  };
  const onBlur = () => {
    // Somebody who clicks beside lets go on purpose.
    setTimeout(() => {
      if (trail?.last.isConnected && isNowhere()) trail = null;
    });
  };
  const observer = new MutationObserver(() => {
    const lost = trail;
    if (!lost || lost.last.isConnected) return;
    trail = null;
    setTimeout(() => {
      if (isNowhere()) nearest(lost)?.focus({ preventScroll: true });
    }, PATIENCE);
  });
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', onBlur);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', onBlur);
  };
}

function trailOf(last: HTMLElement): Trail {
  const places: Element[] = [];
  for (let at = last.parentElement; at; at = at.parentElement) places.push(at);
  const card = last.closest('.cards > li');
  const rank = card ? [...(card.parentElement?.children ?? [])].indexOf(card) : 0;
  return { last, places, rank };
}

function nearest({ places, rank }: Trail): HTMLElement | null {
  const place = places.find(
    each => each.isConnected && each.matches('.cards > li, .cards, section, main'),
  );
  if (!place) return null;
  if (place.matches('.cards')) {
    const card = place.children[Math.min(rank, place.children.length - 1)];
    return firstButton(card) ?? titleOf(place.closest('section'));
  }
  return place.matches('li') ? firstButton(place) : titleOf(place);
}

function firstButton(card: Element | undefined): HTMLElement | null {
  return card?.querySelector<HTMLElement>('button:not(:disabled)') ?? null;
}

function titleOf(place: Element | null): HTMLElement | null {
  const title = place?.querySelector<HTMLElement>('h1, h2') ?? null;
  if (title) title.tabIndex = -1;
  return title;
}
