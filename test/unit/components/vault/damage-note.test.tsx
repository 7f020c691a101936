// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import '../../../../locales/settings.ts';
import { DamageNote } from '../../../../components/options/damage-note.tsx';
import { text } from '../../../../locales/text.ts';

test('throws away a record of the vault that cannot be read, once it was said for sure', async () => {
  const id = crypto.randomUUID();
  const forgotten: string[] = [];
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const damaged = [`employee:${id}`, 'profiles:semaine-2026'];
  await act(() =>
    render(<DamageNote damaged={damaged} onForget={each => forgotten.push(each)} />, place),
  );
  expect(place.textContent).toContain(text('vault.damage.person'));
  // A profile is set aside elsewhere: only what is in the vault can be thrown away here.
  expect(place.querySelectorAll('li button')).toHaveLength(1);
  await act(() => place.querySelector<HTMLButtonElement>('li button')?.click());
  expect(forgotten).toEqual([]);
  await act(() => place.querySelector<HTMLButtonElement>('button.danger')?.click());
  expect(forgotten).toEqual([id]);
});
