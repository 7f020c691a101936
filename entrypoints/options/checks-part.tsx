import { BranchSection } from '../../components/options/branch-section.tsx';
import { UsedElsewhereSection } from '../../components/options/used-elsewhere.tsx';
import { saveCheckSettings } from '../../lib/browser/check-settings.ts';
import { localStore } from '../../lib/browser/key-value.ts';
import { BRANCH_RULES } from '../../lib/checks/branch-rules.ts';
import { withUsed } from '../../lib/checks/check-settings.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import type { TextKey } from '../../locales/text.ts';
import type { Stored } from './use-stored.ts';

interface Props {
  readonly stored: Stored;
  readonly words: ImportWords;
  readonly done: (change: Promise<unknown>, key: TextKey) => Promise<void>;
}

/** What the user tells the rules: the figures of the branch, how the portal asks its amounts. */
export function ChecksPart({ stored: { checks }, words, done }: Props) {
  const save = (changes: Partial<Stored['checks']>) =>
    void done(saveCheckSettings(localStore, { ...checks, ...changes }), 'options.saved');
  const today = localDay(new Date());
  return (
    <>
      <BranchSection
        branch={checks.branch}
        given={BRANCH_RULES}
        amount={checks.amount}
        today={today}
        words={words}
        onSave={branch => save({ branch })}
        onReset={() => save({ branch: BRANCH_RULES })}
        onAskAgain={() => save({ amount: null })}
      />
      <UsedElsewhereSection
        used={checks.usedElsewhere ?? []}
        today={today}
        onUsed={used => save({ usedElsewhere: withUsed(checks.usedElsewhere, used) })}
      />
    </>
  );
}
