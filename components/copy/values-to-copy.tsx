import { useLayoutEffect, useState } from 'preact/hooks';
import { COPY_PAGES, type CopyLine, linesToCopy } from '../../lib/assist/copy-values.ts';
import type { Overview, Sources } from '../../lib/assist/sources.ts';
import { useText } from '../language.tsx';
import { CopyLines } from './copy-lines.tsx';

export type CopySource = Pick<Sources, 'overview' | 'values'>;

export interface CopyProps {
  readonly source: CopySource;
  /** The page in view, when it is recognised. */
  readonly pageId: string | null;
}

type Found = readonly CopyLine[] | 'failed' | null;

/** What to type by hand on a page, whatever failed: nothing here looks at the page in view. */
export function ValuesToCopy({ source, pageId }: CopyProps) {
  const { t } = useText();
  const known = COPY_PAGES.some(({ id }) => id === pageId) ? pageId : null;
  const [chosenPage, setPage] = useState(known ?? 'formation');
  const [chosenPerson, setPerson] = useState<string | null>(null);
  const [overview, setOverview] = useState<Overview | null>(null);
  const [found, setFound] = useState<Found>(null);
  const page = COPY_PAGES.find(({ id }) => id === chosenPage);
  const people = overview?.employees ?? [];
  const person = chosenPerson ?? overview?.chosen[0] ?? people[0]?.id ?? null;

  // At once: what is copied right after a choice must not be of the one before.
  useLayoutEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const now = await source.overview();
      const employee = chosenPerson ?? now.chosen[0] ?? now.employees[0]?.id ?? null;
      const lines = await linesToCopy(source, now, chosenPage, employee);
      if (!isCurrent) return;
      setOverview(now);
      setFound(lines);
    };
    setFound(null);
    read().catch(() => isCurrent && setFound('failed'));
    return () => {
      isCurrent = false;
    };
  }, [source, chosenPage, chosenPerson]);

  return (
    <section class="note" aria-label={t('copy.title')}>
      <label class="copy-choice" for="copy-page">
        {t('copy.page')}
        <select
          id="copy-page"
          value={chosenPage}
          onChange={event => setPage(event.currentTarget.value)}
        >
          {COPY_PAGES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {page?.isPersons && people.length > 0 && (
        <label class="copy-choice" for="copy-person">
          {t('copy.person')}
          <select
            id="copy-person"
            value={person ?? ''}
            onChange={event => setPerson(event.currentTarget.value)}
          >
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {found === 'failed' && <p class="error">{t('copy.no-data')}</p>}
      {Array.isArray(found) && found.length === 0 && (
        <p>{t(page?.isPersons && people.length === 0 ? 'copy.no-person' : 'copy.nothing')}</p>
      )}
      {Array.isArray(found) && found.length > 0 && <CopyLines lines={found} />}
    </section>
  );
}
