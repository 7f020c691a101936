import { expect, it } from 'vitest';
import { PageView } from '../../../lib/assist/page-view.ts';
import { CUE_TABLE } from '../../../lib/portal/cues/cue-table.ts';
import type { CueTable } from '../../../lib/portal/cues/cues.ts';
import { show } from '../controls/page.ts';

const PAGE = `<h1>Formation</h1>
  <label>Comment s’appelle la formation ? <input></label>
  <label>Date de début de formation <input type="date"></label>
  <label>Date de fin de formation <input type="date"></label>
  <label>Durée de formation en heures <input></label>
  <label>Durée de formation en jours <input></label>`;

/** What the box worded otherwise is taken for, before and after the cues came. */
async function looks(cues: Promise<CueTable>) {
  show(PAGE);
  const heard = Promise.withResolvers<void>();
  const view = new PageView({
    document,
    signal: new AbortController().signal,
    sources: { contractPages: async () => [], cues: () => cues },
    onChange: heard.resolve,
  });
  const found = async () => {
    const { recognised } = await view.look();
    const title = recognised?.matches.find(({ field }) => field.key === 'intitule');
    return [recognised?.page.id, title?.certainty];
  };
  return { found, heard: heard.promise };
}

it('a field worded otherwise is proposed once the cues came', async () => {
  const table = Promise.withResolvers<CueTable>();
  const { found, heard } = await looks(table.promise);
  expect(await found()).toEqual(['formation', 'none']);
  table.resolve(CUE_TABLE);
  await heard;
  expect(await found()).toEqual(['formation', 'fair']);
});

it('without them, the page is read by the words that are known', async () => {
  const { found } = await looks(Promise.reject(new Error('No background')));
  expect((await found())[0]).toBe('formation');
});
