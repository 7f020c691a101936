import { expect, test, vi } from 'vitest';

type Changed = (changes: Record<string, { newValue?: unknown }>) => void;
const heard = new Set<Changed>();
const stored: { settings?: unknown } = {};
vi.stubGlobal('chrome', {
  runtime: { id: 'ours' },
  storage: {
    local: {
      get: async () => stored,
      onChanged: {
        addListener: (each: Changed) => heard.add(each),
        removeListener: (each: Changed) => heard.delete(each),
      },
    },
  },
});
const { loadLanguage, onLanguage } = await import('../../../lib/browser/language.ts');

test.each([
  [undefined, 'fr'],
  [{ version: 1, language: 'en' }, 'en'],
  [{ version: 1, language: 'fr' }, 'fr'],
  [{ version: 1, language: 'de' }, 'fr'],
  ['damaged', 'fr'],
  [null, 'fr'],
])('settings that are %j speak %s', async (settings, language) => {
  stored.settings = settings;
  expect(await loadLanguage()).toBe(language);
});

test('tells the language when the settings change, and nothing of the rest', () => {
  const ending = new AbortController();
  const told: string[] = [];
  onLanguage(language => told.push(language), ending.signal);
  const change = (changes: Parameters<Changed>[0]) => {
    for (const each of heard) each(changes);
  };
  change({ profiles: { newValue: [] } });
  expect(told).toEqual([]);
  change({ settings: { newValue: { language: 'en' } } });
  change({ settings: {} });
  expect(told).toEqual(['en', 'fr']);
  ending.abort();
  change({ settings: { newValue: { language: 'en' } } });
  expect(told).toEqual(['en', 'fr']);
});
