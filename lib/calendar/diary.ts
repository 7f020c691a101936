import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { daysBetween } from './day.ts';
import type { Place } from './holidays.ts';
import { lastWorkingDayBefore } from './working-days.ts';

/** A day to put in one's own diary. Nobody is named: a diary is often shared. */
export interface DiaryEntry {
  /** The same from one file to the next, so that the diary replaces rather than adds. */
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
}

interface Diary {
  readonly name: string;
  /** When the file is made; a diary keeps the latest of two. */
  readonly now: Date;
  readonly place?: Place;
}

const HOUR = 3600;
/** Nine o'clock on the working day before. */
const ALARM_AT = 9 * HOUR;
const REVISION_UNIT = 60_000;
const EPOCH = Date.UTC(2026, 0, 1);

/** An iCalendar file (RFC 5545) of all-day events, each with an alarm. */
export function diaryFile(entries: readonly DiaryEntry[], { name, now, place }: Diary): string {
  const calendar = ical({
    name: clean(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Dossier FLE', product: 'Echeances', language: 'FR' },
  });
  for (const { id, day, title, text, url } of entries) {
    const ahead = daysBetween(lastWorkingDayBefore(day, place), day);
    const event = calendar.createEvent({
      id: `dossier-fle-${id.replaceAll(/[^\w.-]/g, '-')}`,
      // The library reads an all-day date in UTC.
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: now,
      sequence: revisionOf(now),
      summary: clean(title),
      // A deadline does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [
        {
          type: ICalAlarmType.display,
          trigger: ahead * 24 * HOUR - ALARM_AT,
          description: clean(title),
        },
      ],
    });
    if (text) event.description(clean(text));
    if (url) event.url(url);
  }
  // The last line too ends with a line break (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}

/** Grows with time: some diaries keep the higher number rather than the later stamp. */
function revisionOf(now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - EPOCH) / REVISION_UNIT));
}

/** Control characters make a file that diaries refuse; a line break may stay. */
function clean(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, ' ');
}
