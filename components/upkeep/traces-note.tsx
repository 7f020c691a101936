import type { Traces } from '../../lib/retention/traces.ts';
import { longDate } from '../format.ts';
import { useText } from '../language.tsx';

interface Props {
  /** Of the person who was just erased. */
  readonly name: string;
  readonly traces: Traces;
}

/** Erasing somebody from the list does not erase them everywhere: where their name remains. */
export function TracesNote({ name, traces }: Props) {
  const { t, language } = useText();
  const { papers, backupAt } = traces;
  return (
    <div class="note" role="status">
      <p>{t('retention.traces', { name })}</p>
      <ul class="plain">
        {papers.map(paper => (
          <li key={paper.id}>{t('retention.traces-paper', { name: paper.name })}</li>
        ))}
        {backupAt && (
          <li>{t('retention.traces-backup', { date: longDate(backupAt, language) })}</li>
        )}
        <li>{t('retention.traces-portal')}</li>
      </ul>
    </div>
  );
}
