import { formatDate, formatNumber, isIsoDate } from '../controls/notation.ts';
import type { Value } from '../controls/value.ts';
import type { FieldKind } from '../portal/page.ts';

/** A value in French notation: `18/11/2025`, `300,00`, « Oui ». Empty when there is none. */
export function shownValue(value: Value, kind: FieldKind): string {
  if (value === null || value === false) return '';
  if (value === true) return 'Oui';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'number') {
    return kind === 'money' ? value.toFixed(2).replace('.', ',') : formatNumber(value);
  }
  return isIsoDate(value) ? formatDate(value) : String(value);
}
