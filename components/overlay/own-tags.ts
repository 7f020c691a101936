/** Our own elements in the portal's document. */
export const OWN_TAGS = /^dossier-fle-/i;
