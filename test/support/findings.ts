export interface Found {
  readonly place: string;
  readonly severity: string;
  readonly says: string;
}

/** What the list of the checks says, as a person reads it. */
export function readFindings(): Found[] {
  const words = (element: Element | null) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll<HTMLElement>('.finding')].map(line => ({
    place: words(line.querySelector('.finding-place')),
    severity: line.dataset.severity ?? '',
    says: words(line.querySelector('.finding-says')),
  }));
}
