/**
 * Gross hourly rate in euros, from the gross monthly pay and the weekly hours of the contract:
 * monthly ÷ (weekly × 52 ÷ 12), to the cent. `null` when either is no positive number. No charge
 * rate is ever supposed.
 */
export function hourlyWage(monthly: number, weekly: number): number | null {
  if (!(monthly > 0) || !(weekly > 0) || weekly > 48) return null;
  return Math.round((monthly / ((weekly * 52) / 12)) * 100) / 100;
}
