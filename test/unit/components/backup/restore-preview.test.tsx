// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Restorable } from '../../../../components/backup/backup-state.ts';
import { RestorePreview } from '../../../../components/backup/restore-preview.tsx';
import type { RestoreItem } from '../../../../lib/backup/restore-plan.ts';
import { text } from '../../../../locales/text.ts';
import { show } from '../show.tsx';

const item = (name: string, state: RestoreItem['state']): RestoreItem => ({
  kind: 'centre',
  name,
  state,
  write: null,
});

async function showPreview(items: readonly RestoreItem[]) {
  const restored: string[][] = [];
  const backup: Restorable = {
    name: 'sauvegarde.dfle',
    createdAt: '2026-11-21T10:00:00Z',
    items,
    restore: async chosen => {
      restored.push(chosen.map(({ name }) => name));
      return 'done';
    },
  };
  const view = await show(
    <RestorePreview backup={backup} onClose={() => undefined} onRestored={() => undefined} />,
  );
  return { ...view, restored };
}

const restoring = (count: number) => text('backup.restore.do', { count });

describe('what a backup would change', () => {
  it('is restored when it is ticked, and said not to be possible while nothing is', async () => {
    const view = await showPreview([item('Un', 'new'), item('Deux', 'different')]);
    expect(view.button(restoring(2)).disabled).toBe(false);
    const boxes = view.place.querySelectorAll<HTMLInputElement>('ul input[type=checkbox]');
    expect(boxes).toHaveLength(2);
    await view.tap('fieldset:nth-of-type(1) ul input');
    expect(view.says()).not.toContain(text('backup.restore.none-ticked'));
    await view.tap('fieldset:nth-of-type(2) ul input');
    expect(view.button(restoring(0)).disabled).toBe(true);
    expect(view.says()).toContain(text('backup.restore.none-ticked'));
    await view.tap('fieldset:nth-of-type(2) ul input');
    await view.press(restoring(1));
    expect(view.restored).toEqual([['Deux']]);
  });

  it.each([
    { state: 'same' as const, isAllHere: true },
    { state: 'unreadable' as const, isAllHere: false },
  ])('offers nothing to press when all is $state', async ({ state, isAllHere }) => {
    const view = await showPreview([item('Un', state)]);
    expect(view.has(restoring(0))).toBe(false);
    expect(view.has(text('backup.handover.close'))).toBe(true);
    expect(view.says().includes(text('backup.restore.nothing'))).toBe(isAllHere);
  });

  it('names each setting, and does not count what is not here', async () => {
    const settings = ['current-centre', 'option-choices', 'settings'].map(name => ({
      ...item(name, 'new'),
      kind: 'setting' as const,
    }));
    const view = await showPreview(settings);
    const lines = [...view.place.querySelectorAll('li')].map(line => line.textContent);
    expect(new Set(lines).size).toBe(settings.length);
    expect(view.says()).not.toContain(text('backup.restore.same', { count: 0 }));
  });
});
