import { describe, expect, it } from 'vitest';
import { learn } from '../../../lib/corrections/learn.ts';
import { fakeControl } from '../assist/fake-control.ts';

const place = { pageId: 'formation', field: 'cout-pedagogique', learnedAt: '2026-11-21' };
const nobody = { names: [] };

describe('learning a control', () => {
  it('keeps its label, its headings and its kind, and nothing else', () => {
    const control = fakeControl({ label: 'Coût HT', sections: ['Coûts', 'Formation'] });
    expect(learn(place, control, nobody)).toEqual({
      ...place,
      label: 'Coût HT',
      sections: ['Coûts', 'Formation'],
      kind: 'text',
    });
  });

  it('leaves out the headings that name or number somebody', () => {
    const sections = ['Camille EXEMPLE', 'Née le 04/03/1985', 'camille@example.org', 'Contrat'];
    const control = fakeControl({ label: 'Coût HT', sections });
    expect(learn(place, control, { names: ['Camille Exemple'] })).toMatchObject({
      sections: ['Contrat'],
    });
  });

  it('keeps only headings that surely name nobody on a page about people', () => {
    const control = fakeControl({ label: 'Coût HT', sections: ['Dominique Inconnu', 'Identité'] });
    expect(learn(place, control, { names: [], headings: ['Identité'] })).toMatchObject({
      sections: ['Identité'],
    });
  });

  it('refuses a label that names somebody, or that names nothing', () => {
    const named = fakeControl({ label: 'Salaire de Camille' });
    expect(learn(place, named, { names: ['Camille Exemple'] })).toBe('personal');
    expect(learn(place, fakeControl({ label: '12' }), nobody)).toBe('no-label');
  });
});
