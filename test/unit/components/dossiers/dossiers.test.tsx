// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { DeadlineTools } from '../../../../components/dossiers/deadline-tools.tsx';
import { DossierForm } from '../../../../components/dossiers/dossier-form.tsx';
import { DossierList } from '../../../../components/dossiers/dossier-list.tsx';
import {
  type DossierOnPage,
  DossierSheet,
} from '../../../../components/dossiers/dossier-sheet.tsx';
import {
  type FollowUpImported,
  ImportFollowUp,
} from '../../../../components/dossiers/import-follow-up.tsx';
import { fakeDossier, fakeLine, fakeStep } from '../procedure/fake-follow.ts';
import { show } from '../show.tsx';

const settle = () => act(async () => void (await new Promise(done => setTimeout(done))));

describe('the list of dossiers', () => {
  const thousand = Array.from({ length: 1000 }, (_, index) =>
    fakeLine({ id: `d${index}`, title: `Formation ${index}`, about: `n° ${48_000 + index}` }),
  );

  test('draws a thousand page by page', async () => {
    const { place, press, says } = await show(
      <DossierList lines={thousand} onOpen={() => undefined} />,
    );
    const titles = () =>
      [...place.querySelectorAll('.cards strong')].map(({ textContent }) => textContent);
    expect(titles()).toHaveLength(25);
    expect(says()).toContain('1 à 25 sur 1000');
    await press('Suivants');
    expect(titles()[0]).toBe('Formation 25');
    expect(place.querySelectorAll('*').length).toBeLessThan(600);
  });

  test('finds one by its words, whatever the accents', async () => {
    const lines = [...thousand, fakeLine({ id: 'x', title: 'Été à l’école', about: 'n° 9' })];
    const { find, set, place } = await show(<DossierList lines={lines} onOpen={() => undefined} />);
    await set(find<HTMLInputElement>('input[type=search]'), 'ecole ete');
    expect([...place.querySelectorAll('.cards > li')].map(each => each.textContent)).toHaveLength(
      1,
    );
  });

  test('keeps closed ones for when they are asked for', async () => {
    const lines = [fakeLine(), fakeLine({ id: 'd2', title: 'Ancienne', isClosed: true })];
    const opened: string[] = [];
    const shown = await show(<DossierList lines={lines} onOpen={id => opened.push(id)} />);
    expect(shown.says()).not.toContain('Ancienne');
    await shown.tap('.dossier-tools input[type=checkbox]');
    await shown.press('Ouvrir le dossier « Ancienne »');
    expect(opened).toEqual(['d2']);
  });
});

describe('a dossier begun by hand', () => {
  test('needs a title, and days in their order', async () => {
    const saved: unknown[] = [];
    const shown = await show(
      <DossierForm
        title="dossiers-page.new-title"
        facts={{ title: '', funder: '', start: '', end: '' }}
        onSave={facts => saved.push(facts)}
        onCancel={() => undefined}
      />,
    );
    const input = (name: string) => shown.find<HTMLInputElement>(`input[name=${name}]`);
    await shown.press('Enregistrer');
    expect(shown.says()).toContain('Donnez le titre de la formation.');
    expect(document.activeElement).toBe(input('title'));
    expect(input('title').getAttribute('aria-invalid')).toBe('true');
    await shown.set(input('title'), ' Ailleurs ');
    await shown.set(input('start'), '2027-02-05');
    await shown.set(input('end'), '2027-02-01');
    await shown.press('Enregistrer');
    expect(shown.says()).toContain('Le dernier jour vient avant le premier.');
    expect(saved).toEqual([]);
    await shown.set(input('end'), '2027-02-06');
    await shown.press('Enregistrer');
    expect(saved).toEqual([
      { title: 'Ailleurs', funder: '', start: '2027-02-05', end: '2027-02-06' },
    ]);
  });
});

