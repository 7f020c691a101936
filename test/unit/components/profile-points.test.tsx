// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type Point, ProfilePoints } from '../../../components/profiles/profile-points.tsx';
import { show } from './show.tsx';

const point = (id: string, changes: Partial<Point> = {}): Point => ({
  id,
  label: 'Date de début',
  group: '',
  says: 'La formation commence dans 5 jours.',
  remedy: 'Demandez à AKTO.',
  source: 'AKTO (05/10/2026)',
  ...changes,
});

it('says nothing of a training where there is nothing to look at', async () => {
  expect((await show(<ProfilePoints points={[]} />)).says()).toBe('');
});

it('counts the points, then says each with its place, its remedy and its source', async () => {
  const points = [point('a'), point('b', { group: 'Module 2', label: 'Durée' })];
  const page = await show(<ProfilePoints points={points} />);
  expect(page.find('summary').textContent).toBe('2 points à vérifier');
  expect(page.find<HTMLDetailsElement>('details').open).toBe(false);
  expect(page.find('[data-point=b]').textContent).toContain('Module 2 · Durée');
  for (const part of ['dans 5 jours', 'Demandez à AKTO', 'AKTO (05/10/2026)']) {
    expect(page.find('[data-point=a]').textContent).toContain(part);
  }
  expect(page.says()).toContain('Rien n’empêche d’enregistrer.');
});
