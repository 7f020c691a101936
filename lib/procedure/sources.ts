import type { ProcedureKey } from './words.ts';

/** Where a rule or a word of advice comes from, and when that was written. */
export interface Source {
  readonly name: ProcedureKey;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent: nobody knows. */
  readonly date?: string;
  /** Said to AKTO's members only: never shown to a centre of another OPCO. */
  readonly akto?: true;
}

export const SOURCES = {
  tutorial: { name: 'procedure.source.tutorial', date: '2025' },
  circuit: { name: 'procedure.source.circuit', akto: true },
  'guide-contract': { name: 'procedure.source.guide-contract', date: '2026-01-02', akto: true },
  'guide-account': { name: 'procedure.source.guide-account', date: '2023-04', akto: true },
  'guide-drafts': { name: 'procedure.source.guide-drafts', date: '2026-01-02', akto: true },
  deposit: { name: 'procedure.source.deposit', date: '2026-10-05', akto: true },
  'direct-payment': { name: 'procedure.source.direct-payment', date: '2026-10-05', akto: true },
  'service-done': { name: 'procedure.source.service-done', date: '2018-12-21' },
  advice: { name: 'procedure.source.advice', date: '2026-11-21' },
  typed: { name: 'procedure.source.typed' },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;

export function sourceOf(id: SourceId): Source {
  return SOURCES[id];
}
