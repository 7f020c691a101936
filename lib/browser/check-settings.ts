import { BRANCH_RULES } from '../checks/branch-rules.ts';
import { type CheckSettings, parseCheckSettings } from '../checks/check-settings.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';

export async function loadCheckSettings(local: KeyValue): Promise<CheckSettings> {
  return parseCheckSettings(await local.get(KEYS.checks));
}

/**
 * Keeps what the user said. Figures left as they came are not copied: those of the next version
 * of the extension take their place.
 */
export async function saveCheckSettings(local: KeyValue, settings: CheckSettings): Promise<void> {
  const { branch, ...others } = settings;
  const isAsGiven = JSON.stringify(branch) === JSON.stringify(inOrder(BRANCH_RULES, branch));
  await local.set(KEYS.checks, isAsGiven ? others : settings);
}

/** The same values under the keys of the other, in its order. */
function inOrder<T extends object>(values: T, like: T): unknown {
  return Object.fromEntries(Object.keys(like).map(key => [key, Reflect.get(values, key)]));
}
