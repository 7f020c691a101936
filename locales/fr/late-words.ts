import { numbers } from './numbers.ts';
import { outcomes } from './outcomes.ts';
import { run } from './run.ts';

/**
 * What the panel says only once something was pressed: the background sends it to the portal's page,
 * whose script has no room for it.
 */
export const lateWords = { ...numbers, ...outcomes, ...run } as const;
