import type { ChromiumSession } from '../support/launch-chromium.ts';
import { requestFor } from '../support/request.ts';
import { importRequest } from '../support/scene.ts';
import { openVaultPage } from '../support/vault-page.ts';
import { inventedStaff } from './invented-staff.ts';
import type { Measure } from './measure.ts';
import { measureImport } from './people-import.ts';
import { comparePopups, timePopup } from './people-popup.ts';
import { PASSPHRASE, pageOf } from './people-scene.ts';
import { measureSearch } from './people-search.ts';
import { measureUnlock } from './people-unlock.ts';

/**
 * What two thousand people cost: their import, the vault's opening, the search, the popup. Leaves
 * them in the vault: to be measured last.
 */
export async function peopleBench(session: ChromiumSession): Promise<Measure[]> {
  await importRequest(session, requestFor({ employees: 1 }));
  const few = await timePopup(session);
  const vault = await openVaultPage(session);
  await vault.create(PASSPHRASE);
  const scene = { vault, page: pageOf(session, 'options.html'), staff: inventedStaff(2000) };
  const measures = [
    ...(await measureImport(scene)),
    ...(await measureUnlock(scene)),
    ...(await measureSearch(scene)),
  ];
  await vault.tab.close();
  return [...measures, ...comparePopups(few, await timePopup(session))];
}
