import { describe, expect, it } from 'vitest';
import { complete } from '../../../fixtures/replica/portal/complete.ts';
import {
  type Field,
  isLocked,
  isRequired,
  type Values,
} from '../../../fixtures/replica/portal/field.ts';
import { readText } from '../../../fixtures/replica/portal/formats.ts';
import { newList } from '../../../fixtures/replica/portal/lists.ts';
import { newModel, shownModel } from '../../../fixtures/replica/portal/model.ts';
import { optionsOf } from '../../../fixtures/replica/portal/options.ts';
import { fieldsOf } from '../../../fixtures/replica/portal/pages.ts';
import type { Portal } from '../../../fixtures/replica/portal/portal.ts';
import { tabScope } from '../../../fixtures/replica/portal/scope.ts';
import { newScreen } from '../../../fixtures/replica/portal/screen.ts';
import { isDossierValid } from '../../../fixtures/replica/portal/status.ts';
import { readSwitches } from '../../../fixtures/replica/portal/switches.ts';
import { CONTRACT_TABS, type Tab, tabsOf } from '../../../fixtures/replica/portal/tabs.ts';
import { write } from '../../../fixtures/replica/portal/writing.ts';

const contract = readSwitches('form=contrat');

function portalOf(query: string): Portal {
  const switches = readSwitches(query);
  const model = newModel(switches);
  const screen = newScreen({
    route: 'form',
    tab: 'Introduction',
    place: { page: 'accueil', subject: '' },
    context: 'Adherent',
    draft: '48213',
    list: newList(),
  });
  const server = { requests: [], search: async () => [], send: async () => {} };
  const records = {} as Portal['records'];
  return { switches, model, screen, server, records, changed: () => {} };
}

function fieldOf(tab: Tab, label: string, query = 'form=contrat'): Field {
  const found = fieldsOf({ holder: tab }, readSwitches(query)).find(each => each.label === label);
  if (!found) throw new Error(`No field ${label} in ${tab}`);
  return found;
}

const starred = (tab: Tab, query = 'form=contrat', values: Values = {}) =>
  fieldsOf({ holder: tab }, readSwitches(query))
    .filter(field => isRequired(field, values))
    .map(({ label }) => label);

describe('the address of the contract’s form', () => {
  it.each([
    ['', 'action'],
    ['start=formation', 'action'],
    ['start=salaries', 'action'],
    ['form=contrat', 'contrat'],
    ['form=contrat&start=formation', 'contrat'],
    ['start=contrat', 'contrat'],
    ['start=salarie', 'contrat'],
    ['start=financement', 'contrat'],
  ])('« %s » opens the form « %s »', (query, form) => {
    expect(readSwitches(query).form).toBe(form);
  });
});

