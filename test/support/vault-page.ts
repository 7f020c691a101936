import '../../locales/settings.ts';
import { type TextKey, text } from '../../locales/text.ts';
import type { Session, Tab } from './session.ts';
import { waitFor } from './wait-for.ts';

export type VaultPage = Awaited<ReturnType<typeof openVaultPage>>;

/** The section of the vault on the page of the settings, used as a person would. */
export async function openVaultPage(session: Session) {
  const tab = await session.openExtensionPage('options.html#vault');
  return vaultPageOf(tab);
}

function vaultPageOf(tab: Tab) {
  const status = () =>
    tab.evaluate(
      () => document.querySelector<HTMLElement>('[data-vault]')?.dataset.vault ?? '',
      null,
    );
  const press = async (key: TextKey) => {
    // Firefox draws nothing in a tab that is not in front, so nothing there stands still.
    await tab.front();
    await tab.click({ role: 'button', name: text(key) });
  };
  const said = () => tab.evaluate(() => document.body.innerText, null);
  /** Shown while it is typed: the only way in for who drives a browser by roles. */
  const secret = async (key: TextKey, value: string) => {
    await tab.front();
    const name = text(key);
    const show = { role: 'button', name: `${text('vault.passphrase.show')} : ${name}` } as const;
    await waitFor(name, () => tab.has(show));
    await tab.click(show);
    await tab.type({ role: 'textbox', name }, value);
  };
  /** Types back the group of the sheet that is asked for. */
  const noteCode = async () => {
    const sheet = await waitFor('the sheet of the code', () => tab.evaluate(readSheet, null));
    const label = new RegExp(`${sheet.asked}$`);
    await tab.type({ role: 'textbox', name: label }, sheet.groups[sheet.asked - 1] ?? '');
    await press('vault.code.noted');
    return sheet.groups.join('-');
  };
  const is = (wanted: string, timeout = 20_000) =>
    waitFor(`the vault to be ${wanted}`, async () => (await status()) === wanted, { timeout });
  return {
    tab,
    status,
    said,
    press,
    secret,
    is,
    /** Makes the vault, and gives the recovery code. */
    async create(passphrase: string): Promise<string> {
      await is('none');
      await press('vault.create');
      await secret('vault.passphrase', passphrase);
      await secret('vault.passphrase.again', passphrase);
      await waitFor('the hint on the passphrase', () => tab.evaluate(isJudgedStrong, null));
      await tab.click({ role: 'checkbox', name: text('vault.create.consent') });
      await press('vault.create.next');
      const code = await noteCode();
      await is('open');
      return code;
    },
    async unlock(passphrase: string): Promise<void> {
      await is('locked');
      await secret('vault.passphrase', passphrase);
      await press('vault.unlock');
    },
    /** « Un collègue part », up to the press that changes everything. */
    async renew(current: string, next: string): Promise<string> {
      await press('vault.leave');
      await secret('vault.passphrase.current', current);
      await secret('vault.passphrase.new', next);
      await secret('vault.passphrase.again', next);
      await press('vault.create.next');
      return noteCode();
    },
  };
}

/** Its dictionaries are loaded as the shipped build and its policy let them. */
function isJudgedStrong(): boolean {
  return document.querySelector<HTMLElement>('.strength')?.dataset.strength === 'strong';
}

function readSheet(): { groups: string[]; asked: number } | null {
  const groups = [...document.querySelectorAll('.recovery-code span')].map(
    span => span.textContent ?? '',
  );
  const label = document.querySelector('.group-input')?.closest('.field')?.querySelector('label');
  const asked = Number(/(\d)$/.exec(label?.textContent?.trim() ?? '')?.[1]);
  return groups.length === 5 && asked > 0 ? { groups, asked } : null;
}
