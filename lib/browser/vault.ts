import { keptDocuments } from '../documents/kept-documents.ts';
import { keptPeople } from '../employees/kept-people.ts';
import { sessionPeople } from '../employees/session-people.ts';
import { openVault } from '../vault/vault.ts';
import { sessionStore } from './key-value.ts';
import { loadSettings } from './settings.ts';

/** The vault of this browser: the same one in every page of the extension and the background. */
export const vault = openVault({
  session: sessionStore,
  idleMinutes: async () => (await loadSettings()).autoLockMinutes,
});

/** People, wherever they are kept at the moment. */
export const people = keptPeople({
  session: sessionPeople(sessionStore),
  vault,
  keepsNobody: async () => (await loadSettings()).keepsNobody,
});

/** Papers, in the vault while it is open. */
export const documents = keptDocuments(vault, sessionStore);
