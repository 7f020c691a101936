import type { SharedCorrection } from '../../lib/corrections/correction.ts';
import { fieldOf } from '../../lib/corrections/describe.ts';
import { type Language, text } from '../../locales/text.ts';

/** « Sur l'onglet Formation, « Coût HT » est le champ « Coût pédagogique ». » */
export function correctionSentence(correction: SharedCorrection, language: Language): string {
  const { label } = correction;
  const known = fieldOf(correction);
  if (!known) return text('corrections.unknown', { label }, language);
  const { page, field } = known;
  const key = page.tab ? 'corrections.on-tab' : 'corrections.on-page';
  const params = { page: page.tab ?? page.name, label, field: field.labels[0] ?? field.key };
  return text(key, params, language);
}
