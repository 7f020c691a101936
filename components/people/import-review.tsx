import { useId, useMemo, useState } from 'preact/hooks';
import type { Employee } from '../../lib/employees/employee.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { explainProblem } from '../../lib/people-sheet/explain.ts';
import { type Choices, choiceOf, peopleToSave } from '../../lib/people-sheet/people-to-save.ts';
import type { Choice } from '../../lib/people-sheet/preview-people.ts';
import type { Mapping } from '../../lib/people-sheet/propose-mapping.ts';
import { ErrorList } from '../error-list.tsx';
import { useText } from '../language.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportLines } from './import-lines.tsx';
import type { Checked, ImportStep } from './import-session.ts';

interface Props {
  readonly step: Extract<ImportStep, { at: 'review' }>;
  readonly checked: Checked;
  readonly words: ImportWords;
  readonly keepsNumbers: boolean;
  readonly onKeepsNumbers: (keeps: boolean) => void;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onLeave: () => void;
  readonly onConfirm: (people: readonly Employee[]) => Promise<void>;
}

/** The list before it is imported: sheet, columns, lines, and the button that stores them. */
export function ImportReview(props: Props) {
  const { step, checked, words } = props;
  const { t } = useText();
  const id = useId();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [saving, setSaving] = useState<'no' | 'yes' | { readonly failed: string }>('no');
  const { preview, checking } = checked;
  const rows = preview?.rows ?? [];
  const people = useMemo(() => peopleToSave(rows, choices), [rows, choices]);
  const counts = useMemo(() => countsOf(rows, choices), [rows, choices]);
  const hasNumbers = step.mapping.columns.some(({ key }) => key === 'nir' || key === 'ntt');

  const confirm = async () => {
    setSaving('yes');
    try {
      await props.onConfirm(people);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : '';
      setSaving({ failed: reason || t('people-import.failed-unknown') });
    }
  };

  return (
    <>
      <p>
        <strong>{step.file.name}</strong>
      </p>
      {step.table.sheets.length > 1 && (
        <p class="field import-sheet">
          <label for={id}>{t('people-import.sheet')}</label>
          <select
            id={id}
            autocomplete="off"
            value={step.table.sheet}
            onChange={event => props.onSheet(event.currentTarget.value)}
          >
            {step.table.sheets.map(name => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </p>
      )}
      <ImportColumns mapping={step.mapping} onMapping={props.onMapping} />
      {hasNumbers && (
        <div class="field">
          <label class="check">
            <input
              type="checkbox"
              autocomplete="off"
              aria-describedby={`${id}-numbers`}
              checked={props.keepsNumbers}
              onChange={event => props.onKeepsNumbers(event.currentTarget.checked)}
            />
            {t('people-import.keep-numbers')}
          </label>
          <p id={`${id}-numbers`} class="quiet">
            {t('people-import.keep-numbers-why')}
          </p>
        </div>
      )}
      <h4 class="import-review-title">{t('people-import.lines')}</h4>
      {preview && preview.problems.length > 0 && (
        <ErrorList errors={preview.problems.map(each => explainProblem(words, each))} />
      )}
      <p role="status">
        {checking !== null
          ? t('people-import.checking')
          : rows.length > 0
            ? COUNTED.filter(each => counts[each] > 0)
                .map(each => t(`people-import.count-${each}`, { count: counts[each] }))
                .join(' ')
            : preview?.problems.length === 0 && t('people-import.nobody')}
      </p>
      {checking !== null && (
        <p class="people-import-progress">
          <progress aria-label={t('people-import.checking')} value={checking} max={1} />
        </p>
      )}
      {rows.length > 0 && (
        <ImportLines
          rows={rows}
          words={words}
          choices={choices}
          onChoice={(line, choice) => setChoices(before => new Map(before).set(line, choice))}
        />
      )}
      <p class="error" role="alert">
        {typeof saving === 'object' && t('people-import.failed', { reason: saving.failed })}
      </p>
      <div class="form-buttons">
        <button
          type="button"
          class="primary"
          disabled={people.length === 0 || checking !== null || saving === 'yes'}
          onClick={() => void confirm()}
        >
          {saving === 'yes'
            ? t('people-import.saving')
            : t(confirmKey(people.length), { count: people.length })}
        </button>
        <button type="button" disabled={saving === 'yes'} onClick={props.onLeave}>
          {t('people-import.cancel')}
        </button>
      </div>
    </>
  );
}

const COUNTED = ['added', 'updated', 'left', 'wrong'] as const;

function confirmKey(count: number) {
  if (count === 0) return 'people-import.confirm-none';
  return count === 1 ? 'people-import.confirm-one' : 'people-import.confirm-many';
}

function countsOf(rows: Parameters<typeof peopleToSave>[0], choices: Choices) {
  const counted = { import: 0, update: 0, leave: 0 } satisfies Record<Choice, number>;
  let wrong = 0;
  for (const row of rows) {
    if (!row.person) wrong += 1;
    else counted[choiceOf(row, choices)] += 1;
  }
  return { added: counted.import, updated: counted.update, left: counted.leave, wrong };
}
