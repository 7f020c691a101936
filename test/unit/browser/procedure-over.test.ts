import { describe, expect, test } from 'vitest';
import { shownDossier, shownFirst, shownLine } from '../../../lib/browser/procedure-view.ts';
import { speaker } from '../../../lib/browser/procedure-words.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { lineOf } from '../../../lib/dossiers/dossier-line.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { sayStep, typeDeadline } from '../../../lib/dossiers/say.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { whereIAm } from '../../../lib/dossiers/where-i-am.ts';
import { aDossier, DAY_1, seenOn } from '../dossiers/a-dossier.ts';
import { akto, CENTRE, DRAFT_SEEN, french, shown, stepIn, viewOf } from './shown.ts';

describe('what is over', () => {
  const done = (dossier: Dossier, steps: readonly string[]) =>
    steps.reduce((each, step) => sayStep(each, step, true, DAY_1), dossier);
  const ACCESS = ['person-in-charge', 'first-login', 'administrator', 'attachment'];

  test('a day of finished steps is no more among the deadlines', () => {
    const named = (dossier: Dossier, day?: string) =>
      shown(dossier, day).deadlines.map(each => each.split('.')[0]);
    expect(named(akto())).toEqual([
      'Accès au portail prêt',
      'Pièces reçues et convention signée',
      'Demande envoyée',
    ]);
    expect(named(done(akto(), ACCESS))).toEqual([
      'Pièces reçues et convention signée',
      'Demande envoyée',
    ]);
    // Typed where no step of this request carries it: nobody else would show it.
    const typed = typeDeadline(akto({ directPayment: true }), 'reimbursement', '2027-02-01', DAY_1);
    expect(named(done(typed, ACCESS))).toContain('Remboursement demandé');
  });

  test('a missed day of advice is no fault: the last day of the sending stands beside it', () => {
    const step = stepIn(shown(akto(), '2026-10-05'), 'programme');
    expect(step.isLate).toBe(false);
    expect(step.deadline).toBe(
      'Le jour conseillé (le vendredi 2 octobre 2026) est passé ; dernier jour pour envoyer la demande : le dimanche 18 octobre 2026.',
    );
    const after = stepIn(shown(akto(), '2026-10-20'), 'programme');
    expect([after.isLate, after.deadline]).toEqual([
      false,
      'Le jour conseillé (le vendredi 2 octobre 2026) est passé.',
    ]);
    expect(stepIn(shown(akto(), '2026-10-12'), 'transmit').isLate).toBe(true);
  });

  test('on a line and in the one sentence neither, and the sending’s own day takes its place', () => {
    const on = (day: string, dossier: Dossier) => {
      const standing = standingOf(dossier, {
        profiles: [],
        seen: NOTHING_SEEN,
        now: new Date(`${day}T09:00:00.000Z`),
      });
      const line = lineOf(standing);
      return {
        line: shownLine(line, standing.papers, french),
        first: shownFirst(whereIAm([standing]), [line], french),
      };
    };
    const early = on('2026-09-25', akto());
    expect(early.line).toMatchObject({
      isLate: false,
      deadline: 'Au plus tard le vendredi 2 octobre 2026.',
    });
    // What comes first is to be done by a day of advice: said, not in red.
    expect(early.first).toMatchObject({
      isLate: false,
      deadline:
        'Le jour conseillé (le vendredi 18 septembre 2026) est passé ; dernier jour pour envoyer la demande : le dimanche 18 octobre 2026.',
    });
    const late = on('2026-10-12', done(akto(), ACCESS));
    expect(late.line).toMatchObject({ isLate: true });
    expect(late.line.deadline).toContain('dernier jour : le dimanche 18 octobre 2026');
  });
});

test('a step says of when its sources are, as people say it, in both languages', () => {
  const sourcesIn = (language: 'fr' | 'en') => {
    const all = shownDossier(viewOf(akto()), speaker(language), CENTRE);
    return ['transmit', 'person-in-charge', 'programme', 'agreement'].map(
      id => stepIn(all, id).sources,
    );
  };
  expect(sourcesIn('fr')).toEqual([
    'Source : Page d’AKTO sur le dépôt des dossiers, citée par deux sources, 5 octobre 2026 ; Guide d’AKTO, saisie par l’adhérent, 2 janvier 2026.',
    'Source : Guide d’AKTO, Mon Compte, avril 2023.',
    'Source : Tutoriel du Groupement FLE, Semaine de Formation 2025.',
    'Source : Dépliant Ganapati sur le circuit d’une prise en charge ; Page d’AKTO sur le dépôt des dossiers, citée par deux sources, 5 octobre 2026.',
  ]);
  expect(sourcesIn('en').join()).toMatch(/5 October 2026.*April 2023/);
});

test('what later steps show to be of the past is said to be confirmed, once', () => {
  const all = shown(seenOn(akto(), DRAFT_SEEN, DAY_1));
  expect(all.next).toBe('À faire maintenant : Compléter l’onglet Employeur');
  expect(all.remarks).toContain(
    'Sans doute déjà fait : S’accorder sur le prix avant d’inscrire ; Inscrire chaque personne à la formation ; Payer l’organisme de formation. Si oui, cochez-le plus bas.',
  );
  const step = stepIn(all, 'cost-agreed');
  expect([step.standing, step.isDone, step.canSay]).toEqual(['À confirmer', false, true]);
  expect(shown(akto()).remarks).toEqual([]);
});

test('without a first day, says that no deadline is counted, and where to say it', () => {
  const none = /Aucune échéance/;
  const undated = aDossier({ title: 'Semaine FLE', funder: 'AKTO' });
  expect(shown(undated).remarks).toEqual([
    'Aucune échéance n’est calculée : le premier jour de la formation n’est pas connu. Notez-le dans la page des dossiers, avec « Formation et dates ».',
  ]);
  const slip = aDossier({ title: 'Semaine FLE', funder: 'AKTO', start: '2150-01-05' });
  expect(shown(slip).remarks.join()).toMatch(none);
  expect(shown(akto()).remarks.join()).not.toMatch(none);
  const sentOn = seenOn(undated, { sightings: [SENT] }, DAY_1);
  expect(shown(sentOn).remarks.join()).not.toMatch(none);
  const other = aDossier({ title: 'Ailleurs', funder: 'Uniformation', start: '2026-11-17' });
  expect(shown(other).remarks).toEqual([
    'Aucune échéance : les règles de votre OPCO ne sont pas connues ici. Demandez-les-lui, puis notez les dates dans la page des dossiers.',
  ]);
  const typed = typeDeadline(other, 'sending', '2026-10-01', DAY_1);
  expect(shown(typed).remarks).toEqual([]);
});

const SENT = { kind: 'sent-message', at: DAY_1.toISOString() } as const;
