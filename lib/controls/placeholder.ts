import { remembered } from '../dom/text.ts';

/** Words that stand where nothing was chosen yet. */
export const isPlaceholder = remembered(text =>
  /^(?:s[ée]lection(?:ne|$)|choisi|cliqu|veuillez|select\b|choose|please|tapez|aucun [ée]l[ée]ment|rechercher\s*(?:…|\.{3})?$|-+$|\.{3}|…)/iu.test(
    text.trim(),
  ),
);
