import { compact, doubtful, invalid, type Verdict, valid } from './verdict.ts';

/** What the form says of the same person. */
export interface NirOwner {
  readonly sex?: 'female' | 'male';
  /** `YYYY-MM-DD`. */
  readonly birthDate?: string;
}

const STRUCTURE = /^([1-478])(\d{2})(\d{2})(\d{2}|2[AB])(\d{3})(\d{3})(\d{2})?$/;

/**
 * NIR (social-security number) but for its key, which the panel leaves to the background: its
 * library would weigh on the portal's page. Sources: PORTAL.md §6.1; for 7 and 8, the Assurance
 * maladie's own check (github.com/assurance-maladie-digital/nir-validation, Nnp).
 */
export function checkNirForm(input: string, owner: NirOwner = {}): Verdict {
  const digits = compact(input);
  if (digits.length !== 13 && digits.length !== 15) return invalid('identifiers.nir.length');
  const parts = STRUCTURE.exec(digits);
  if (!parts) return invalid('identifiers.nir.structure');
  const [, sex = '', year = '', month = '', department = ''] = parts;

  const value = digits.slice(0, 13);
  // 7 and 8 are waiting numbers. Older ones (NNP) hold a fund and an order where others have month
  // and place: nothing else can be said of them.
  if (sex > '6') return doubtful(value, 'identifiers.nir.temporary');
  if (department === '00') return invalid('identifiers.nir.department');
  if (!isMonth(Number(month))) return invalid('identifiers.nir.month');
  // 3 and 4: being registered. The portal then wants the other number.
  if (sex > '2') return doubtful(value, 'identifiers.nir.temporary');
  if (owner.sex && (sex === '1') !== (owner.sex === 'male')) {
    return doubtful(value, 'identifiers.nir.sex');
  }
  if (owner.birthDate) {
    if (owner.birthDate.slice(2, 4) !== year) return doubtful(value, 'identifiers.nir.year');
    if (Number(month) <= 12 && owner.birthDate.slice(5, 7) !== month) {
      return doubtful(value, 'identifiers.nir.birth-month');
    }
  }
  return valid(value);
}

/** 20–42 and 50–99 stand for civil records without a month. */
function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}
