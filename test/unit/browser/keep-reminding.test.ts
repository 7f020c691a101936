import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepReminding } from '../../../lib/browser/reminders.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { DOSSIER_PREFIX, SETTINGS_KEY } from '../../../lib/storage/keys.ts';
import { aDossier } from '../dossiers/a-dossier.ts';

/** The browser, as far as reminders use it. */
const fake = vi.hoisted(() => {
  const heard: Record<string, ((given: never) => void)[]> = {};
  const event = (name: string) => ({
    addListener: (listener: (given: never) => void) => {
      heard[name] = [...(heard[name] ?? []), listener];
    },
  });
  const kept = new Map<string, unknown>();
  const toolbar = { text: '', title: '' };
  const said: { id: string; message: string }[] = [];
  const opened: string[] = [];
  const state = { mayNotify: true };
  return {
    ...{ heard, kept, toolbar, said, opened, state },
    browser: {
      alarms: { onAlarm: event('alarm'), create: (name: string) => kept.set('alarm', name) },
      storage: {
        local: {
          get: async (key: string) => ({ [key]: kept.get(key) }),
          set: async (items: object) => {
            for (const [key, value] of Object.entries(items)) kept.set(key, value);
          },
          remove: async (key: string) => kept.delete(key),
          onChanged: event('storage'),
        },
        session: { get: async () => ({}), set: async () => undefined },
      },
      action: {
        setBadgeText: async ({ text }: { text: string }) => Object.assign(toolbar, { text }),
        setBadgeBackgroundColor: async () => undefined,
        setTitle: async ({ title }: { title: string }) => Object.assign(toolbar, { title }),
      },
      permissions: { contains: async () => state.mayNotify },
      notifications: {
        onClicked: event('clicked'),
        create: async (id: string, { message }: { message: string }) =>
          void said.push({ id, message }),
      },
      tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
      runtime: {
        onStartup: event('startup'),
        getManifest: () => ({ name: 'Dossier FLE' }),
        getURL: (path: string) => path,
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const at = (day: string) => new Date(`${day}T09:00:00.000Z`);
const aRequest = () => aDossier({ title: 'Semaine FLE', start: '2026-11-17', funder: 'AKTO' });
/** A background that starts, on a day. */
async function start(dossiers: readonly Dossier[], day: string) {
  vi.setSystemTime(at(day));
  const around = () => ({ profiles: [], seen: NOTHING_SEEN, now: new Date() });
  keepReminding(async () => dossiers.map(dossier => standingOf(dossier, around())));
  await vi.advanceTimersByTimeAsync(10);
}
const tell = async (event: string, given: unknown, wait = 2_100) => {
  for (const listener of fake.heard[event] ?? []) listener(given as never);
  await vi.advanceTimersByTimeAsync(wait);
};

beforeEach(() => {
  vi.useFakeTimers();
  for (const name of Object.keys(fake.heard)) delete fake.heard[name];
  fake.kept.clear();
  fake.said.length = 0;
  Object.assign(fake.toolbar, { text: '', title: '' });
  fake.state.mayNotify = true;
});
afterEach(() => void vi.useRealTimers());

test('listens before it does anything, so that a start of the browser wakes it', async () => {
  keepReminding(() => new Promise(() => undefined));
  // At once: a listener added later is not there when a sleeping background is woken.
  expect(Object.keys(fake.heard).toSorted()).toEqual(['alarm', 'clicked', 'startup', 'storage']);
  expect(fake.kept.get('alarm')).toBe('deadlines');
});

test('the toolbar says how many, and what, and its name again once nothing is near', async () => {
  const near = [aRequest()];
  await start(near, '2026-10-05');
  expect(fake.toolbar).toEqual({
    text: '1',
    title:
      'Dossier FLE : 1 échéance proche — Une demande est à envoyer au plus tard le vendredi 9 octobre 2026.',
  });

  near.length = 0;
  await tell('storage', { [`${DOSSIER_PREFIX}x`]: {} });
  expect(fake.toolbar).toEqual({ text: '', title: 'Dossier FLE' });
});

test('it speaks the language of the settings as soon as they change', async () => {
  await start([aRequest()], '2026-10-05');
  fake.kept.set(SETTINGS_KEY, { language: 'en' });
  await tell('storage', { [SETTINGS_KEY]: {} });
  expect(fake.toolbar.title).toMatch(/^Dossier FLE: 1 deadline is near — A request is to be sent/);
});

test('one reminder a day for each dossier, whatever starts again, of which the last stays', async () => {
  const dossiers = [aRequest(), aRequest()];
  await start(dossiers, '2026-10-05');
  expect(fake.said.map(({ id }) => id)).toEqual(dossiers.map(({ id }) => id));

  await tell('alarm', { name: 'deadlines' });
  await tell('storage', { [`${DOSSIER_PREFIX}x`]: {} });
  await start(dossiers, '2026-10-05');
  expect(fake.said).toHaveLength(2);

  vi.setSystemTime(at('2026-10-06'));
  fake.said.length = 0;
  await tell('alarm', { name: 'another' });
  expect(fake.said).toEqual([]);
  for (const listener of (fake.heard.alarm ?? []).slice(0, 1)) {
    listener({ name: 'deadlines' } as never);
  }
  await vi.advanceTimersByTimeAsync(10);
  expect(fake.said.map(({ id }) => id)).toEqual(dossiers.map(({ id }) => id));
});

test('without the permission nothing is said, nor noted as said', async () => {
  fake.state.mayNotify = false;
  await start([aRequest()], '2026-10-05');
  expect(fake.said).toEqual([]);
  fake.state.mayNotify = true;
  await tell('alarm', { name: 'deadlines' });
  expect(fake.said).toHaveLength(1);
  expect(fake.said[0]?.message).not.toContain('Semaine');
});

test('a reminder that is clicked on leads to the dossiers', async () => {
  await start([aRequest()], '2026-10-05');
  await tell('clicked', fake.said[0]?.id, 10);
  expect(fake.opened).toEqual(['/options.html#dossiers']);
});

test('a browser that has no notifications until they are allowed is no obstacle', async () => {
  const { notifications } = fake.browser;
  Reflect.deleteProperty(fake.browser, 'notifications');
  fake.state.mayNotify = false;
  await start([aRequest()], '2026-10-05');
  expect(fake.toolbar.text).toBe('1');
  Object.assign(fake.browser, { notifications });
});
