import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Employee } from '../../lib/employees/employee.ts';
import { pointsOf } from './person-doubts.ts';

/** So many are looked over before anybody sees them come. */
const AT_ONCE = 200;

const NONE: ReadonlyMap<string, number> = new Map();

/** How many points to look at in each person; of a long list, once it is on the screen. */
export function usePoints(people: readonly Employee[], today: string): ReadonlyMap<string, number> {
  const isLong = people.length > AT_ONCE;
  const known = useMemo(() => (isLong ? null : pointsOf(people, today)), [people, today, isLong]);
  const [later, setLater] = useState(NONE);
  useEffect(() => {
    if (!isLong) return;
    const timer = setTimeout(() => setLater(pointsOf(people, today)), 100);
    return () => clearTimeout(timer);
  }, [people, today, isLong]);
  return known ?? later;
}
