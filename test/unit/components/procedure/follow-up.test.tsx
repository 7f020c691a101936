// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Checklist } from '../../../../components/procedure/checklist.tsx';
import { FollowUp } from '../../../../components/procedure/follow-up.tsx';
import type { FollowAnswer, ShownFollowUp } from '../../../../lib/procedure/shown.ts';
import { show } from '../show.tsx';
import { fakeDossier, fakeFollowUp, fakeLine, fakeSource, fakeStep } from './fake-follow.ts';

async function showFollowUp(
  view: Partial<ShownFollowUp>,
  { isBrief = false, answer }: { isBrief?: boolean; answer?: FollowAnswer } = {},
) {
  const { source, said } = fakeSource(fakeFollowUp(view), answer);
  const shown = await show(<FollowUp source={source} page={null} isBrief={isBrief} />);
  const settle = () => act(async () => void (await new Promise(done => setTimeout(done))));
  await settle();
  return { ...shown, said, settle };
}

describe('« Où j’en suis »', () => {
  test('opens, in the popup, on one sentence and one button, which leads to the steps', async () => {
    const shown = await showFollowUp({}, { isBrief: true });
    expect(shown.says()).toContain('Semaine FLE – À faire maintenant : Onglet Formation');
    expect(shown.place.querySelector('.checklist')).toBeNull();
    await shown.press('Voir comment faire');
    await shown.settle();
    expect(shown.find('.checklist').dataset.dossier).toBe('d1');
    await shown.press('Retour');
    await shown.settle();
    expect(shown.has('Voir comment faire')).toBe(true);
  });

  test('gives the focus back to the button that opened the steps, once they are closed', async () => {
    const shown = await showFollowUp({}, { isBrief: true });
    await shown.press('Voir comment faire');
    await shown.settle();
    expect(document.activeElement?.tagName).toBe('H2');
    await shown.press('Retour');
    await shown.settle();
    expect(document.activeElement?.textContent).toBe('Voir comment faire');
  });

  test('gives it to the title of the list where that is folded again', async () => {
    const lines = [fakeLine({ id: 'd7', title: 'Autre' })];
    const shown = await showFollowUp({ lines }, { isBrief: true });
    await shown.press('Voir le dossier « Autre »');
    await shown.settle();
    await shown.press('Retour');
    await shown.settle();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });

  test('keeps, in the popup, the request in view on one line until its steps are asked for', async () => {
    const dossier = fakeDossier({ id: 'd9', title: 'Celle de la page' });
    const shown = await showFollowUp({ dossier }, { isBrief: true });
    expect(shown.place.querySelector('.checklist')).toBeNull();
    await shown.press('Voir ses étapes : Celle de la page');
    await shown.settle();
    expect(shown.find('.checklist').dataset.dossier).toBe('d9');
  });

  test('says of each open dossier that it is not sent, and what it waits for', async () => {
    const closed = fakeLine({ id: 'd2', title: 'Ancienne', isClosed: true });
    const shown = await showFollowUp({ lines: [fakeLine(), closed] });
    expect(shown.says()).toContain('PAS ENCORE ENVOYÉ à AKTO');
    expect(shown.says()).toContain('Attendu de la coordination : le programme');
    expect(shown.says()).not.toContain('Ancienne');
  });

  test('shows on the portal the steps of the request in view', async () => {
    const shown = await showFollowUp({ dossier: fakeDossier() });
    expect(shown.find('.checklist h2').textContent).toBe('Semaine FLE');
    expect(shown.says()).toContain('1 étape sur 3');
  });

  test('follows a line of the list in view, by its number', async () => {
    const rows = [
      { number: '48213', text: 'Semaine FLE', dossierId: null },
      { number: '48214', text: 'Autre', dossierId: 'd1' },
    ];
    const shown = await showFollowUp({ rows });
    await shown.press('Suivre la demande 48213');
    await shown.settle();
    expect(shown.said).toEqual([['follow', { number: '48213' }]]);
    expect(shown.says()).toContain('Dossier suivi.');
    expect(shown.has('Suivre la demande 48214')).toBe(false);
  });

  test('says by its number which request in view it would follow, where the page says one', async () => {
    const shown = await showFollowUp({ toFollow: { number: '48213' } });
    await shown.press('Suivre ce dossier (n° 48213)');
    await shown.settle();
    expect(shown.said).toEqual([['follow', {}]]);
    const unnumbered = await showFollowUp({ toFollow: {} });
    expect(unnumbered.has('Suivre ce dossier')).toBe(true);
  });

  test('asks which one it is when it looks like one that is followed', async () => {
    const rows = [{ number: '48213', text: 'Semaine FLE', dossierId: null }];
    const shown = await showFollowUp({ rows }, { answer: { status: 'which', ids: ['d1'] } });
    await shown.press('Suivre la demande 48213');
    await shown.settle();
    await shown.press('C’est celle-ci');
    await shown.settle();
    expect(shown.said.at(-1)).toEqual(['follow', { number: '48213', as: 'd1' }]);
  });

  test('warns before a request that exists is made again, with the day of the reading', async () => {
    const shown = await showFollowUp({
      warnings: ['Vous êtes dans le profil Prestataire.'],
      similar: { found: ['Semaine FLE, n° 48213'], read: ['Brouillons : lue le lundi.'] },
    });
    expect(shown.find('.follow-similar').getAttribute('role')).toBe('alert');
    expect(shown.says()).toContain('Brouillons : lue le lundi.');
    expect(shown.says()).toContain('Vous êtes dans le profil Prestataire.');
  });
});

