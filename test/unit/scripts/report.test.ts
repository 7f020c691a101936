import { expect, it } from 'vitest';
import { fieldLines } from '../../../scripts/demo/report.ts';
import type { ResultLine } from '../../support/popup.ts';
import type { PortalModel } from '../../support/portal.ts';

const line = (group: string, status: string): ResultLine => ({
  field: 'prenom',
  page: 'Salariés',
  status,
  group,
  label: 'Prénom',
  value: '',
  reason: '',
});

it('tells what became of a field by the person that its line is about', () => {
  const model = {
    salaries: [{ Prénom: 'Maëlle' }, { Prénom: 'Léa' }],
    modules: [],
  } as unknown as PortalModel;
  const told = fieldLines(model, model, [
    line('Salarié 11 · Zoé ONZE', 'refused'),
    line('Salarié 2 · Léa DEUX', 'lost'),
    line('Salarié 1 · Maëlle UNE', 'held'),
  ]);
  expect(told.map(text => text.split(/\s+/).at(-1))).toEqual(['held', 'lost']);
});
