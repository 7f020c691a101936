import { numbers } from './numbers.ts';
import { outcomes } from './outcomes.ts';
import { run } from './run.ts';

export const lateWords = { ...numbers, ...outcomes, ...run } as const;
