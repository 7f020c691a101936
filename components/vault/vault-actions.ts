import type { Proof } from '../../lib/vault/vault.ts';

export interface Secrets {
  readonly passphrase: string;
  readonly recoveryCode: string;
}

/** What the section can ask for. Rejections are told by `troubleOf`. */
export interface VaultActions {
  create(secrets: Secrets): Promise<void>;
  unlock(passphrase: string): Promise<'open' | 'wrong'>;
  changePassphrase(proof: Proof, next: string): Promise<'open' | 'wrong'>;
  renew(proof: Proof, next: Secrets): Promise<'open' | 'wrong'>;
  lock(): Promise<void>;
  moveIn(): Promise<void>;
  setAutoLock(minutes: number): void;
  setKeepsNobody(keepsNobody: boolean): void;
  /** Called from a click; `false` when the browser refused. */
  setScreenLock(isWanted: boolean): Promise<boolean>;
}

/** What the parts of the section need besides. */
export interface VaultContext {
  readonly actions: VaultActions;
  /** Words that anybody would try first: the centre's name. */
  readonly known: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
