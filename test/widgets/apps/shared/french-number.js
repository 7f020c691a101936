/** `1 234,5` → 1234.5; `null` when it is no French number: a full stop is refused. */
export function parseFrench(text) {
  const bare = text.replace(/[\s\u00a0\u202f€%]/g, '');
  return /^\d+(,\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : null;
}

/** 300 → `300,00`. */
export const formatFrench = (value, digits = 2) =>
  value === null ? '' : value.toFixed(digits).replace('.', ',');