describe('the checklist', () => {
  const asked: unknown[] = [];
  const showSteps = (dossier = fakeDossier()) => {
    asked.length = 0;
    return show(
      <Checklist
        dossier={dossier}
        onSay={(...given) => asked.push(given)}
        onNote={async (...given) => {
          asked.push(given);
          return 'locked';
        }}
      />,
    );
  };
  const withStep = (step: Parameters<typeof fakeStep>[0]) =>
    fakeDossier({
      nextStep: 'programme',
      phases: [
        {
          id: 'papers',
          title: 'Pièces',
          done: 0,
          total: 1,
          isCurrent: true,
          steps: [fakeStep(step)],
        },
      ],
    });

  test('folds all phases but the one of the next step, and opens that step', async () => {
    const { place } = await showSteps();
    const open = [...place.querySelectorAll<HTMLDetailsElement>('.phase[data-phase]')].map(each => [
      each.dataset.phase,
      each.open,
    ]);
    expect(open).toEqual([
      ['request', true],
      ['papers', false],
    ]);
    const next = place.querySelector('[aria-current="step"]');
    expect(next?.getAttribute('data-step')).toBe('tab-formation');
    expect(next?.querySelector('.step-details')).not.toBeNull();
    expect(place.querySelectorAll('.step-details')).toHaveLength(1);
  });

  test('lets nobody untick what the portal shows', async () => {
    const { find } = await showSteps();
    const tick = find<HTMLInputElement>('[data-step="open-request"] input');
    expect([tick.checked, tick.disabled]).toEqual([true, true]);
    expect(find('[data-step="open-request"]').textContent).toContain('Vu sur le portail le');
  });

  test('says a step when it is ticked, and shows the tick once it is kept', async () => {
    const shown = await showSteps();
    await shown.tap('[data-step="tab-formation"] input');
    expect(asked).toEqual([['tab-formation', true]]);
    expect(shown.find<HTMLInputElement>('[data-step="tab-formation"] input').checked).toBe(false);
  });

  test('asks what is so when the portal contradicts the user', async () => {
    const shown = await showSteps(withStep({ state: 'unknown', note: 'Rien n’a été décoché.' }));
    expect(shown.says()).toContain('Rien n’a été décoché.');
    await shown.press('Ce n’est pas fait');
    expect(asked).toEqual([['programme', false]]);
  });

  test('keeps a note, and says when the vault is closed', async () => {
    const shown = await showSteps(withStep({ memo: '' }));
    await shown.set(shown.find<HTMLTextAreaElement>('textarea'), 'demandé à l’accueil');
    await shown.press('Garder la note');
    await act(async () => void (await new Promise(done => setTimeout(done))));
    expect(asked).toEqual([['programme', 'demandé à l’accueil']]);
    expect(shown.says()).toContain('ouvrez d’abord le coffre');
  });

  test('unfolds everything on paper', async () => {
    const { place } = await show(
      <Checklist dossier={fakeDossier()} isWhole={true} onSay={() => undefined} />,
    );
    expect([...place.querySelectorAll('details')].every(each => each.open)).toBe(true);
    expect(place.querySelectorAll('.step-details')).toHaveLength(3);
  });
});
