import { useMemo, useState } from 'preact/hooks';
import type { ImportWords } from '../../lib/import/words.ts';
import type { Choices } from '../../lib/people-sheet/people-to-save.ts';
import type { Choice, PreviewRow } from '../../lib/people-sheet/preview-people.ts';
import { useText } from '../language.tsx';
import { ImportLine } from './import-line.tsx';

interface Props {
  readonly rows: readonly PreviewRow[];
  readonly words: ImportWords;
  readonly choices: Choices;
  readonly onChoice: (line: number, choice: Choice) => void;
}

const SHOWN = ['all', 'wrong', 'doubtful'] as const;

type Shown = (typeof SHOWN)[number];

/** A page of lines at a time: two thousand rows would make any browser slow. */
const PAGE = 25;

/** Every line of the file with what is to be said of it, and what will be done of it. */
export function ImportLines({ rows, words, choices, onChoice }: Props) {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>('all');
  const [first, setFirst] = useState(0);
  const lists = useMemo(
    () => ({
      all: rows,
      wrong: rows.filter(({ person }) => person === null),
      doubtful: rows.filter(({ person, problems }) => person !== null && problems.length > 0),
    }),
    [rows],
  );
  const list = lists[shown];
  // A shorter list after a change of columns.
  const from = first < list.length ? first : 0;
  const to = Math.min(from + PAGE, list.length);
  const turn = (next: number) => setFirst(Math.max(0, next));

  return (
    <div class="import-lines">
      <fieldset class="import-filter">
        <legend>{t('people-import.show')}</legend>
        {SHOWN.map(each => (
          <label key={each} class="check">
            <input
              type="radio"
              name="import-shown"
              autocomplete="off"
              checked={shown === each}
              onChange={() => {
                setShown(each);
                setFirst(0);
              }}
            />
            {t(`people-import.show-${each}`, { count: lists[each].length })}
          </label>
        ))}
      </fieldset>
      {list.length === 0 ? (
        <p class="quiet">{t('people-import.none-shown')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
        <section class="import-table" aria-label={t('people-import.lines')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('people-import.line')}</th>
                <th scope="col">{t('people-import.person')}</th>
                <th scope="col">{t('people-import.born')}</th>
                <th scope="col">{t('people-import.todo')}</th>
                <th scope="col">{t('people-import.remarks')}</th>
              </tr>
            </thead>
            <tbody>
              {list.slice(from, to).map(row => (
                <ImportLine
                  key={row.line}
                  row={row}
                  words={words}
                  choices={choices}
                  onChoice={choice => onChoice(row.line, choice)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {list.length > PAGE && (
        <div class="form-buttons">
          <button type="button" disabled={from === 0} onClick={() => turn(from - PAGE)}>
            {t('people-import.previous')}
          </button>
          <span role="status">
            {t('people-import.page', { from: from + 1, to, count: list.length })}
          </span>
          <button type="button" disabled={to >= list.length} onClick={() => turn(to)}>
            {t('people-import.next')}
          </button>
        </div>
      )}
    </div>
  );
}
