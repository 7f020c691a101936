import { expect, it } from 'vitest';
import '../../locales/popup.ts';
import { calendarOnly } from '../support/calendar-only.ts';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene } from '../support/scene.ts';
import { useSession } from '../support/use-session.ts';

const session = useSession();

it('a date that only a calendar takes is chosen in it, its driver brought for that', async () => {
  const request = requestFor({ employees: 1 });
  await importRequest(session(), request);
  const { popup, portal, finish, close } = await openScene(
    session(),
    request,
    '?skin=native&start=formation',
  );
  await portal.tab.evaluate(calendarOnly, 'Début de formation');
  await popup.fillThisTab();
  expect(await finish()).toBe('done');
  const presses = () => (globalThis as { calendarPresses?: number }).calendarPresses;
  expect(await portal.tab.evaluate(presses, null)).toBe(1);
  const [module] = request.expected.modules ?? [];
  expect((await portal.model()).modules).toEqual([expect.objectContaining(module)]);
  await close();
});
