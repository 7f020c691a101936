import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { dossiers as english } from '../../locales/en/dossiers.ts';
import { dossiers as french } from '../../locales/fr/dossiers.ts';
import { today } from '../calendar/today.ts';
import { writtenDay } from '../calendar/written-day.ts';
import { badgeOf, remindersDue, withReminded } from '../dossiers/reminders.ts';
import type { Standing } from '../dossiers/standing.ts';
import { DOSSIER_PREFIX, KEYS } from '../storage/keys.ts';
import { localStore } from './key-value.ts';
import { loadLanguage } from './language.ts';

const ALARM = 'deadlines';
/** The day changes, and with it what is near. */
const MINUTES = 60;
/** What is read on the portal comes in bursts: the badge waits until they are over. */
const CALM = 2_000;
const RED = '#b3261e';

/**
 * In the background: the number of near deadlines on the toolbar, and reminders where the user has
 * allowed notifications. Neither names anybody.
 */
export function keepReminding(standings: () => Promise<readonly Standing[]>): void {
  const look = async () => {
    const day = today(new Date());
    const all = await standings();
    await showBadge(badgeOf(all, day));
    await remind(all, day);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look().catch(() => undefined);
  });
  browser.storage.local.onChanged.addListener(changes => {
    // Everything erased takes the badge with it.
    const isOurs = (key: string) => key.startsWith(DOSSIER_PREFIX) || key === KEYS.profiles;
    if (!Object.keys(changes).some(isOurs)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(() => undefined), CALM);
  });
  browser.alarms.create(ALARM, { periodInMinutes: MINUTES });
  void look().catch(() => undefined);
}

async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  if (text) await browser.action.setBadgeBackgroundColor({ color: RED });
}

/** At most once a day for each deadline; without the permission nothing is said, nor noted. */
async function remind(all: readonly Standing[], now: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const known = z.catch(z.record(z.string(), z.string()), {});
  const reminded = known.parse(await localStore.get(KEYS.reminded));
  const due = remindersDue(all, now, reminded);
  if (due.length === 0) return;
  const language = await loadLanguage();
  const sentences = language === 'en' ? english : french;
  // Noted first: a browser that stops in between says nothing twice.
  await localStore.set(KEYS.reminded, withReminded(reminded, due, now));
  for (const { dossierId, deadline, words } of due) {
    const day = writtenDay(words.params.day, { language });
    await browser.notifications.create(`${dossierId} ${deadline}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: sentences['dossiers.remind.title'],
      message: sentences[words.key].replace('{day}', day),
    });
  }
}
