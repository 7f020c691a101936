/**
 * The code at the head of what a search field of the portal holds: « 32054 - GESTION
 * ORGANISATIONS » → `32054`, « RNCP37313 - … » → `37313`. Empty when it shows a name only.
 */
export function directoryCode(text: string): string {
  return /^(?:RNCP|RS)?\s*:?\s*(\d+)\b/iu.exec(text.trim())?.[1] ?? '';
}
