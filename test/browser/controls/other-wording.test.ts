import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, eventsOnPage } from './control-named.ts';
import { portalList } from './portal-list.ts';

it.each([
  ['CDI', 'Contrat à durée indéterminée (CDI)'],
  ['Niveau 5 - Bac + 2', 'Bac+2 (niveau 5)'],
])(
  'holds « %s » where the page words it « %s », and leaves it alone the next time',
  async (value, option) => {
    const held = portalList('Nature du contrat', ['Autre réponse', option]);
    const outcome = await write(await controlNamed('Nature du contrat'), value);
    expect(outcome).toMatchObject({ status: 'held-reformatted', read: option });
    const events = eventsOnPage();
    expect((await write(await controlNamed('Nature du contrat'), value)).status).toMatch(/^held/u);
    expect([held.changes, events]).toEqual([[option], []]);
  },
);

it('does not take for held what the page put in its place', async () => {
  const held = portalList('Nature du contrat', ['Contrat à durée déterminée (CDD)'], 'Autre');
  const outcome = await write(await controlNamed('Nature du contrat'), 'CDI');
  expect(outcome).toMatchObject({ status: 'refused', read: 'Autre' });
  expect(held.changes).toEqual([]);
});
