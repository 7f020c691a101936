import { afterEach, vi } from 'vitest';

/** Clocks that change in opposite months, one that changes at midnight, one that never does. */
export const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Pacific/Auckland',
  'America/Santiago',
  'Pacific/Kiritimati',
  'UTC',
] as const;

const own = process.env.TZ;

afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

/** The computer is now somewhere else: modules that remember dates are to be imported anew. */
export function moveTo(zone: string): void {
  process.env.TZ = zone;
  vi.resetModules();
}
