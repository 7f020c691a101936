import { useState } from 'preact/hooks';
import type { ShownLine } from '../../lib/procedure/shown.ts';
import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';
import { LineText } from '../procedure/followed-lines.tsx';

interface Props {
  readonly lines: readonly ShownLine[];
  readonly onOpen: (id: string) => void;
}

/** As many as are drawn at once: a thousand stay fluid. */
const PAGE = 25;

/** Every dossier that is followed, the most pressing first, page by page. */
export function DossierList({ lines, onOpen }: Props) {
  const { t } = useText();
  const [words, setWords] = useState('');
  const [withClosed, setWithClosed] = useState(false);
  const [from, setFrom] = useState(0);
  if (lines.length === 0) return <p class="quiet">{t('dossiers.none')}</p>;
  const found = lines.filter(line => (withClosed || !line.isClosed) && matches(line, words.trim()));
  // What was read since may leave fewer than the page begins at.
  const start = from < found.length ? from : 0;
  const shown = found.slice(start, start + PAGE);
  const range = { from: start + 1, to: start + shown.length, total: found.length };
  return (
    <>
      <div class="dossier-tools no-print">
        <input
          type="search"
          aria-label={t('dossiers-page.search')}
          placeholder={t('dossiers-page.search')}
          value={words}
          onInput={event => {
            setWords(event.currentTarget.value);
            setFrom(0);
          }}
        />
        {lines.some(({ isClosed }) => isClosed) && (
          <label class="check">
            <input
              type="checkbox"
              checked={withClosed}
              onChange={event => {
                setWithClosed(event.currentTarget.checked);
                setFrom(0);
              }}
            />
            {t('dossiers-page.with-closed')}
          </label>
        )}
      </div>
      <ul class="cards dossier-cards">
        {shown.map(line => (
          <li key={line.id} data-dossier={line.id}>
            <div class="card-text">
              <LineText line={line} />
              {line.isClosed && <span class="chip chip-check">{t('dossiers-page.closed')}</span>}
            </div>
            <button
              type="button"
              data-opens={line.id}
              aria-label={t('dossiers-page.open-named', { title: line.title })}
              onClick={() => onOpen(line.id)}
            >
              {t('dossiers-page.open')}
            </button>
          </li>
        ))}
      </ul>
      <p class="dossier-pages" role="status">
        {t(countKey(found.length), range)}
      </p>
      {found.length > PAGE && (
        <p class="form-buttons">
          <button type="button" disabled={start === 0} onClick={() => setFrom(start - PAGE)}>
            {t('dossiers-page.before')}
          </button>
          <button
            type="button"
            disabled={start + PAGE >= found.length}
            onClick={() => setFrom(start + PAGE)}
          >
            {t('dossiers-page.after')}
          </button>
        </p>
      )}
    </>
  );
}

function countKey(found: number): TextKey {
  if (found === 0) return 'dossiers-page.none-found';
  return found > PAGE ? 'dossiers-page.range' : 'dossiers-page.all';
}

function matches({ title, about, sending }: ShownLine, words: string): boolean {
  const said = plain(`${title} ${about} ${sending}`);
  return plain(words)
    .split(/\s+/)
    .every(word => said.includes(word));
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
