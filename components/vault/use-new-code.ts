import { useState } from 'preact/hooks';
import { groupsOf, newRecoveryCode } from '../../lib/vault/recovery-code.ts';

/** A code that is shown before it opens anything: whoever stops here has changed nothing. */
export function useNewCode() {
  const [made, setMade] = useState<{ code: string; asked: number } | null>(null);
  return {
    code: made?.code ?? null,
    /** The group to type back, at random: nobody learns to type the first one by heart. */
    asked: made?.asked ?? 0,
    make() {
      const code = newRecoveryCode();
      const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
      setMade({ code, asked: random % groupsOf(code).length });
    },
    drop: () => setMade(null),
  };
}
