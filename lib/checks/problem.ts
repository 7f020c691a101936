import type { Problem, Severity, Spot } from './finding.ts';
import type { Sentence } from './sentence.ts';

const problem =
  (severity: Severity) =>
  (at: Spot | null, says: Sentence, remedy: Sentence): Problem => ({ at, severity, says, remedy });

/** The portal or AKTO will refuse it. */
export const blocks = problem('blocks');

/** To be looked at: it may be right. */
export const doubts = problem('doubtful');

/** No fault: something to know. */
export const informs = problem('information');
