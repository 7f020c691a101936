import type { procedure } from '../../locales/fr/procedure.ts';
import type { procedureMail } from '../../locales/fr/procedure-mail.ts';
import type { procedureNotes } from '../../locales/fr/procedure-notes.ts';
import { isDay } from '../calendar/day.ts';
import { writtenDay } from '../calendar/written-day.ts';

/** A sentence about the procedure; anything else does not compile. */
export type ProcedureKey =
  | keyof typeof procedure
  | keyof typeof procedureNotes
  | keyof typeof procedureMail;

export type Params = Readonly<Record<string, string | number>>;

/** A sentence and what fills it. Days stay `YYYY-MM-DD` until they are shown. */
export interface Words {
  readonly key: ProcedureKey;
  readonly params?: Params;
}

/** The same params, each day written as people say it. */
export function paramsIn(params: Params, language: 'fr' | 'en' = 'fr'): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isDay(value) ? writtenDay(value, { language }) : value,
    ]),
  );
}
