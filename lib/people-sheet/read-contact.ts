import { checkPostalCode } from '../identifiers/postal-code.ts';
import { leftOut, notUnderstood, type Understood, understood, warning } from './problem.ts';

/** « 1000 », whose zero Excel took, is Bourg-en-Bresse. */
export function readPostalCode(text: string): Understood<string> {
  const digits = text.replace(/[.,]0+$/, '').replaceAll(/\s|^F-?/gi, '');
  const isShort = /^[1-9]\d{3}$/.test(digits);
  const code = isShort ? `0${digits}` : digits;
  if (checkPostalCode(code).status === 'invalid') {
    return notUnderstood(leftOut('postal', { value: text }));
  }
  return isShort
    ? understood(code, warning('postal-zero', { value: text, code }))
    : understood(code);
}

/** As the portal takes it: « 06 12 34 56 78 ». */
export function readPhone(text: string): Understood<string> {
  const numbers = text.split(/\s*(?:[/;,|]|\bou\b|\bet\b)\s*/i).filter(Boolean);
  for (const [index, each] of numbers.entries()) {
    const digits = each
      .replace(/^\(?(?:\+|00)33\)?\s*(?:\(0\))?/, '0')
      .replaceAll(/[^\d]/g, '')
      .replace(/^00(?=[1-9])/, '0');
    const isShort = /^[1-9]\d{8}$/.test(digits);
    const phone = isShort ? `0${digits}` : digits;
    if (!/^0[1-9]\d{8}$/.test(phone) || /[a-z]/i.test(each)) continue;
    const shown = phone.replaceAll(/(\d{2})(?=\d)/g, '$1 ');
    return understood(
      shown,
      ...(isShort ? [warning('phone-zero', { value: each, phone: shown })] : []),
      ...(numbers.length > 1 || index > 0 ? [warning('phone-first', { phone: shown })] : []),
    );
  }
  return notUnderstood(leftOut('phone', { value: text }));
}

export function readEmail(text: string): Understood<string> {
  const email = text.replace(/^mailto:/i, '').replace(/^.*<([^<>]+)>$/, '$1');
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 64;
  return isEmail ? understood(email) : notUnderstood(leftOut('email', { value: text }));
}
