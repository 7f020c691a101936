import { afterEach, beforeAll, expect, it } from 'vitest';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene, type Scene } from '../support/scene.ts';
import { useSession } from '../support/use-session.ts';

const session = useSession();
const request = requestFor({ employees: 2 });
const scenes: Scene[] = [];
const open = async (path: string) => {
  const scene = await openScene(session(), request, path);
  scenes.push(scene);
  return scene;
};
beforeAll(() => importRequest(session(), request));
afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.close().catch(() => undefined);
});

it('enters in each tab the people that were chosen there', async () => {
  const [first = '', second = ''] = request.names;
  const one = await open('?skin=native&start=salaries');
  await one.popup.chooseEmployees([first]);
  const two = await open('?skin=native&start=salaries');
  await two.popup.chooseEmployees([second]);
  await one.popup.fillThisTab();
  expect(await one.finish()).toBe('done');
  const [person] = request.expected.salaries ?? [];
  expect((await one.portal.model()).salaries).toEqual([expect.objectContaining(person)]);
});
