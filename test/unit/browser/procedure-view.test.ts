import { describe, expect, test } from 'vitest';
import { pageNotices } from '../../../lib/browser/page-notices.ts';
import { shownDossier, shownFirst, shownLine } from '../../../lib/browser/procedure-view.ts';
import { speaker } from '../../../lib/browser/procedure-words.ts';
import { lineOf } from '../../../lib/dossiers/dossier-line.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { whereIAm } from '../../../lib/dossiers/where-i-am.ts';
import type { ListRow } from '../../../lib/sightings/list-row.ts';
import { aDossier, aForm, aList, aPage, DAY_1, DAY_2, row, seenOn } from '../dossiers/a-dossier.ts';
import { akto, CENTRE, DRAFT_SEEN, french, shown, stepIn, viewOf } from './shown.ts';

describe('a dossier in the user’s words', () => {
  test('says that it is not sent, what is next and how many steps are done', () => {
    const said = shown(sayStep(akto(), 'person-in-charge', true, DAY_1));
    expect(said.sending).toBe('PAS ENCORE ENVOYÉ à AKTO');
    expect(said.done).toBe(1);
    expect(said.total).toBeGreaterThan(15);
    expect(said.next).toMatch(/^À faire maintenant : /);
    expect(said.phases.find(({ isCurrent }) => isCurrent)?.id).toBe('access');
  });

  test('tells what was seen from what was said, with the day', () => {
    const dossier = sayStep(seenOn(akto(), DRAFT_SEEN, DAY_1), 'register-people', true, DAY_2);
    const all = shown(dossier);
    const seen = stepIn(all, 'tab-introduction');
    expect(seen.evidence).toBe('Vu sur le portail le mardi 1er septembre 2026.');
    expect(seen.canSay).toBe(false);
    const said = stepIn(all, 'register-people');
    expect(said.evidence).toBe('Dit par vous le mercredi 2 septembre 2026.');
    expect(said.canSay).toBe(true);
  });

  test('gives the target, and the legal day beside it', () => {
    const { deadline, isLate } = stepIn(shown(akto()), 'transmit');
    expect(deadline).toBe(
      'Visez le vendredi 9 octobre 2026 ; dernier jour : le dimanche 18 octobre 2026.',
    );
    expect(isLate).toBe(false);
    expect(stepIn(shown(akto(), '2026-10-20'), 'transmit').isLate).toBe(true);
  });

  test('names each paper awaited, and once from whom', () => {
    const { papers } = shown(akto());
    expect(papers).toContain(
      'Attendu de l’organisme de formation : le programme, la convention signée des deux parties, la facture ou le devis',
    );
    expect(new Set(papers.map(each => each.split(' : ')[0])).size).toBe(papers.length);
  });

  test('says the date of a source once, be it in its name', () => {
    const said = stepIn(shown(akto()), 'register-people').sources;
    expect(said).toContain('Semaine de Formation 2025');
    expect(said.match(/2025/g)).toHaveLength(1);
  });

  test('begins an e-mail to the coordination, without anybody in it', () => {
    const mail = stepIn(shown(akto()), 'programme').mail;
    expect(mail?.url).toMatch(/^mailto:coordination@example\.org\?subject=/);
    expect(decodeURIComponent(mail?.url ?? '')).toContain('Semaine FLE');
  });

  test('shows a note only where it may be shown', () => {
    expect(stepIn(shown(akto()), 'programme').memo).toBeNull();
    const noted = shown(akto(), undefined, { programme: 'demandé lundi' });
    expect(stepIn(noted, 'programme').memo).toBe('demandé lundi');
  });

  test('leaves no placeholder and no key in any sentence, in both languages', () => {
    const dossier = seenOn(akto(), DRAFT_SEEN, DAY_1);
    for (const language of ['fr', 'en'] as const) {
      for (const day of ['2026-09-20', '2026-10-12', '2026-11-16', '2026-12-20']) {
        const all = shownDossier(viewOf(dossier, day), speaker(language), CENTRE);
        expect(JSON.stringify(all)).not.toMatch(/\{\w+\}|procedure\.|told\.|undefined/);
      }
    }
  });

  test('never speaks of AKTO for another OPCO', () => {
    const other = aDossier({ title: 'Ailleurs', funder: 'Uniformation', start: '2026-11-17' });
    expect(JSON.stringify(shown(other))).not.toMatch(/AKTO/i);
  });

  test('shows both when two readings differ', () => {
    const dossier = seenOn(
      akto(),
      {
        number: '10685',
        row: row({ training: 'Semaine FLE', start: '2026-11-18', at: DAY_2.toISOString() }),
        sightings: [],
      },
      DAY_2,
    );
    expect(shown(dossier).remarks.join()).toMatch(/Début : .*18 novembre.*17 novembre/);
  });
});

