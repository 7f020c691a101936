import { expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { typeByHand } from '../support/by-hand.ts';
import { readFindings } from '../support/findings.ts';
import { openPopup } from '../support/popup.ts';
import { portalOf } from '../support/portal.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();

const END = "Date de fin du CDD ou de l'action de professionnalisation si CDI";

it('checks the form of a contract, offers to write nothing there, and says so', async () => {
  const address = '?skin=native&form=contrat&start=contrat&prefilled=complete';
  const portal = portalOf(await session().openPortal(address));
  await portal.ready();
  const popup = await openPopup(session());
  await waitFor('the word on contracts', async () =>
    (await popup.text()).includes(text('blocked.checked-only')),
  );
  for (const name of [text('panel.fill-page'), text('panel.fill-all')]) {
    expect(await popup.tab.has({ role: 'button', name })).toBe(false);
  }
  const list = () => popup.tab.evaluate(readFindings, null);
  const blocking = async () => (await list()).filter(({ severity }) => severity === 'blocks');

  await typeByHand(portal.tab, END, '02/01/2020');
  await waitFor('the checks', () => popup.tab.has({ role: 'button', name: text('checks.open') }));
  await popup.press('checks.open');
  const wrong = await waitFor('the word about the end', async () =>
    (await blocking()).find(({ place }) => place.includes(END)),
  );
  expect(wrong.says).toContain('avant');
});

it('compares nothing of a contract with the training that one came for', async () => {
  const address = '?skin=mui&form=contrat&start=formation&prefilled=complete';
  const portal = portalOf(await session().openPortal(address));
  await portal.ready();
  const popup = await openPopup(session());
  await waitFor('the page', async () => (await popup.pageName()) === 'Formation (contrat)');
  await waitFor('the checks', async () => (await popup.text()).includes(text('checks.clear')));
  expect(await popup.tab.evaluate(readFindings, null)).toEqual([]);
});
