import { describe, expect, it } from 'vitest';
import type { Block } from '../../../fixtures/replica/portal/content/block.ts';
import { contentOf } from '../../../fixtures/replica/portal/content/page-content.ts';
import { newList } from '../../../fixtures/replica/portal/lists.ts';
import { newModel } from '../../../fixtures/replica/portal/model.ts';
import { isPage, PAGES, type PageName } from '../../../fixtures/replica/portal/places.ts';
import type { Portal } from '../../../fixtures/replica/portal/portal.ts';
import { sampleEntries } from '../../../fixtures/replica/portal/records/samples.ts';
import { newScreen } from '../../../fixtures/replica/portal/screen.ts';
import { readSwitches } from '../../../fixtures/replica/portal/switches.ts';

/** The state of a page, as its content reads it: no server answers here. */
function pageOf(page: PageName, { query = '', subject = '', isNarrow = false } = {}): Block[] {
  const switches = readSwitches(query);
  const screen = newScreen({
    route: 'page',
    tab: 'Introduction',
    place: { page, subject },
    context: 'Adherent',
    draft: '',
    list: newList(),
  });
  const entries = sampleEntries().filter(({ contexts }) => contexts.includes('Adherent'));
  const portal = {
    switches,
    model: newModel(switches),
    screen: { ...screen, entries, isNarrow },
    changed: () => {},
  };
  // Its server and records only act on a press.
  return contentOf(portal as unknown as Portal);
}

const kinds = (blocks: Block[]) => blocks.map(({ kind }) => kind);
const said = (blocks: Block[]) => JSON.stringify(blocks);

describe('the pages of the replica', () => {
  it.each(Object.keys(PAGES).filter(isPage))('« %s » has something to show', page => {
    expect(said(pageOf(page)).length).toBeGreaterThan(60);
  });

  it('are lists in a table, and in cards on a narrow window', () => {
    expect(kinds(pageOf('dossiers'))).toContain('table');
    const narrow = kinds(pageOf('dossiers', { isNarrow: true }));
    expect(narrow).toContain('tiles');
    expect(narrow).not.toContain('table');
  });

  it('have twenty rows at most until more are asked for', () => {
    const [table] = pageOf('dossiers').filter(block => block.kind === 'table');
    expect(table?.rows).toHaveLength(20);
    expect(kinds(pageOf('dossiers'))).toContain('pager');
    expect(kinds(pageOf('brouillons'))).not.toContain('pager');
  });

  it('offer a refund on dossiers that are granted, and on no other', () => {
    const [table] = pageOf('dossiers').filter(block => block.kind === 'table');
    const refundable = table?.rows
      .filter(({ icons }) => icons.some(({ name }) => name.includes('remboursement')))
      .map(({ cells }) => cells.at(-1)?.text);
    expect(refundable?.length).toBeGreaterThan(0);
    expect(new Set(refundable)).toEqual(new Set(['Accordé']));
  });

  it('say that a request is not there any more', () => {
    expect(said(pageOf('dossier', { subject: '2601AF999999' }))).toContain('introuvable');
  });

  it('have their headings taken away or changed when the address asks', () => {
    expect(said(pageOf('brouillons'))).toContain('"text":"Brouillons"');
    expect(said(pageOf('brouillons', { query: 'titles=none' }))).not.toContain('"level":1');
    expect(said(pageOf('brouillons', { query: 'titles=renamed' }))).toContain('Mes demandes');
  });
});
