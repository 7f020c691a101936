// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import '../../../../locales/settings.ts';
import type { Secrets, VaultActions } from '../../../../components/vault/vault-actions.ts';
import { VaultSection } from '../../../../components/vault/vault-section.tsx';
import { StorageFull } from '../../../../lib/vault/errors.ts';
import { newRecoveryCode } from '../../../../lib/vault/recovery-code.ts';
import type { Proof, VaultStatus } from '../../../../lib/vault/vault.ts';
import { text } from '../../../../locales/text.ts';

const GOOD = 'quatre moulins sans farine';

function show(status: VaultStatus, answers: Partial<VaultActions> = {}) {
  const asked: unknown[] = [];
  const note =
    (name: string) =>
    async (...what: unknown[]) =>
      void asked.push([name, ...what]);
  const actions: VaultActions = {
    create: note('create') as (secrets: Secrets) => Promise<void>,
    unlock: async passphrase => {
      asked.push(['unlock', passphrase]);
      return passphrase === GOOD ? 'open' : 'wrong';
    },
    changePassphrase: async (proof: Proof, next: string) => {
      asked.push(['change', proof, next]);
      return 'open';
    },
    renew: async (proof, next) => {
      asked.push(['renew', proof, next]);
      return 'open';
    },
    lock: note('lock'),
    moveIn: note('move'),
    setAutoLock: minutes => asked.push(['auto-lock', minutes]),
    setKeepsNobody: keepsNobody => asked.push(['keeps-nobody', keepsNobody]),
    setScreenLock: async () => false,
    ...answers,
  };
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  void act(() =>
    render(
      <VaultSection
        status={status}
        isAsked={status === 'locked'}
        keepsNobody={false}
        autoLockMinutes={15}
        autoLockChoices={[5, 15, 30, 60]}
        locksWithScreen={false}
        unsaved={2}
        progress={null}
        known={['Institut Belombre Sud']}
        today="2026-11-21"
        actions={actions}
      />,
      place,
    ),
  );
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find(each => each.textContent?.trim() === name);
  return {
    place,
    asked,
    button,
    press: (name: string) => act(() => button(name)?.click()),
    type: (label: string, value: string) =>
      act(() => {
        const box = [...place.querySelectorAll('input')].find(({ labels }) =>
          labels?.[0]?.textContent?.trim().startsWith(label),
        );
        if (!box) throw new Error(`No box « ${label} »`);
        box.value = value;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    tick: () => act(() => place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()),
    submit: () =>
      act(async () => {
        const form = place.querySelector('form');
        form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
        // The answer comes after the press.
        await new Promise(resolve => setTimeout(resolve));
      }),
    groups: () => [...place.querySelectorAll('.recovery-code span')].map(each => each.textContent),
  };
}

async function upToTheCode(page: ReturnType<typeof show>) {
  await page.press('Créer le coffre');
  await page.type('Phrase de passe', GOOD);
  await page.type('La même', GOOD);
  await page.tick();
  await page.submit();
  const asked = Number(
    /(\d)$/.exec(page.place.querySelector('.field label')?.textContent ?? '')?.[1],
  );
  return page.groups()[asked - 1] ?? '';
}

test('makes the vault only once the code was noted', async () => {
  const page = show('none');
  const group = await upToTheCode(page);
  expect(page.groups()).toHaveLength(5);
  await page.type('Pour vérifier', 'XXXXX');
  await page.submit();
  expect(page.place.textContent).toContain(text('vault.code.wrong-group'));
  expect(page.asked).toEqual([]);
  await page.type('Pour vérifier', group.toLowerCase());
  await page.submit();
  const recoveryCode = page.groups().join('-');
  expect(page.asked).toEqual([['create', { passphrase: GOOD, recoveryCode }]]);
});

test('says what is lost if everything is, and goes no further without a word on it', async () => {
  const page = show('none');
  await page.press('Créer le coffre');
  await page.type('Phrase de passe', GOOD);
  await page.type('La même', GOOD);
  await page.submit();
  expect(page.place.textContent).toContain(text('vault.create.consent-missing'));
  expect(page.groups()).toEqual([]);
});

test.each([
  ['shorter than said', 'trop court', 'trop court'],
  ['not the same twice', GOOD, `${GOOD}s`],
])('does not take a passphrase %s', async (_what, first, second) => {
  const page = show('none');
  await page.press('Créer le coffre');
  await page.type('Phrase de passe', first);
  await page.type('La même', second);
  expect(page.button(text('vault.create.next'))?.disabled).toBe(true);
});

test('tells what went wrong, and that nothing was lost', async () => {
  const create = () => Promise.reject(new StorageFull('full'));
  const page = show('none', { create });
  const group = await upToTheCode(page);
  await page.type('Pour vérifier', group);
  await page.submit();
  expect(page.place.textContent).toContain(text('vault.trouble.full'));
});

test('lets one go on without keeping anything', async () => {
  const page = show('none');
  await page.press(text('vault.keep-nothing'));
  expect(page.asked).toEqual([['keeps-nobody', true]]);
});

test('takes the focus for who came to open it', () => {
  const page = show('locked');
  expect(document.activeElement).toBe(page.place.querySelector('input[type=password]'));
});

test('says in clear words that the passphrase is not the right one, and takes the next', async () => {
  const page = show('locked');
  await page.type('Phrase de passe', 'autre chose entièrement');
  await page.submit();
  expect(page.place.querySelector('[role=alert]')?.textContent).toBe(text('vault.wrong'));
  await page.type('Phrase de passe', GOOD);
  await page.submit();
  expect(page.asked.at(-1)).toEqual(['unlock', GOOD]);
  expect(page.place.querySelector('[role=alert]')?.textContent).toBe('');
});

test('opens with the code however it is typed, and refuses a code with a typing error', async () => {
  const page = show('locked');
  const secret = newRecoveryCode();
  await page.press(text('vault.forgotten'));
  await page.type('Code de secours', secret.slice(1));
  await page.type('Nouvelle phrase', GOOD);
  await page.type('La même', GOOD);
  await page.submit();
  expect(page.place.textContent).toContain(text('vault.code.mistyped'));
  await page.type('Code de secours', secret.toLowerCase().replaceAll('-', ' '));
  await page.submit();
  expect(page.asked).toEqual([['change', { way: 'recovery', secret }, GOOD]]);
});

test('changes everything when a colleague leaves, once the new code was noted', async () => {
  const page = show('open');
  await page.press(text('vault.leave'));
  await page.type('Phrase de passe actuelle', 'ancienne phrase de passe');
  await page.type('Nouvelle phrase', GOOD);
  await page.type('La même', GOOD);
  await page.submit();
  expect(page.asked).toEqual([]);
  const label = page.place.querySelector('.group-input')?.closest('.field')?.textContent ?? '';
  const asked = Number(/numéro (\d)/.exec(label)?.[1]);
  await page.type('Pour vérifier', page.groups()[asked - 1] ?? '');
  await page.submit();
  const [renewed] = page.asked as [string, Proof, Secrets][];
  expect(renewed?.[1]).toEqual({ way: 'passphrase', secret: 'ancienne phrase de passe' });
  expect(renewed?.[2].passphrase).toBe(GOOD);
});

test('offers to keep those who are in memory only, closes, and sets the delay', async () => {
  const page = show('open');
  expect(page.place.textContent).toContain(text('vault.move-many', { count: 2 }));
  await page.press(text('vault.move'));
  await page.press(text('vault.lock'));
  const list = page.place.querySelector('select');
  if (!list) throw new Error('no list');
  list.value = '30';
  await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
  expect(page.asked).toEqual([['move'], ['lock'], ['auto-lock', 30]]);
});

test.each(['damaged', 'newer', 'refused'] as const)('explains a vault that is %s', status => {
  const page = show(status);
  expect(page.place.querySelector('[role=alert]')?.textContent).toBe(text(`vault.${status}`));
  expect(page.place.querySelector('input')).toBeNull();
});

test('leaves no box for the browser to remember', async () => {
  const page = show('open');
  await page.press(text('vault.leave'));
  const kept = [...page.place.querySelectorAll('input')].map(({ autocomplete }) => autocomplete);
  expect(new Set(kept)).toEqual(new Set(['off', 'new-password']));
  await act(() => {
    for (const each of page.place.querySelectorAll('button')) {
      if (each.textContent?.trim() === text('vault.passphrase.show')) each.click();
    }
  });
  const shown = [...page.place.querySelectorAll<HTMLInputElement>('input[type=text]')];
  expect(shown).toHaveLength(3);
  expect(shown.every(({ autocomplete }) => autocomplete === 'off')).toBe(true);
});
