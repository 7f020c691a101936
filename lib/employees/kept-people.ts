import { VaultLocked } from '../vault/errors.ts';
import type { VaultRecords } from '../vault/records.ts';
import type { VaultStatus } from '../vault/vault.ts';
import { mergePeople } from './merge-people.ts';
import type { PeopleStore } from './people-store.ts';
import { vaultPeople } from './vault-people.ts';

/** Where people are now. `locked`: in a vault that is closed, or that nothing opens. */
export type Keeping = 'vault' | 'locked' | 'session';

/** The store of the moment: nobody is listed while the vault is closed, and nobody can be saved. */
export interface KeptPeople extends PeopleStore {
  keeping(): Promise<Keeping>;
  /** How many are in memory only, and would be forgotten when the browser closes. */
  unsaved(): Promise<number>;
  /** Puts them in the open vault; those already there keep their place. */
  moveToVault(): Promise<void>;
}

interface Options {
  readonly session: PeopleStore;
  readonly vault: { readonly records: VaultRecords; status(): Promise<VaultStatus> };
  /** « Sans rien conserver ». */
  readonly keepsNobody: () => Promise<boolean>;
}

export function keptPeople({ session, vault, keepsNobody }: Options): KeptPeople {
  const inVault = vaultPeople(vault.records);

  const keeping = async (): Promise<Keeping> => {
    const status = await vault.status();
    if (status === 'open') return 'vault';
    if (status === 'none' || status === 'refused') return 'session';
    return (await keepsNobody()) ? 'session' : 'locked';
  };

  /** `null` when closed, even if it closed between the question and the answer. */
  const read = async <T>(work: (store: PeopleStore) => Promise<T>): Promise<T | null> => {
    const where = await keeping();
    if (where === 'session') return work(session);
    if (where === 'locked') return null;
    return work(inVault).catch(error => {
      if (error instanceof VaultLocked) return null;
      throw error;
    });
  };

  const change = async (work: (store: PeopleStore) => Promise<void>): Promise<void> => {
    const where = await keeping();
    if (where === 'locked') throw new VaultLocked('The vault is closed');
    await work(where === 'vault' ? inVault : session);
  };

  return {
    keeping,
    list: async () => (await read(store => store.list())) ?? [],
    get: id => read(store => store.get(id)),
    damage: async () => (await read(store => store.damage())) ?? [],
    save: employees => change(store => store.save(employees)),
    remove: id => change(store => store.remove(id)),
    clear: () => change(store => store.clear()),
    unsaved: async () => (await session.list()).length,
    async moveToVault() {
      const people = await session.list();
      // There first, and only then gone from here.
      await inVault.save(mergePeople(await inVault.list(), people));
      await session.clear();
    },
  };
}