describe('one dossier on the page', () => {
  async function showSheet(
    changes: Partial<DossierOnPage> = {},
    share = { status: 'refused' as const, findings: [] },
  ) {
    const done: unknown[] = [];
    const note = (...given: unknown[]) => void done.push(given);
    const shown = await show(
      <DossierSheet
        dossier={{
          shown: fakeDossier(),
          facts: { title: 'Semaine FLE', funder: 'AKTO', start: '', end: '' },
          isAkto: true,
          days: {},
          ...{ disputes: [], doubles: [] },
          ...changes,
        }}
        onBack={() => note('back')}
        onSay={(...given) => note('say', ...given)}
        onNote={async () => 'kept'}
        onFacts={facts => note('facts', facts)}
        onDay={(...given) => note('day', ...given)}
        onChoose={({ name }, value) => note('choose', name, value)}
        onShare={async (notes, isSure) => {
          note('share', notes, isSure);
          return share;
        }}
        onDiary={() => note('diary')}
        onClosed={isClosed => note('closed', isClosed)}
        onUnite={id => note('unite', id)}
        onDelete={() => note('delete')}
      />,
    );
    return { ...shown, done };
  }

  test('has its own days typed when its OPCO is not AKTO', async () => {
    const { place, find, done } = await showSheet({ isAkto: false });
    expect(place.querySelectorAll('.typed-days input')).toHaveLength(5);
    const box = find<HTMLInputElement>('input[name=typed-sending]');
    await act(() => {
      box.value = '2027-01-10';
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(done).toEqual([['day', 'sending', '2027-01-10']]);
    expect((await showSheet()).place.querySelectorAll('.typed-days input')).toHaveLength(1);
  });

  test('asks whether another is the same request, and puts them together on a second word', async () => {
    const doubles = [{ id: 'other', title: 'Semaine FLE', about: 'n° 48213' }];
    const { place, press, done } = await showSheet({ doubles });
    expect(place.querySelector('.doubles')?.textContent).toContain('n° 48213');
    await press('C’est la même : réunir avec Semaine FLE, n° 48213');
    expect(done).toEqual([]);
    await press('Réunir les deux');
    expect(done).toEqual([['unite', 'other']]);
    expect((await showSheet()).place.querySelector('.doubles')).toBeNull();
  });

  test('asks before it is deleted', async () => {
    const { press, done } = await showSheet();
    await press('Supprimer ce dossier');
    expect(done).toEqual([]);
    await press('Supprimer pour de bon');
    expect(done).toEqual([['delete']]);
  });

  test('hands on the notes that are ticked and no other, and says when it is refused', async () => {
    const steps = [
      fakeStep({ memo: 'demandé' }),
      fakeStep({ id: 'transmit', title: 'Transmettre', memo: 'lundi' }),
    ];
    const shown = fakeDossier({
      phases: [{ id: 'papers', title: 'Pièces', done: 0, total: 2, isCurrent: true, steps }],
    });
    const sheet = await showSheet({ shown });
    await sheet.press('Transmettre le suivi à un collègue');
    await sheet.tap('[data-share] input[type=checkbox]');
    await sheet.press('Faire le fichier');
    await settle();
    expect(sheet.done).toEqual([['share', ['programme'], false]]);
    expect(sheet.find('[data-share]').dataset.share).toBe('refused');
    expect(sheet.says()).toContain('Le fichier n’a pas été fait');
  });

  test('is printed whole', async () => {
    const before = window.print;
    let wholeAtPrint = 0;
    window.print = () => {
      wholeAtPrint = document.querySelectorAll('.step-details').length;
    };
    const { press, place } = await showSheet();
    await press('Imprimer');
    window.print = before;
    expect(wholeAtPrint).toBe(3);
    expect(place.querySelectorAll('.step-details')).toHaveLength(1);
  });
});

describe('a colleague’s follow-up', () => {
  async function give(imported: FollowUpImported) {
    const opened: string[] = [];
    const shown = await show(
      <ImportFollowUp
        lines={[fakeLine()]}
        onFile={async () => imported}
        onOpen={id => opened.push(id)}
      />,
    );
    await shown.give('input[type=file]', [{ name: 'suivi.json' }]);
    await settle();
    return { ...shown, opened };
  }

  test('that cannot be read says why, and what to do', async () => {
    const { says } = await give({ status: 'unreadable', why: 'newer' });
    expect(says()).toContain('Mettez Dossier FLE à jour');
  });

  test('opens where there is something to choose', async () => {
    const merged = { status: 'merged', id: 'd1', disputes: 2, notesLocked: true } as const;
    const { says, opened } = await give(merged);
    expect(opened).toEqual(['d1']);
    expect(says()).toContain('2 points à choisir');
    expect(says()).toContain('le coffre est fermé');
  });

  test('that looks like several asks which', async () => {
    const asked: (string | null)[] = [];
    const choose = async (id: string | null): Promise<FollowUpImported> => {
      asked.push(id);
      return { status: 'merged', id: 'd1', disputes: 0, notesLocked: false };
    };
    const { set, find, press, says } = await give({ status: 'which', choose });
    await set(find<HTMLSelectElement>('select'), 'd1');
    await press('Mettre en commun');
    await settle();
    expect(asked).toEqual(['d1']);
    expect(says()).toContain('Suivi mis en commun.');
  });
});

test('a margin out of reason is not taken', async () => {
  const margins: number[] = [];
  const shown = await show(
    <DeadlineTools
      margin={7}
      notifies={false}
      onMargin={days => margins.push(days)}
      onNotify={() => undefined}
      onDiary={() => undefined}
    />,
  );
  const box = shown.find<HTMLInputElement>('input[type=number]');
  for (const value of ['200', '-1', '10']) {
    await act(() => {
      box.value = value;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  expect(margins).toEqual([10]);
});
