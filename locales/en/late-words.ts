import { numbers } from './numbers.ts';
import { run } from './run.ts';

export const lateWords = { ...numbers, ...run } as const;
