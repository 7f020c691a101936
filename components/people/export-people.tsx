import { useState } from 'preact/hooks';
import type { Employee } from '../../lib/employees/employee.ts';
import { peopleRows, templateRows } from '../../lib/people-sheet/write-people.ts';
import { writeCsv } from '../../lib/sheets/write-csv.ts';
import type { WriteOptions } from '../../lib/sheets/write-xlsx.ts';
import { useText } from '../language.tsx';
import { saveSheet } from './save-sheet.ts';

interface Props {
  readonly people: readonly Employee[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** `writeInWorker`, so that the page never freezes. */
  readonly writeXlsx: (
    rows: readonly (readonly string[])[],
    options: WriteOptions,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  readonly save?: typeof saveSheet;
}

/** The list as a file, and the empty list to fill in. */
export function ExportPeople({ people, today, writeXlsx, save = saveSheet }: Props) {
  const { t } = useText();
  const sheet = t('people-export.sheet');
  const name = t('people-export.name', { day: today });
  const template = t('people-export.template-name');
  const [hasFailed, setHasFailed] = useState(false);
  const saveXlsx = async (file: string, rows: readonly (readonly string[])[], titles: number[]) => {
    setHasFailed(false);
    try {
      save(file, await writeXlsx(rows, { sheet, titles }));
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <div id="export-people" class="people-file">
      <div class="form-buttons import-template">
        <button
          type="button"
          class="link"
          onClick={() => void saveXlsx(template, templateRows(), [1])}
        >
          {t('people-export.template')}
        </button>
        <button type="button" class="link" onClick={() => save(template, writeCsv(templateRows()))}>
          {t('people-export.template-csv')}
        </button>
      </div>
      {people.length > 0 && (
        <>
          <h3>{t('people-export.title')}</h3>
          <p class="quiet">{t('people-export.why')}</p>
          <div class="form-buttons">
            <button type="button" onClick={() => void saveXlsx(name, peopleRows(people), [0])}>
              {t('people-export.xlsx')}
            </button>
            <button type="button" onClick={() => save(name, writeCsv(peopleRows(people)))}>
              {t('people-export.csv')}
            </button>
          </div>
        </>
      )}
      <p class="error" role="alert">
        {hasFailed && t('people-export.failed')}
      </p>
    </div>
  );
}
