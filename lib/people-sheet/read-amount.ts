import { normalName } from '../employees/normal-name.ts';
import { type Cell, cellText, isNumberCell } from '../sheets/cell.ts';
import { leftOut, notUnderstood, type Understood, understood, warning } from './problem.ts';

/** Euros of an hour: « 12,50 € », « 12.5 », « 12,50 €/h ». */
export function readEuros(cell: Cell): Understood<number> {
  const text = cellText(cell);
  const number = readNumber(text.replace(/(?:€|eur(?:os?)?)(?:\s*\/\s*h(?:eure)?)?$/i, ''));
  if (number === null || number > 10_000) return notUnderstood(leftOut('number', { value: text }));
  const cents = Math.round(number * 100) / 100;
  const isExact = Math.abs(cents - number) < 1e-6;
  const value = String(cents).replace('.', ',');
  return isExact ? understood(cents) : understood(cents, warning('rounded', { value }));
}

/** Percent: « 42 % », « 42,5 », and the 0.42 that Excel holds where it shows « 42 % ». */
export function readPercent(cell: Cell): Understood<number> {
  const text = cellText(cell);
  const number = readNumber(text.replace(/%$/, ''));
  if (number === null || number > 200) return notUnderstood(leftOut('number', { value: text }));
  const isShare = isNumberCell(cell) && number > 0 && number < 1.5;
  if (!isShare) return understood(number);
  const percent = Number((number * 100).toPrecision(12));
  return understood(percent, warning('percent', { value: String(percent).replace('.', ',') }));
}

function readNumber(text: string): number | null {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const YES = ['oui', 'o', 'yes', 'y', 'x', '1', 'vrai', 'true'];
const NO = ['non', 'n', 'no', '0', 'faux', 'false'];

export function readYesNo(text: string): Understood<boolean> {
  const word = normalName(text);
  if (YES.includes(word)) return understood(true);
  if (NO.includes(word)) return understood(false);
  // « - » is nobody's answer.
  return word === '' ? { findings: [] } : notUnderstood(leftOut('yes-no', { value: text }));
}
