/** Words that stand where nothing was chosen yet. */
export function isPlaceholder(text: string): boolean {
  return /^(?:s[ée]lection(?:ne|$)|choisi|cliqu|veuillez|select\b|choose|please|tapez|aucun [ée]l[ée]ment|rechercher\s*(?:…|\.{3})?$|-+$|\.{3}|…)/iu.test(
    text.trim(),
  );
}
