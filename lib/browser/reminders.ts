import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { today } from '../calendar/today.ts';
import { badgeOf, remindersDue, withReminded } from '../dossiers/reminders.ts';
import type { Standing } from '../dossiers/standing.ts';
import { DOSSIER_PREFIX, KEYS, SETTINGS_KEY } from '../storage/keys.ts';
import { badgeTitle } from './badge-title.ts';
import { localStore } from './key-value.ts';
import { loadLanguage } from './language.ts';
import { type Speaker, speaker } from './procedure-words.ts';
import { openPage } from './tabs.ts';

const ALARM = 'deadlines';
/** The day changes, and with it what is near. */
const MINUTES = 60;
/** What is read on the portal comes in bursts: the badge waits until they are over. */
const CALM = 2_000;
const RED = '#b3261e';

/**
 * In the background: the near deadlines on the toolbar, and reminders where the user has allowed
 * notifications. Neither names anybody.
 */
export function keepReminding(standings: () => Promise<readonly Standing[]>): void {
  const look = async () => {
    const day = today(new Date());
    const [all, language] = await Promise.all([standings(), loadLanguage()]);
    const told = speaker(language);
    await showBadge(badgeOf(all, day), badgeTitle(all, day, told));
    await remind(all, day, told);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look().catch(() => undefined);
  });
  browser.storage.local.onChanged.addListener(changes => {
    // Everything erased takes the badge with it; the settings hold the margin and the
    // language, the centre its holidays.
    const isOurs = (key: string) => key.startsWith(DOSSIER_PREFIX) || OURS.includes(key);
    if (!Object.keys(changes).some(isOurs)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(() => undefined), CALM);
  });
  // Heard of, so that a browser that starts wakes the background: Firefox forgets alarms, and all
  // of them forget the badge. What is to be done then is done below.
  browser.runtime.onStartup.addListener(() => undefined);
  // Until the user allows notifications, some browsers have nothing of that name.
  const { notifications } = browser as Partial<typeof browser>;
  notifications?.onClicked.addListener(() => void openPage('/options.html#dossiers'));
  browser.alarms.create(ALARM, { periodInMinutes: MINUTES });
  void look().catch(() => undefined);
}

const OURS: readonly string[] = [KEYS.profiles, KEYS.centres, SETTINGS_KEY];

/** `title`: what is said on hover; without one, the name of the extension. */
async function showBadge(text: string, title: string | null): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: title ?? browser.runtime.getManifest().name });
  if (text) await browser.action.setBadgeBackgroundColor({ color: RED });
}

/** At most once a day for each dossier; without the permission nothing is said, nor noted. */
async function remind(
  all: readonly Standing[],
  now: string,
  { tell, say }: Speaker,
): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const known = z.catch(z.record(z.string(), z.string()), {});
  const reminded = known.parse(await localStore.get(KEYS.reminded));
  const due = remindersDue(all, now, reminded);
  if (due.length === 0) return;
  // Noted first: a browser that stops in between says nothing twice.
  await localStore.set(KEYS.reminded, withReminded(reminded, due, now));
  for (const { dossierId, words } of due) {
    // Of a dossier the latest only: what was said yesterday makes room.
    await browser.notifications.create(dossierId, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: tell('dossiers.remind.title'),
      message: say(words),
    });
  }
}
