import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Employee } from '../../lib/employees/employee.ts';
import { type Preview, previewPeople } from '../../lib/people-sheet/preview-people.ts';
import { type Mapping, proposeMapping } from '../../lib/people-sheet/propose-mapping.ts';
import type { Refusal, SheetReading, Table } from '../../lib/sheets/table.ts';

interface ReadOptions {
  readonly sheet?: string | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

export type ReadFile = (file: File, options: ReadOptions) => Promise<SheetReading>;

export type ImportStep =
  | { readonly at: 'choose' }
  | { readonly at: 'reading'; readonly file: File; readonly done: number }
  | { readonly at: 'refused'; readonly file: File; readonly refusal: Refusal }
  | {
      readonly at: 'review';
      readonly file: File;
      readonly table: Table;
      readonly mapping: Mapping;
    };

interface Options {
  readonly known: readonly Employee[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly readFile: ReadFile;
}

/** What is known of the lines: the last preview, or how far the next one is (0 to 1). */
export interface Checked {
  readonly preview: Preview | null;
  readonly checking: number | null;
}

/** A list from its choice to its review. Nothing of it is stored here. */
export function useImportSession({ known, today, readFile }: Options) {
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });
  const [keepsNumbers, setKeepsNumbers] = useState(false);
  const [checked, setChecked] = useState<Checked>({ preview: null, checking: null });
  const reader = useRef<AbortController | null>(null);
  const review = step.at === 'review' ? step : null;
  const table = review?.table;
  const mapping = review?.mapping;

  const read = async (file: File, sheet?: string) => {
    reader.current?.abort();
    reader.current = new AbortController();
    const { signal } = reader.current;
    setStep({ at: 'reading', file, done: 0 });
    setChecked({ preview: null, checking: 0 });
    const onProgress = (done: number) => {
      if (!signal.aborted) setStep({ at: 'reading', file, done });
    };
    const unreadable: SheetReading = { status: 'refused', refusal: { code: 'unreadable' } };
    const reading = await readFile(file, { sheet, signal, onProgress }).catch(() => unreadable);
    if (signal.aborted) return;
    if (reading.status === 'refused') {
      return setStep({ at: 'refused', file, refusal: reading.refusal });
    }
    const proposed = proposeMapping(reading.table);
    setStep({ at: 'review', file, table: reading.table, mapping: proposed });
  };

  // The lines are read again whenever what decides of them changes; at once, or a press right after
  // it would import the people of before.
  useLayoutEffect(() => {
    if (!table || !mapping) return;
    const giveUp = new AbortController();
    const { signal } = giveUp;
    let shown = 0;
    const onProgress = (done: number) => {
      if (done - shown < 0.05) return;
      shown = done;
      setChecked(({ preview }) => ({ preview, checking: done }));
    };
    setChecked(({ preview }) => ({ preview, checking: 0 }));
    previewPeople({ table, mapping, known, keepsNumbers, today, signal, onProgress }).then(
      preview => {
        if (!signal.aborted) setChecked({ preview, checking: null });
      },
      (cause: unknown) => {
        // Given up on purpose; anything else is a fault to be seen.
        if (!signal.aborted) throw cause;
      },
    );
    return () => giveUp.abort();
  }, [table, mapping, known, keepsNumbers, today]);

  return {
    step,
    checked,
    keepsNumbers,
    setKeepsNumbers,
    read,
    setMapping: (next: Mapping) => review && setStep({ ...review, mapping: next }),
    leave: () => {
      reader.current?.abort();
      setStep({ at: 'choose' });
      setChecked({ preview: null, checking: null });
      setKeepsNumbers(false);
    },
  };
}
