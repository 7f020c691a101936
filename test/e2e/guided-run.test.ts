import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene, type Scene } from '../support/scene.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const request = requestFor({ employees: 2 });
const people = request.expected.salaries ?? [];
const birthNames = (salaries: readonly Readonly<Record<string, unknown>>[]) =>
  salaries.map(values => values['Nom de naissance']);

let scene: Scene | undefined;
const open = async (path: string) => {
  scene = await openScene(session(), request, path);
  return scene;
};
beforeAll(() => importRequest(session(), request));
afterEach(() => scene?.close());

describe('« Tout remplir »', () => {
  it.each([
    ['vue', 'a'],
    ['native', 'b'],
  ] as const)('fills every tab for two people (%s skin, wording %s)', async (skin, wording) => {
    const { expected } = requestFor({ employees: 2, wording });
    const { popup, portal, finish } = await open(`?skin=${skin}&options=${wording}`);
    await popup.fillAll();
    expect(await finish({ expected: requestFor({ employees: 2, wording }).places })).toBe('done');
    const model = await portal.model();
    expect(model.Formation).toMatchObject(expected.Formation ?? {});
    expect(model.modules).toHaveLength(1);
    expect(model.modules[0]).toMatchObject(expected.modules?.[0] ?? {});
    expect(model.salaries).toHaveLength(2);
    for (const [index, person] of (expected.salaries ?? []).entries()) {
      expect(model.salaries[index]).toMatchObject(person);
    }
  });

  it('sends, refuses and deletes nothing, and saves when told to', async () => {
    const { popup, portal, finish } = await open('?skin=native');
    await popup.fillAll();
    await finish();
    const kinds = new Set((await portal.requests()).map(({ kind }) => kind));
    expect(kinds).toContain('save');
    for (const kind of ['transmit', 'refuse', 'delete']) expect(kinds).not.toContain(kind);
  });

  it('doubles nobody when it is started again', async () => {
    const { popup, portal, finish } = await open('?skin=native');
    for (let round = 0; round < 2; round++) {
      await popup.fillAll();
      await finish();
    }
    const { salaries, modules } = await portal.model();
    expect(modules).toHaveLength(1);
    expect(birthNames(salaries)).toEqual(birthNames(people));
  });

  it('goes on with a person who was half entered', async () => {
    const { popup, portal, finish } = await open('?skin=native&prefilled=1');
    await popup.fillAll();
    await finish();
    const { salaries } = await portal.model();
    expect(salaries).toHaveLength(2);
    expect(salaries[0]).toMatchObject({ 'Code postal': people[0]?.['Code postal'] });
  });

  it('leaves and reports a person of the list who was not chosen', async () => {
    const { popup, portal, finish } = await open('?skin=native&prefilled=other');
    const [stranger] = (await portal.model()).salaries;
    await popup.fillAll();
    await finish();
    const { salaries } = await portal.model();
    expect(salaries).toHaveLength(3);
    expect(salaries[0]).toEqual(stranger);
    expect((await popup.text()).toLowerCase()).toContain('marcheteau');
  });

  it('stops when asked, and finishes the same request when started again', async () => {
    const { popup, portal, finish } = await open('?skin=native&latency=400');
    await popup.fillAll();
    const stopped = finish();
    await waitFor('the first person', async () => (await portal.model()).salaries.length > 0, {
      timeout: 60_000,
    });
    await popup.stop();
    expect(await stopped).toBe('stopped');
    await popup.fillAll();
    expect(await finish()).toBe('done');
    expect(birthNames((await portal.model()).salaries)).toEqual(birthNames(people));
  });
});
