import { NativeDateAdapter } from '@angular/material/core';

/** Angular Material's own dates, but typed JJ/MM/AAAA. */
export class FrenchDates extends NativeDateAdapter {
  override parse(text: string): Date | null {
    const [, day, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text.trim()) ?? [];
    if (year) return new Date(Number(year), Number(month) - 1, Number(day));
    return text ? new Date(Number.NaN) : null;
  }
  override getFirstDayOfWeek(): number {
    return 1;
  }
}

/** The day of a `Date` as `YYYY-MM-DD`, in local time. */
export function isoDay(date: Date | null): string | null {
  if (!date || Number.isNaN(date.getTime())) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
