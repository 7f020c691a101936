import type { FillOptions } from '../../../lib/assist/fill.ts';
import type { PlanItem } from '../../../lib/assist/plan.ts';
import type { Control } from '../../../lib/controls/control.ts';
import { read } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import type { Value } from '../../../lib/controls/value.ts';
import type { FieldKind } from '../../../lib/portal/page.ts';

/** The control of the page that has this label now, if there is one. */
export async function controlOf(label: string): Promise<Control | null> {
  const controls = await scan(document);
  return controls.find(control => control.label === label) ?? null;
}

/** « Write this value in the field of this label », as a plan would say. */
export async function itemFor(
  label: string,
  value: Value,
  kind: FieldKind = 'text',
): Promise<PlanItem> {
  const control = await controlOf(label);
  return {
    field: { key: label, labels: [label], kind },
    block: 0,
    control,
    status: 'write',
    wanted: { value, origin: 'profile' },
    read: control ? await read(control) : null,
    reason: null,
  };
}

/** A page that is always ready, whose controls are found again by their labels. */
export function fillOptions(changes: Partial<FillOptions> = {}): FillOptions {
  return {
    signal: new AbortController().signal,
    items: [],
    locate: item => controlOf(item.field.key),
    ready: async () => null,
    roots: () => [document],
    ...changes,
  };
}