describe('the contract’s form', () => {
  it('has the eight tabs of the guide, and the other form none of them', () => {
    expect(tabsOf(contract)).toEqual(CONTRACT_TABS);
    expect(tabsOf(readSwitches(''))).not.toContain('Contrat');
  });

  it('stars what the guide stars in the Contrat tab', () => {
    const free = ["Classification de l'emploi dans la convention collective"];
    const all = fieldsOf({ holder: 'Contrat' }, contract).map(({ label }) => label);
    const rest = [...free, 'Coefficient hiérarchique', "Si avenant, renseignez la date d'effet"];
    expect(all).toHaveLength(14);
    expect(starred('Contrat')).toEqual(all.filter(label => !rest.includes(label)));
  });

  it.each(['11 - Contrat Initial', 'Contrat Initial'])(
    'asks no date of effect for « %s »',
    type => {
      const effect = fieldOf('Contrat', "Si avenant, renseignez la date d'effet");
      expect(isRequired(effect, { "Type de contrat ou d'avenant": type })).toBe(false);
    },
  );

  it.each(['30 - Avenant', 'Avenant'])('asks the date of effect of « %s »', type => {
    const effect = fieldOf('Contrat', "Si avenant, renseignez la date d'effet");
    expect(isRequired(effect, { "Type de contrat ou d'avenant": type })).toBe(true);
  });

  it.each([
    ['Equivalence jeunes', 'Qualité de travailleur handicapé', 'Non', 'Oui'],
    ['Extension BOE', 'Qualité de travailleur handicapé', 'Non', 'Oui'],
    ["Durée d'inscription (en mois)", 'Inscrit à France Travail ?', 'Oui', 'Non'],
  ])('opens « %s » on the right answer only, and then stars it', (label, asked, yes, no) => {
    const field = fieldOf('Salarié', label);
    for (const answer of [null, no]) {
      expect(isLocked(field, { [asked]: answer })).toBe(true);
      expect(isRequired(field, { [asked]: answer })).toBe(false);
    }
    expect(isLocked(field, { [asked]: yes })).toBe(false);
    expect(isRequired(field, { [asked]: yes })).toBe(true);
  });

  it('empties what a new answer closes again', () => {
    const portal = portalOf('form=contrat');
    const question = fieldOf('Salarié', 'Inscrit à France Travail ?');
    const scope = tabScope('Salarié');
    write(portal, scope, question, 'Oui');
    write(portal, scope, fieldOf('Salarié', "Durée d'inscription (en mois)"), 7);
    expect(portal.model.Salarié["Durée d'inscription (en mois)"]).toBe(7);
    write(portal, scope, question, 'Non');
    expect(portal.model.Salarié["Durée d'inscription (en mois)"]).toBeNull();
  });

  it('has two tutors of the same words; temporary work has to fill in the second', () => {
    const second = (query: string) =>
      starred('Salarié', query).filter(label => label.startsWith('Tuteur 2'));
    expect(fieldOf('Salarié', 'Tuteur 1 - Nom').caption).toBe('Nom');
    expect(fieldOf('Salarié', 'Tuteur 2 - Nom').caption).toBe('Nom');
    expect(second('form=contrat')).toEqual([]);
    expect(second('form=contrat&public=interimaire')).toHaveLength(4);
  });

  it('asks « Public Spécifique » and the funding of temporary work only', () => {
    const labels = (tab: Tab, query: string) =>
      fieldsOf({ holder: tab }, readSwitches(query)).map(({ label }) => label);
    expect(labels('Salarié', 'form=contrat')).not.toContain('Public Spécifique');
    expect(labels('Financement', 'form=contrat')).toEqual([]);
    expect(labels('Salarié', 'form=contrat&public=interimaire')).toContain('Public Spécifique');
    expect(labels('Financement', 'form=contrat&public=interimaire')).toHaveLength(2);
  });

  it('has options for each of its lists, in both wordings', () => {
    const holders = [...CONTRACT_TABS, 'modules'] as const;
    for (const query of [
      'form=contrat&public=interimaire',
      'form=contrat&public=interimaire&options=b',
    ]) {
      const switches = readSwitches(query);
      const fields = holders.flatMap(holder => fieldsOf({ holder }, switches));
      const empty = fields.filter(({ options }) => options && !optionsOf(options, switches).length);
      expect(empty).toEqual([]);
    }
  });

  it.each([
    ['35', '35h00'],
    ['35h', '35h00'],
    ['17:30', '17h30'],
    ['7h05', '07h05'],
  ])('reads the weekly hours « %s » as « %s »', (text, value) => {
    const field = fieldOf('Contrat', 'Durée hebdomadaire du travail');
    expect(readText(field, text)).toEqual({ value });
  });

  it.each(['35h75', 'trente-cinq', '35,5'])('refuses « %s » as weekly hours', text => {
    const field = fieldOf('Contrat', 'Durée hebdomadaire du travail');
    expect(readText(field, text)).toHaveProperty('message');
  });

  it.each(['', '&public=interimaire', '&options=b'])('can be sent once complete (%s)', query => {
    const portal = portalOf(`form=contrat${query}`);
    expect(isDossierValid(portal)).toBe(false);
    complete(portal.model, portal.switches);
    portal.screen.ids.modules = [1];
    expect(isDossierValid(portal)).toBe(true);
    portal.model.Contrat['Date de conclusion (signature du contrat)'] = null;
    expect(isDossierValid(portal)).toBe(false);
  });
});

describe('the model that tests read', () => {
  const keys = (query: string) => Object.keys(shownModel(portalOf(query))).toSorted();
  const also = ['Nouvelle demande', 'modules', 'salaries'];

  it.each(['', 'form=contrat'])(
    'has the tabs of the form that is open and no other (%s)',
    query => {
      expect(keys(query)).toEqual([...tabsOf(readSwitches(query)), ...also].toSorted());
    },
  );

  it('has the wizard’s question on the contract for a contract only', () => {
    const asked = (query: string) => shownModel(portalOf(query))['Nouvelle demande'];
    expect(asked('')).not.toHaveProperty("Type de contrat ou d'avenant");
    expect(asked('form=contrat')).toHaveProperty("Type de contrat ou d'avenant", null);
  });
});
