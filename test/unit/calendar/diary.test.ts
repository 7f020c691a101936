import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiaryEntry, diaryFile } from '../../../lib/calendar/diary.ts';
import { moveTo, ZONES } from './zones.ts';

const now = new Date('2026-09-01T10:00:00Z');
const entry = (overrides: Partial<DiaryEntry> = {}): DiaryEntry => ({
  id: 'd1.sending',
  day: '2026-10-19',
  title: 'Envoyer la demande',
  ...overrides,
});
const file = (entries: readonly DiaryEntry[]) => diaryFile(entries, { name: 'Échéances', now });

/** Unfolded, as a diary reads it (RFC 5545, 3.1). */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test.each(ZONES)('an event lasts the whole of its day, made in %s', zone => {
  moveTo(zone);
  expect(lines(file([entry()]))).toContain('DTSTART;VALUE=DATE:20261019');
  expect(lines(file([entry({ day: '2026-03-29' })]))).toContain('DTSTART;VALUE=DATE:20260329');
});

test('replaces the same event of an earlier file', () => {
  const first = lines(file([entry()]));
  const second = lines(
    diaryFile([entry({ day: '2026-10-20' })], { name: 'x', now: new Date('2026-09-02T08:00:00Z') }),
  );
  const uid = (all: string[]) => all.find(line => line.startsWith('UID:'));
  const sequence = (all: string[]) =>
    Number(all.find(line => line.startsWith('SEQUENCE:'))?.slice('SEQUENCE:'.length));
  expect(uid(first)).toBe('UID:dossier-fle-d1.sending');
  expect(uid(second)).toBe(uid(first));
  expect(sequence(second)).toBeGreaterThan(sequence(first));
});

test('rings at nine on the working day before', () => {
  // A Monday: on the Friday, two days and fifteen hours before.
  expect(lines(file([entry()]))).toContain('TRIGGER:-P2DT15H');
  expect(lines(file([entry({ day: '2026-10-20' })]))).toContain('TRIGGER:-PT15H');
  // After the Armistice and with no weekend between.
  expect(lines(file([entry({ day: '2026-11-12' })]))).toContain('TRIGGER:-P1DT15H');
});

test('is a calendar of its own, whole', () => {
  const text = file([entry(), entry({ id: 'd1.papers', day: '2026-10-12' })]);
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(lines(text).filter(line => line === 'BEGIN:VEVENT')).toHaveLength(2);
  expect(lines(text)).toContain('METHOD:PUBLISH');
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER/);
});

test('a text cannot add a line of its own', () => {
  const text = file([
    entry({ title: 'a\r\nATTENDEE:x', text: 'un ; deux, \\ trois\nfin\u0000\u001b' }),
  ]);
  expect(lines(text)).toContain('SUMMARY:a \\nATTENDEE:x');
  expect(lines(text)).toContain('DESCRIPTION:un \\; deux\\, \\\\ trois\\nfin  ');
});

test('folds at 75 octets without cutting a character, whatever the text', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(anyText, title => {
      const text = file([entry({ title, text: title })]);
      for (const line of text.split('\r\n')) {
        const bytes = new TextEncoder().encode(line);
        expect(bytes.length).toBeLessThanOrEqual(75);
        expect(decoder.decode(bytes)).toBe(line);
        expect(line).not.toMatch(/\p{Cc}/u);
      }
    }),
  );
});
