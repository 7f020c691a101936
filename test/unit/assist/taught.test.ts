import { describe, expect, it } from 'vitest';
import { match } from '../../../lib/assist/match.ts';
import { recognise } from '../../../lib/assist/recognise.ts';
import type { Control } from '../../../lib/controls/control.ts';
import type { Correction } from '../../../lib/corrections/correction.ts';
import { formation } from '../../../lib/portal/mon-espace/formation.ts';
import { salaries } from '../../../lib/portal/mon-espace/salaries.ts';
import { PAGES } from '../../../lib/portal/pages.ts';
import { aCorrection } from '../corrections/a-correction.ts';
import { fakeControl } from './fake-control.ts';

const cost = (controls: readonly Control[], corrections: readonly Correction[]) =>
  match(formation.fields, controls, corrections).filter(
    ({ field }) => field.key === 'cout-pedagogique',
  );
const odd = (more: Partial<Control> = {}) =>
  fakeControl({ label: 'Montant de la ligne 3', ...more });
const title = () => fakeControl({ label: 'Intitulé de formation' });

/** In no tab that is open. */
const BESIDE = { closest: () => null } as unknown as Element;

describe('a correction', () => {
  it('finds what no word could, and only with it', () => {
    const control = odd();
    expect(cost([title(), control], [])[0]).toMatchObject({ certainty: 'none' });
    expect(cost([title(), control], [aCorrection()])[0]).toMatchObject({
      certainty: 'sure',
      control,
      taught: { fits: true },
    });
  });

  it('wins over what the words say', () => {
    const named = fakeControl({ label: 'Coût pédagogique', kind: 'number' });
    const control = odd();
    expect(cost([named, control], [aCorrection()])[0]?.control).toBe(control);
  });

  it('tells controls of one name apart by their heading', () => {
    const first = odd({ sections: ['Bloc A'] });
    const second = odd({ sections: ['Bloc B'] });
    const found = cost([first, second], [aCorrection({ sections: ['Bloc B'] })]);
    expect(found[0]?.control).toBe(second);
  });

  it('still fits when a date in the label changes with the year', () => {
    const control = odd({ label: 'Effectif au 31/12/2027' });
    const taught = aCorrection({ label: 'Effectif au …' });
    expect(cost([control], [taught])[0]?.control).toBe(control);
  });

  it.each([
    ['no control', [title()]],
    ['several', [odd(), odd()]],
    ['another kind', [odd({ kind: 'number' })]],
    ['another heading', [odd({ sections: ['Bloc B'] })]],
  ])('says that it no longer fits: %s', (_, controls) => {
    const taught = aCorrection({ sections: ['another heading'].includes(_) ? ['Bloc A'] : [] });
    const [found] = cost(controls, [taught]);
    expect(found).toMatchObject({ control: null, taught: { fits: false } });
  });

  it('goes to each module in turn, by its place among those that fit', () => {
    const block = (rank: number) => [
      fakeControl({ label: 'Intitulé de formation', sections: [`Module ${rank}`] }),
      fakeControl({ label: 'Début de formation', kind: 'date', sections: [`Module ${rank}`] }),
      fakeControl({ label: 'Fin de formation', kind: 'date', sections: [`Module ${rank}`] }),
      odd({ sections: [`Module ${rank}`] }),
    ];
    const controls = [...block(1), ...block(2)];
    const found = cost(controls, [aCorrection({ sections: ['Module 1'] })]);
    expect(found.map(({ control }) => control && controls.indexOf(control))).toEqual([3, 7]);
  });

  it('writes nothing into a kind of control that the field cannot be on', () => {
    const box = odd({ kind: 'checkbox' });
    expect(cost([box], [aCorrection({ kind: 'checkbox' })])[0]?.control).toBeNull();
  });
});

describe('an imported correction', () => {
  const imported = (more: Partial<Correction> = {}) => aCorrection({ origin: 'imported', ...more });

  it('only proposes', () => {
    expect(cost([odd()], [imported()])[0]).toMatchObject({ certainty: 'fair' });
  });

  it('never takes what is surely another field', () => {
    const control = title();
    const taught = imported({ label: 'Intitulé de formation' });
    const found = match(formation.fields, [control], [taught]);
    expect(found.find(each => each.control === control)?.field.key).toBe('intitule');
  });

  it('does not make a page be recognised', () => {
    const controls = ['Alpha', 'Bravo', 'Charlie', 'Delta'].map(label => fakeControl({ label }));
    const keys = ['intitule', 'reference-interne', 'duree-heures', 'duree-jours'];
    const taught = controls.map(({ label }, index) =>
      imported({ label, field: keys[index] ?? '', id: `formation.${keys[index]}` }),
    );
    const texts = PAGES.flatMap(({ tab }) =>
      tab ? [{ text: tab, role: 'text' as const, element: BESIDE }] : [],
    );
    const scan = { controls, texts, roots: [] };
    expect(recognise(PAGES, scan, taught)?.sure ?? false).toBe(false);
    const mine = taught.map(each => ({ ...each, origin: 'mine' as const }));
    expect(recognise(PAGES, scan, mine)).toMatchObject({ page: { id: 'formation' }, sure: true });
  });

  it('does not keep a page from being recognised by its own words', () => {
    const words = ['Intitulé de formation', 'Durée de formation en heures', 'Type de formation'];
    const keys = ['intitule', 'duree-heures', 'type-formation'];
    const kinds = ['text', 'text', 'list'] as const;
    const named = words.map((label, index) => fakeControl({ label, kind: kinds[index] ?? 'text' }));
    const odd = kinds.map((kind, index) => fakeControl({ label: `Ligne ${index}`, kind }));
    const taught = odd.map(({ label, kind }, index) =>
      imported({ label, kind, field: keys[index] ?? '', id: `formation.${keys[index]}` }),
    );
    const texts = PAGES.flatMap(({ tab }) =>
      tab ? [{ text: tab, role: 'text' as const, element: BESIDE }] : [],
    );
    const scan = { controls: [...named, ...odd], texts, roots: [] };
    expect(recognise(PAGES, scan, taught)).toMatchObject({ page: { id: 'formation' }, sure: true });
  });

  it.each(['textarea', 'cell', 'checkbox', 'file'] as const)(
    'sends no number of a person into a control of kind %s',
    kind => {
      const control = fakeControl({ label: 'Commentaires', kind });
      const taught = imported({ pageId: 'salaries', field: 'nir', label: 'Commentaires', kind });
      const found = match(salaries.fields, [control], [taught]);
      expect(found.filter(each => each.control !== null)).toEqual([]);
    },
  );

  it('brings no field of a person to a page that is about no person', () => {
    const control = fakeControl({ label: 'Commentaire' });
    const taught = imported({ field: 'nir', label: 'Commentaire' });
    const found = match(formation.fields, [control], [taught]);
    expect(found.filter(each => each.control === control)).toEqual([]);
  });
});
