import { useState } from 'preact/hooks';
import { expectedOn, type PaperContext } from '../../lib/checks/paper-expectations.ts';
import type { Paper } from '../../lib/documents/document.ts';
import { checksOf, type PaperCheck, paperSource } from '../../lib/documents/paper-checks.ts';
import type { TextKey } from '../../locales/text.ts';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly paper: Paper;
  readonly context: PaperContext;
  readonly onSeen: (seen: string[]) => void;
}

/** What is said where the value to look for is not known here. */
const WITHOUT_VALUE: Readonly<Partial<Record<PaperCheck, TextKey>>> = {
  names: 'papers.no-names',
  centre: 'papers.no-centre',
  acquitted: 'papers.acquitted',
};

/** What to look for on a paper, each line with what should stand there: ticked by the user only. */
export function PaperTicks({ paper, context, onSeen }: Props) {
  const { t } = useText();
  // Two ticks in a row: the second does not wait until the first is stored and read again.
  const [seen, setSeen] = useState<readonly string[]>(paper.seen ?? []);
  // Just attached, the list is in sight; looked at before, it is found again on demand.
  const [isFirst] = useState(paper.seen === undefined);
  const checks = checksOf(paper.kind);
  const source = paperSource(paper.kind);
  if (checks.length === 0) return null;
  const tick = (check: PaperCheck, isSeen: boolean) => {
    const next = [...seen.filter(each => each !== check), ...(isSeen ? [check] : [])];
    setSeen(next);
    onSeen(next);
  };
  return (
    <details class="paper-ticks" open={isFirst}>
      <summary>
        {t('papers.ticks', {
          seen: checks.filter(check => seen.includes(check)).length,
          total: checks.length,
        })}
      </summary>
      <fieldset aria-label={t('papers.ticks-of', { name: paper.name })}>
        {checks.map(check => (
          <label key={check} class="check" data-check={check}>
            <input
              type="checkbox"
              autocomplete="off"
              checked={seen.includes(check)}
              onChange={event => tick(check, event.currentTarget.checked)}
            />
            <span>
              {t(`paper.check.${check}`)}
              <Expected check={check} context={context} />
            </span>
          </label>
        ))}
      </fieldset>
      <p class="quiet">
        {t('papers.source', { source: source.text, date: frenchDate(source.date) })}
      </p>
    </details>
  );
}

function Expected({ check, context }: { check: PaperCheck; context: PaperContext }) {
  const { t, language } = useText();
  const values = expectedOn(check, context).map(value => value[language]);
  const otherwise = WITHOUT_VALUE[check];
  if (values.length > 0) {
    return <span class="quiet"> {t('papers.expected', { value: values.join(' ; ') })}</span>;
  }
  return otherwise ? <span class="quiet"> {t(otherwise)}</span> : null;
}
