import { describe, expect, it } from 'vitest';
import { newEntry, UNTITLED } from '../../../fixtures/replica/portal/records/entry.ts';
import { cellText, columnsOf } from '../../../fixtures/replica/portal/records/record-columns.ts';
import { readSwitches } from '../../../fixtures/replica/portal/switches.ts';

const names = (kind: 'brouillon' | 'dossier', query = '') =>
  columnsOf(kind, readSwitches(query)).map(({ name }) => name);

describe('the columns of the replica’s lists', () => {
  it('are those of AKTO’s guide', () => {
    const common = ['Numéro', 'Disp.', 'Sous disp.', 'Formation', 'Début', 'Fin', 'Entreprise'];
    expect(names('brouillon')).toEqual([...common, 'Stagiaire(s)', 'Etat']);
    expect(names('dossier')).toEqual([...common, 'Stagiaire(s)', 'Statut']);
  });

  it('move, change name and go missing when the address asks', () => {
    expect(names('dossier', 'columns=moved')).not.toEqual(names('dossier'));
    expect(names('dossier', 'columns=moved').toSorted()).toEqual(names('dossier').toSorted());
    expect(names('dossier', 'columns=renamed')).toContain('Situation');
    expect(names('dossier', 'columns=few')).toHaveLength(8);
  });
});

describe('a cell of the replica’s lists', () => {
  const person = { birthName: 'PELLEGRINOUX', usageName: 'VANHAECKE', firstName: 'Aude' };
  const draft = newEntry({
    number: '10001',
    title: 'Phonétique',
    begin: '14/06/2027',
    end: '15/06/2027',
    people: [person, person],
  });

  it('shows the first person by the usage name, and counts the others', () => {
    expect(cellText(draft, 'people')).toBe('Aude VANHAECKE + 1');
  });

  it('tells the dates behind the title of a brouillon, not of a dossier', () => {
    expect(cellText(draft, 'title')).toBe('Phonétique du 14/06/2027 au 15/06/2027');
    expect(cellText({ ...draft, kind: 'dossier' }, 'title')).toBe('Phonétique');
  });

  it('has a dash for a date that was not entered yet', () => {
    const empty = newEntry({ number: '10002' });
    expect([cellText(empty, 'begin'), cellText(empty, 'title')]).toEqual(['-', UNTITLED]);
  });
});
