import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Employee } from '../../lib/employees/employee.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { explainRefusal } from '../../lib/people-sheet/explain.ts';
import { ErrorList } from '../error-list.tsx';
import { useText } from '../language.tsx';
import { ImportChoose } from './import-choose.tsx';
import { ImportReview } from './import-review.tsx';
import { type ReadFile, useImportSession } from './import-session.ts';

interface Props {
  /** Everybody who is stored already. */
  readonly known: readonly Employee[];
  readonly words: ImportWords;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** `readInWorker`, so that the page never freezes. */
  readonly readFile: ReadFile;
  /** Stores all of them or none; what it throws is shown, and nothing is lost. */
  readonly onConfirm: (people: readonly Employee[]) => Promise<void>;
}

interface Done {
  readonly count: number;
  readonly fileName: string;
}

/** A list of people, from its file to the store: nothing is kept before the last button. */
export function ImportPeople({ known, words, today, readFile, onConfirm }: Props) {
  const { t } = useText();
  const session = useImportSession({ known, today, readFile });
  const [done, setDone] = useState<Done | null>(null);
  const { step } = session;
  const place = useRef<HTMLHeadingElement>(null);
  const where = done ? 'done' : step.at;
  const isFirst = useRef(true);
  // The keyboard and the screen reader follow the steps; not when the page opens.
  useLayoutEffect(() => {
    if (!isFirst.current && where !== 'reading') place.current?.focus();
    isFirst.current = false;
  }, [where]);

  const said = done
    ? t(done.count === 1 ? 'people-import.done-one' : 'people-import.done-many', {
        count: done.count,
      })
    : step.at === 'reading'
      ? t('people-import.reading', { name: step.file.name })
      : '';

  return (
    <div id="import-people" class="people-import people-file" data-step={where}>
      <h3 ref={place} tabIndex={-1}>
        {t('people-import.title')}
      </h3>
      <p class={done ? 'success' : 'quiet'} role="status">
        {said}
      </p>
      {done ? (
        <>
          <div class="note note-check">
            <strong>{t('people-import.delete-file')}</strong>
            <p>{t('people-import.delete-file-why', { name: done.fileName })}</p>
          </div>
          <button type="button" onClick={() => setDone(null)}>
            {t('people-import.another')}
          </button>
        </>
      ) : (
        <>
          {(step.at === 'choose' || step.at === 'refused') && (
            <ImportChoose isFirst={known.length === 0} onFile={file => void session.read(file)} />
          )}
          {step.at === 'refused' && (
            <div role="alert">
              <p class="error">{t('people-import.refused')}</p>
              <ErrorList errors={[explainRefusal(words, step.refusal)]} />
            </div>
          )}
          {step.at === 'reading' && (
            <p class="people-import-progress">
              {/* Without a value until rows come: how long a workbook takes to open is not known. */}
              <progress aria-label={said} max={1} {...(step.done > 0 && { value: step.done })} />
              <button type="button" onClick={session.leave}>
                {t('people-import.stop')}
              </button>
            </p>
          )}
          {step.at === 'review' && (
            <ImportReview
              key={`${step.file.name} ${step.table.sheet}`}
              step={step}
              checked={session.checked}
              words={words}
              keepsNumbers={session.keepsNumbers}
              onKeepsNumbers={session.setKeepsNumbers}
              onMapping={session.setMapping}
              onSheet={sheet => void session.read(step.file, sheet)}
              onLeave={session.leave}
              onConfirm={async people => {
                await onConfirm(people);
                setDone({ count: people.length, fileName: step.file.name });
                session.leave();
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
