/**
 * Excel's number of a day → `YYYY-MM-DD`, or `null` out of the last and next century. Excel counts
 * a 29 February 1900 that never was; old Excel for Mac counts from 1904.
 */
export function serialDay(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  // Days 1 to 60 stand before the day that never was.
  if (!Number.isFinite(days) || days < 61 || days > 73_050) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
