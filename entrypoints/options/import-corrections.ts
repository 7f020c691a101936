import { correctionSentence } from '../../components/options/correction-sentence.ts';
import type { ImportReport } from '../../components/options/import-section.tsx';
import type { Correction } from '../../lib/corrections/correction.ts';
import { type Language, text } from '../../locales/text.ts';
import { stores } from './stores.ts';

/** Shows what a file of corrections would teach; kept only on the user's word. */
export async function previewCorrections(
  received: readonly Correction[],
  language: Language,
): Promise<ImportReport> {
  const { corrections: known } = await stores.corrections.list();
  // What the user showed themselves is surer than what others did.
  const isKept = ({ id }: Correction) =>
    known.some(each => each.id === id && each.origin === 'mine');
  const sentences = received.map(correction => {
    const sentence = correctionSentence(correction, language);
    return isKept(correction) ? text('corrections.kept', { sentence }, language) : sentence;
  });
  const accept = async (): Promise<ImportReport> => {
    const fresh = received.filter(correction => !isKept(correction));
    if (fresh.length > 0) await stores.corrections.save(fresh);
    return { status: 'done', what: [said(fresh.length, language)] };
  };
  return { status: 'preview', of: 'corrections', sentences, accept };
}

function said(count: number, language: Language): string {
  if (count === 0) return text('corrections.done-none', {}, language);
  if (count === 1) return text('corrections.done-one', {}, language);
  return text('corrections.done-many', { count }, language);
}
