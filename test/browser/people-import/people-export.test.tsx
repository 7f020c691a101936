import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import '../../../locales/settings.ts';
import { ExportPeople } from '../../../components/people/export-people.tsx';
import type { Employee } from '../../../lib/employees/employee.ts';
import { writeInWorker } from '../../../lib/sheets/ask-worker.ts';
import { readSheetFile } from '../../../lib/sheets/read-sheet-file.ts';

const person: Employee = {
  ...{ schema: 1, id: 'p1', birthName: '=LEFÈVRE', firstName: 'Maëlle', sex: 'female' },
  ...{ birthDate: '1988-04-23', identifier: { kind: 'nir', number: '2880430189021' } },
};
const saved = new Map<string, string | Uint8Array<ArrayBuffer>>();

function show(people: readonly Employee[], writeXlsx = writeInWorker) {
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  saved.clear();
  render(
    <ExportPeople
      people={people}
      today="2026-11-21"
      writeXlsx={writeXlsx}
      save={(name, content) => saved.set(name, content)}
    />,
    place,
  );
}
const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

beforeEach(() => show([person]));

it.each(['Excel (.xlsx)', 'CSV (.csv)'])(
  'exports as %s, without number nor formula',
  async name => {
    press(name);
    await expect.poll(() => saved.has('salaries-2026-11-21')).toBe(true);
    const content = saved.get('salaries-2026-11-21') ?? '';
    const reading = await readSheetFile(new Blob([content]));
    const text = JSON.stringify(reading);
    expect(text).toContain('Maëlle');
    expect(text).toContain(`"'=LEFÈVRE"`);
    expect(text).toContain('23/04/1988');
    expect(text).not.toContain('2880430189021');
  },
);

it('offers the template even when there is nobody', async () => {
  show([]);
  expect(document.body.textContent).not.toContain('Exporter');
  press('Télécharger un modèle à remplir (Excel)');
  await expect.poll(() => saved.has('modele-salaries')).toBe(true);
});

it('says that a file could not be made', async () => {
  show([person], () => Promise.reject(new Error('out of memory')));
  press('Excel (.xlsx)');
  await expect.poll(() => document.body.textContent).toContain("n'a pas pu être fait");
  expect(saved.size).toBe(0);
});
