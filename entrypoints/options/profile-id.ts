/** Identity of a new profile, from its name: « Semaine d'été 2026 » → `semaine-d-ete-2026`. */
export function profileId(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  const base = plain.length < 3 ? `fiche-${plain || '1'}` : plain;
  let next = base;
  for (let number = 2; taken.includes(next); number += 1) next = `${base}-${number}`;
  return next;
}
