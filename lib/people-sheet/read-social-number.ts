import { normalName } from '../employees/normal-name.ts';
import { checkNir } from '../identifiers/nir.ts';
import type { NirOwner } from '../identifiers/nir-form.ts';
import { checkNtt } from '../identifiers/ntt.ts';
import { compact } from '../identifiers/verdict.ts';
import { type Cell, cellText, isNumberCell } from '../sheets/cell.ts';
import {
  error,
  type Finding,
  leftOut,
  notUnderstood,
  type Understood,
  understood,
  warning,
} from './problem.ts';

interface Context extends NirOwner {
  /** The numbers are to be kept: one that cannot be right then stops the line. */
  readonly isKept: boolean;
}

/** « 2,87E+14 »: what Excel makes of fifteen digits in a column of numbers. */
const EXPONENT = /^\d(?:[.,]\d+)?\s*E\s*\+?\s*\d{1,2}$/i;

/** The NIR of a cell, 13 digits. What Excel has rounded is told, never guessed. */
export function readNir(cell: Cell, { isKept, ...owner }: Context): Understood<string> {
  const refusal = isKept ? error : leftOut;
  const text = cellText(cell).replace(/[.,]0+$/, '');
  if (EXPONENT.test(text)) return notUnderstood(refusal('nir-exponent'));
  const digits = compact(text);
  // Order and place of birth are never both zero: the end was rounded away.
  if (/^\d{7}0{6}(?:\d{2})?$/.test(digits)) return notUnderstood(refusal('nir-lost-digits'));
  if (isNumberCell(cell) && digits.length !== 13 && digits.length !== 15) {
    return notUnderstood(refusal('nir-lost-digits'));
  }
  return judged(checkNir(digits, owner), refusal);
}

export function readNtt(cell: Cell, isKept: boolean): Understood<string> {
  const refusal = isKept ? error : leftOut;
  const text = cellText(cell);
  if (EXPONENT.test(text) || isNumberCell(cell)) return notUnderstood(refusal('nir-exponent'));
  return judged(checkNtt(text), refusal);
}

/** « en cours », « néant »… */
export function isNoNumberYet(text: string): boolean {
  return /^(?:en cours|en attente|en cours d attribution|a venir|neant|aucun|pas encore)$/.test(
    normalName(text),
  );
}

function judged(
  verdict: ReturnType<typeof checkNir>,
  refusal: (code: 'nir', params: { reason: string }) => Finding,
): Understood<string> {
  if (verdict.status === 'invalid')
    return notUnderstood(refusal('nir', { reason: verdict.reason }));
  if (verdict.status === 'valid') return understood(verdict.value);
  return understood(verdict.value, warning('nir-doubt', { reason: verdict.reason }));
}