describe('« Où j’en suis » in one sentence', () => {
  test('names the training, what to do, by when, and one button', () => {
    const standings = [akto()].map(dossier =>
      standingOf(dossier, {
        profiles: [],
        seen: NOTHING_SEEN,
        now: new Date('2026-09-20T09:00:00.000Z'),
      }),
    );
    const first = shownFirst(whereIAm(standings), standings.map(lineOf), french);
    expect(first?.sentence).toMatch(/^Semaine FLE – À faire maintenant : /);
    expect(first?.button).toBe('Voir comment faire');
    const [standing] = standings;
    const line = standing && shownLine(lineOf(standing), standing.papers, french);
    expect(line).toMatchObject({ title: 'Semaine FLE', sending: 'PAS ENCORE ENVOYÉ à AKTO' });
  });
});

describe('the page in view', () => {
  const place = (changes: object) => ({
    place: {
      place: 'nouvelle-demande' as const,
      attachments: [],
      papers: [],
      mandate: false,
      ...changes,
    },
  });
  test('in the provider’s profile, warns before a request is begun', () => {
    const page = aPage([], place({ context: { is: 'prestataire', said: 'Prestataire' } }));
    expect(pageNotices(page, french).warnings[0]).toMatch(/« Prestataire »/);
    const right = aPage([], place({ context: { is: 'adherent', said: 'Adherent' } }));
    expect(pageNotices(right, french).warnings).toEqual([]);
  });

  test('explains a mandate, and that a draft is its creator’s', () => {
    const mandated = aPage([], place({ mandate: true }));
    expect(pageNotices(mandated, french).warnings[0]).toMatch(/Mandat de gestion/);
    expect(pageNotices(aPage([]), french).explanations.join()).toMatch(/la personne qui l’a créé/);
  });

  const EVERYTHING = { number: '10685', state: 'En cours de saisie adhérent', badges: [] };
  const listed = (rows: readonly ListRow[], changes = {}) =>
    pageNotices(aPage([aList(rows, changes)]), french);

  test('says that the lines of a list have no number that can be read, and how many', () => {
    const moved = listed([EVERYTHING, { training: 'Semaine FLE', badges: [] }]);
    expect(moved.warnings).toEqual([
      'Une demande de cette liste n’a pas de numéro lisible (colonnes déplacées ou renommées ?) : elle ne peut pas être suivie d’ici. Ouvrez la demande elle-même, puis « Suivre ce dossier ».',
    ]);
    const all = listed([
      { company: 'CENTRE DU LAC', badges: [] },
      { start: '2026-11-17', badges: [] },
    ]);
    expect(all.warnings[0]).toMatch(/^2 demandes de cette liste n’ont pas de numéro lisible/);
    expect(listed([EVERYTHING]).warnings).toEqual([]);
    const unnamed = [{ training: 'Semaine FLE', badges: [] }];
    expect(listed(unnamed, { list: null }).warnings).toEqual([]);
    // A total below the list is no request.
    expect(listed([EVERYTHING, { badges: [] }]).warnings).toEqual([]);
  });

  test('says that no state can be read in a list, from which nothing is concluded', () => {
    const { number } = EVERYTHING;
    expect(listed([{ number, badges: [] }]).warnings).toEqual([
      'L’état des demandes n’est pas lisible dans cette liste : l’assistant n’en déduit rien.',
    ]);
  });

  test('says when it read no line at all, but where the list says that it is empty', () => {
    const nothing = /n’a lu aucune demande/;
    expect(pageNotices(aPage([]), french).explanations.join()).toMatch(nothing);
    expect(listed([], { saidEmpty: true }).explanations.join()).not.toMatch(nothing);
    expect(listed([EVERYTHING]).explanations.join()).not.toMatch(nothing);
    expect(pageNotices(aForm(), french).explanations.join()).not.toMatch(nothing);
  });

  test.each([
    ['reserve-de-fonds', /Réserve de fonds/],
    ['factures', /Factures/],
    ['virements', /Virements/],
    ['badges-et-cartes', /Badges et cartes/],
    ['taches', /Tâches/],
  ])('explains %s, without a line in it', (id, words) => {
    const { warnings, explanations } = pageNotices(aPage([], place({ place: id })), french);
    expect([warnings, explanations.length]).toEqual([[], 1]);
    expect(explanations[0]).toMatch(words);
  });

  test('has nothing to say of a plain form', () => {
    expect(pageNotices(aForm(), french)).toEqual({ warnings: [], explanations: [] });
  });
});
