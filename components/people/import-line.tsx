import type { ImportWords } from '../../lib/import/words.ts';
import { explainProblem } from '../../lib/people-sheet/explain.ts';
import { type Choices, choiceOf } from '../../lib/people-sheet/people-to-save.ts';
import type { Choice, PreviewRow } from '../../lib/people-sheet/preview-people.ts';
import type { Problem } from '../../lib/people-sheet/problem.ts';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly row: PreviewRow;
  readonly words: ImportWords;
  readonly choices: Choices;
  readonly onChoice: (choice: Choice) => void;
}

/** One line of the file. */
export function ImportLine({ row, words, choices, onChoice }: Props) {
  const { t } = useText();
  const name = row.name || t('people-import.nameless');
  return (
    <tr>
      <td>{row.line}</td>
      <th scope="row">{name}</th>
      <td>{row.birthDate && frenchDate(row.birthDate)}</td>
      <td>
        {row.choices.length === 1 ? (
          t('people-import.choice-leave')
        ) : (
          <select
            autocomplete="off"
            aria-label={t('people-import.todo-named', { name, line: row.line })}
            value={choiceOf(row, choices)}
            onChange={event => {
              const chosen = row.choices.find(each => each === event.currentTarget.value);
              if (chosen) onChoice(chosen);
            }}
          >
            {row.choices.map(choice => (
              <option key={choice} value={choice}>
                {t(`people-import.choice-${choice}`)}
              </option>
            ))}
          </select>
        )}
      </td>
      <td>
        {row.problems.length > 0 && (
          <ul class="plain import-remarks">
            {row.problems.map(problem => (
              <Remark key={`${problem.code} ${problem.column}`} problem={problem} words={words} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

interface RemarkProps {
  readonly problem: Problem;
  readonly words: ImportWords;
}

function Remark({ problem, words }: RemarkProps) {
  const { t } = useText();
  const { where, what, why, remedy } = explainProblem(words, problem);
  return (
    <li class={`remark remark-${problem.severity}`}>
      <strong>{t(`people-import.severity-${problem.severity}`)}</strong>
      {problem.column !== null && <span class="quiet"> {where}</span>}
      <p>
        {what} {why}
      </p>
      <p class="remedy">{remedy}</p>
    </li>
  );
}
