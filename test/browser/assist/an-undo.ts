import { fill } from '../../../lib/assist/fill.ts';
import { Ledger } from '../../../lib/assist/ledger.ts';
import type { PageView } from '../../../lib/assist/page-view.ts';
import { type Undone, undo } from '../../../lib/assist/undo.ts';
import { TOOLS } from '../../../lib/assist/undo-tools.ts';
import type { Value } from '../../../lib/controls/value.ts';
import { introduction } from '../../../lib/portal/mon-espace/introduction.ts';
import type { FieldKind } from '../../../lib/portal/page.ts';
import { controlOf, fillOptions, itemFor } from './a-fill.ts';

const place = { page: introduction, employeeId: null, employeeLabel: '', modules: 1 };

/** Writes a value as a fill would, lets `meanwhile` happen, then puts it back. */
export async function writeThenUndo(
  label: string,
  value: Value,
  kind: FieldKind,
  meanwhile: () => void = () => undefined,
): Promise<Undone> {
  const [filled] = await fill([await itemFor(label, value, kind)], fillOptions());
  if (!filled?.outcome.status.startsWith('held')) throw new Error('Nothing to put back');
  const entry = new Ledger().record(place, filled);
  meanwhile();
  // Only what undo asks of a view.
  const view = { controlOf: () => controlOf(label), roots: [document] } as unknown as PageView;
  return undo(entry, view, new AbortController().signal, TOOLS);
}
