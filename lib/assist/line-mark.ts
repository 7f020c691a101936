/** « 4.2 – Nature », « b) Nom », « Module 2 – Titre »: what numbers the line is no part of the question; « H. » are hours. */
const MARK =
  /^(?:(?:\d{1,2}|[IVX]+)(?:\.(?:\d{1,2}|\p{L}(?!\p{L})))+[.)]?|\d{1,2}\s?[.)°:–-]|\p{L}\d{1,2}(?:[.-]\d{1,2})?[.)]?(?=\s)|(?![hjn]\.)\p{L}[.)]|\p{L}(?=\s[–-])|(?:module|salari[ée]\p{L}*|personne|stagiaire|participant\p{L}*)\s(?:n°\s?)?\d+\s?[–:-])\s*[–-]?\s*(?=\p{L})/iu;

/** « N.I.R. », « H.T. »: letters that stand for words. */
const INITIALS = /(?<!\p{L})(?:\p{L}\.){2,}/gu;

/** A label as it is asked, without the number of its line nor the dots of its initials. */
export function unmarked(label: string): string {
  const text = label.includes('.')
    ? label.replace(INITIALS, initials => initials.replaceAll('.', ''))
    : label;
  return text.replace(MARK, '');
}
