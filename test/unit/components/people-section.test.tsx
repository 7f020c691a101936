// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { PeopleSection } from '../../../components/people/people-section.tsx';
import type { Employee } from '../../../lib/employees/employee.ts';
import { FRENCH_WORDS } from '../../../lib/import/words.ts';
import { anEmployee } from '../employees/an-employee.ts';
import '../../../locales/settings.ts';

function showPeople(people: readonly Employee[]) {
  const saved: Employee[] = [];
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  void act(() =>
    render(
      <PeopleSection
        people={people}
        keptIn="vault"
        today="2026-11-21"
        words={FRENCH_WORDS}
        newId={() => 'new'}
        onSave={person => saved.push(person)}
        onDelete={() => undefined}
      />,
      place,
    ),
  );
  const buttons = () => [...place.querySelectorAll('button')];
  const field = (label: string) => {
    const name = [...place.querySelectorAll('label')].find(each =>
      each.textContent?.startsWith(label),
    );
    const input =
      name?.querySelector('input') ??
      document.getElementById(name?.htmlFor ?? '') ??
      expect.fail(`no field « ${label} »`);
    return input as HTMLInputElement;
  };
  return {
    saved,
    place,
    field,
    lines: () => [...place.querySelectorAll('.cards strong')].map(each => each.textContent),
    press: (name: string) =>
      act(() =>
        buttons()
          .find(each => (each.getAttribute('aria-label') ?? each.textContent) === name)
          ?.click(),
      ),
    type: (label: string, value: string) =>
      act(() => {
        const input = field(label);
        input.value = value;
        input.dispatchEvent(
          new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }),
        );
      }),
    leave: (label: string) =>
      act(() => void field(label).dispatchEvent(new FocusEvent('focusout', { bubbles: true }))),
  };
}

const crowd = Array.from({ length: 80 }, (_, number) =>
  anEmployee({ id: `p${number}`, birthName: `Nom${number}`, usageName: undefined }),
);

test('shows a beginning of a long list, and the rest on demand', async () => {
  const shown = showPeople(crowd);
  expect(shown.lines()).toHaveLength(30);
  await shown.press('Afficher la suite (50)');
  expect(shown.lines()).toHaveLength(80);
});

test('searches as it is typed', async () => {
  const shown = showPeople(crowd);
  await shown.type('Chercher', 'nom7');
  expect(shown.lines()).toHaveLength(11);
  expect(shown.place.textContent).toContain('Trouvés : 11');
});

test('archives without erasing, and shows the archived only when asked', async () => {
  const [first] = crowd;
  const shown = showPeople([anEmployee({ archivedOn: '2026-01-02' }), ...(first ? [first] : [])]);
  expect(shown.lines()).toEqual(['Ondine Nom0']);
  await shown.press('Archiver : Ondine Nom0');
  expect(shown.saved).toEqual([{ ...first, archivedOn: '2026-11-21' }]);
});

test('does not keep the number unless told to', async () => {
  const shown = showPeople([anEmployee({ identifier: { kind: 'nir' } })]);
  await shown.press('Modifier : Ondine Castellane');
  expect(shown.place.querySelector('[data-path="identifier.number"]')).toBeNull();
  expect(shown.field('Le demander à chaque fois').checked).toBe(true);
});

test('forgets the number when it is to be asked for each time', async () => {
  const shown = showPeople([anEmployee()]);
  await shown.press('Modifier : Ondine Castellane');
  await act(() => shown.field('Le demander à chaque fois').click());
  await shown.press('Enregistrer');
  expect(shown.saved.map(({ identifier }) => identifier)).toEqual([{ kind: 'nir' }]);
});

test('says what is wrong as a field is left, and what is only odd', async () => {
  const shown = showPeople([anEmployee()]);
  await shown.press('Modifier : Ondine Castellane');
  const said = (path: string) => shown.place.querySelector(`[data-path="${path}"] p`)?.textContent;
  await shown.type('Date de naissance', '31/02/1987');
  expect(said('birthDate')).toBe('JJ/MM/AAAA');
  await shown.leave('Date de naissance');
  expect(said('birthDate')).toBe("Cette date n'existe pas dans le calendrier.");
  await shown.type('Sexe', 'male');
  await shown.leave('Sexe');
  expect(said('identifier.number')).toContain('ne correspond pas au sexe');
});

const notices = (shown: ReturnType<typeof showPeople>) =>
  [...shown.place.querySelectorAll('.cards .chip')].map(each => each.textContent);

test('counts in the list what is to be looked at, but in those put away', async () => {
  const odd = anEmployee({ sex: 'male', postalCode: '34000', city: 'Amiens' });
  expect(notices(showPeople([odd]))).toEqual(['2 points à vérifier']);
  expect(notices(showPeople([anEmployee({ sex: 'male' })]))).toEqual(['1 point à vérifier']);
  expect(notices(showPeople([anEmployee()]))).toEqual([]);
  const away = showPeople([{ ...odd, archivedOn: '2026-01-02' }]);
  await act(() => away.field('Montrer aussi').click());
  expect(notices(away)).toEqual(['archivé']);
});

test('says what it counted as soon as the form opens, and saves all the same', async () => {
  const shown = showPeople([anEmployee({ postalCode: '34000', city: 'Amiens' })]);
  await shown.press('Modifier : Ondine Castellane');
  const said = () => shown.place.querySelector('[data-path="city"] p')?.textContent;
  expect(said()).toContain('34000');
  await shown.press('Enregistrer');
  expect(shown.saved).toHaveLength(1);
});

test('looks at somebody new as fields are left, with what is kept of the others', async () => {
  const shown = showPeople([anEmployee()]);
  await shown.press('Ajouter un salarié');
  const said = (path: string) => shown.place.querySelector(`[data-path="${path}"] p`)?.textContent;
  await shown.type('Nom de naissance', 'Castellane');
  await shown.type('Prénom', 'Ondine');
  await shown.leave('Prénom');
  expect(said('birthName')).toBe('');
  await shown.type('Date de naissance', '14/01/1987');
  await shown.leave('Date de naissance');
  // The same person, under the name she uses.
  expect(said('birthName')).not.toBe('');
  // Corrected, then emptied: the word goes as soon as the field is left.
  await shown.type('Prénom', '');
  await shown.leave('Prénom');
  expect(said('birthName')).toBe('');
});

test('shows a long list first, and what there is to look at a moment later', async () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    anEmployee({ id: `p${at}`, birthName: `NOM${at}`, sex: at === 0 ? 'male' : 'female' }),
  );
  const shown = showPeople(many);
  expect(shown.lines().length).toBeGreaterThan(0);
  expect(notices(shown)).toEqual([]);
  await act(() => new Promise(resolve => setTimeout(resolve, 150)));
  expect(notices(shown).length).toBeGreaterThan(0);
});
