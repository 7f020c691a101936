// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { WhichNumber } from '../../../components/people/which-number.tsx';
import { text } from '../../../locales/text.ts';
import { show } from './show.tsx';

it('says nothing until it knows the paper, then which answer of the form to choose', async () => {
  const page = await show(<WhichNumber />);
  const answer = () => page.find('[role=status]').textContent;
  const hold = (index: number) => page.tap(`label:nth-of-type(${index}) input`);
  expect(answer()).toBe('');
  await hold(1);
  expect(answer()).toContain(`« ${text('field.identifier.nir')} »`);
  await hold(2);
  expect(answer()).toContain('numéro d’attente (NIA)');
  expect(answer()).toContain(`« ${text('field.identifier.nir')} »`);
  await hold(3);
  expect(answer()).toContain(`« ${text('field.identifier.ntt')} »`);
  await hold(4);
  expect(answer()).toContain('N’en a pas encore');
  await hold(5);
  expect(answer()).toContain('demandez à AKTO');
});
