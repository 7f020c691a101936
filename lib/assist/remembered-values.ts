import type { Sources } from './sources.ts';
import type { Values } from './values.ts';

export interface RememberingSources extends Sources {
  /** What values come from may have changed, or nobody needs them any more. */
  forgetValues(): void;
}

/**
 * Sources that are asked once for the same values: each look at the page plans with them. What the
 * assistant has kept may change them, and they are asked for anew after it.
 */
export function rememberingValues(sources: Sources): RememberingSources {
  const known = new Map<string, Promise<Values>>();
  const forgetValues = () => known.clear();
  return {
    ...sources,
    forgetValues,
    values(request) {
      const key = JSON.stringify(request);
      const values = known.get(key) ?? sources.values(request);
      known.set(key, values);
      values.catch(() => known.delete(key));
      return values;
    },
    rememberOption: choice => sources.rememberOption(choice).finally(forgetValues),
    rememberAmount: per => sources.rememberAmount(per).finally(forgetValues),
    saveSelection: selection => sources.saveSelection(selection).finally(forgetValues),
  };
}
