import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { complete } from '../../../fixtures/replica/portal/complete.ts';
import { newModel } from '../../../fixtures/replica/portal/model.ts';
import { STATES } from '../../../fixtures/replica/portal/records/entry.ts';
import { noFilters, search } from '../../../fixtures/replica/portal/records/record-filters.ts';
import { createRecords } from '../../../fixtures/replica/portal/records/records.ts';
import { readSwitches } from '../../../fixtures/replica/portal/switches.ts';

/** A browser's storage and address, as far as the replica's memory asks. */
function browserWith(storage: Map<string, string>, navigation: 'navigate' | 'reload') {
  const held = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, text: string) => storage.set(key, text),
    removeItem: (key: string) => storage.delete(key),
  };
  vi.stubGlobal('sessionStorage', held);
  vi.stubGlobal('localStorage', held);
  vi.stubGlobal('location', { pathname: '/' });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { type: navigation } as unknown as PerformanceEntry,
  ]);
}

let storage: Map<string, string>;
beforeEach(() => {
  storage = new Map();
  browserWith(storage, 'navigate');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const switches = readSwitches('');
const open = () => createRecords(switches);
const typed = () => {
  const model = newModel(switches);
  complete(model, switches);
  return model;
};

describe('a brouillon of the replica', () => {
  it('is made at once, before anything was typed', () => {
    const records = open();
    const number = records.create('Adherent');
    expect(records.find(number)).toMatchObject({
      kind: 'brouillon',
      state: STATES.typing,
      begin: '',
      people: [],
    });
  });

  it('shows in its list what was saved of it', () => {
    const records = open();
    const number = records.create('Adherent');
    records.saveDraft(number, typed());
    expect(records.find(number)).toMatchObject({
      title: 'Accompagner un groupe plurilingue',
      begin: '14/06/2027',
      people: [{ birthName: 'MARCHETEAU', firstName: 'Solène' }],
    });
  });

  it('becomes a dossier of another number when it is sent', () => {
    const records = open();
    const number = records.create('Adherent');
    records.saveDraft(number, typed());
    const before = records.seenBy('Adherent').map(entry => entry.number);
    records.send(number, false);
    expect(records.find(number)).toBeUndefined();
    const [sent] = records.seenBy('Adherent').filter(entry => !before.includes(entry.number));
    expect(sent).toMatchObject({ kind: 'dossier', state: STATES.sent, begin: '14/06/2027' });
    expect(sent?.number).toMatch(/^\d{4}AF\d{6}$/);
  });

  it('stays a brouillon « En cours de transmission » when the sending is stuck', () => {
    const records = open();
    const number = records.create('Adherent');
    records.send(number, true);
    expect(records.find(number)).toMatchObject({ kind: 'brouillon', state: STATES.sending });
  });

  it('never gives its number to another one', () => {
    const records = open();
    const first = records.create('Adherent');
    records.remove(first);
    expect(records.create('Adherent')).not.toBe(first);
  });

  it('is out of sight of the company that refused it', () => {
    const records = open();
    const [asked] = records.seenBy('Adherent').filter(({ state }) => state === STATES.toTakeBack);
    records.refuse(asked?.number ?? '');
    expect(records.seenBy('Adherent').map(({ number }) => number)).not.toContain(asked?.number);
    expect(records.seenBy('Prestataire').map(({ number }) => number)).toContain(asked?.number);
  });
});

describe('what the replica remembers', () => {
  it('is kept by a reload, and forgotten by another visit', () => {
    const number = open().create('Adherent');
    browserWith(storage, 'reload');
    expect(open().find(number)).toBeDefined();
    browserWith(storage, 'navigate');
    expect(open().find(number)).toBeUndefined();
  });

  it('outlives the visit with ?memory=browser', () => {
    const lasting = readSwitches('memory=browser');
    const number = createRecords(lasting).create('Adherent');
    expect(createRecords(lasting).find(number)).toBeDefined();
  });
});

describe('the search of the lists', () => {
  const found = (query: string) =>
    search(open().seenBy('Adherent'), query, noFilters()).map(({ number }) => number);

  it('finds a person by the birth name that the list does not show', () => {
    expect(found('pellegrinoux')).toEqual(found('vanhaecke'));
    expect(found('pellegrinoux')).toContain('10658');
  });

  it('takes a compound name as one between « » only', () => {
    expect(found('« de la tourelle »')).toContain('10654');
    expect(found('de la tourelle').length).toBeGreaterThan(found('« de la tourelle »').length);
  });

  it('adds filters to the words', () => {
    const filters = { ...noFilters(), Statut: [STATES.granted] };
    const rows = search(open().seenBy('Adherent'), '2607AF034116', filters);
    expect(rows.map(({ number }) => number)).toEqual(['2607AF034116']);
    expect(search(rows, '2607AF034116', { ...noFilters(), Statut: [STATES.sent] })).toEqual([]);
  });
});
