import { describe, expect, it } from 'vitest';
import { cued, cuesOf, isBarred, isOthers, learnCues, otherIn } from '../../../lib/assist/cues.ts';
import { SURE } from '../../../lib/assist/similarity.ts';
import { CONTRACT_PAGES } from '../../../lib/portal/contrat/contract-pages.ts';
import { CUE_TABLE } from '../../../lib/portal/cues/cue-table.ts';
import { PAGES } from '../../../lib/portal/pages.ts';

const KNOWN = [...PAGES, ...CONTRACT_PAGES];
const is = (cue: string, label: string, ...headings: string[]) => cued([cue], label, headings) > 0;

describe('a cue', () => {
  it.each([
    ['beginnings of words, in any order', 'duree heure', "Nombre d'heures, durée totale", true],
    ['all of them', 'duree heure', 'Durée totale', false],
    ['not inside a word', 'nom', 'Prénom', false],
    ['one or the other', 'cout|prix cours', 'Prix des cours', true],
    ['a whole word', 'du!', 'Durée', false],
    ['a whole word', 'du!', 'Du', true],
    ['words in a row', 'premier_jour', 'Premier jour du stage', true],
    ['a sign that is no letter', '% charge', '% de charges', true],
    ['a number, however it is cut', 'numero cpf', 'N° de dossier CPF', true],
    ['never with a barred word', 'adresse -mail', 'Adresse mail', false],
    ['with the number of the line left out', '^du!', '2.3.a) Du', true],
    ['with initials read as one word', 'nir!', 'N.I.R. (13 chiffres)', true],
  ])('asks for %s: « %s » and « %s »', (_, cue, label, expected) => {
    expect(is(cue, label)).toBe(expected);
  });

  it('may find a word in the headings, but its own words in the label', () => {
    expect(is('heure +duree', 'En heures', 'Durée')).toBe(true);
    expect(is('heure +duree', 'En heures', 'Calendrier', 'Durée')).toBe(true);
    expect(is('heure duree', 'En heures', 'Durée')).toBe(false);
  });

  it('may bar a word from the nearest heading too', () => {
    expect(is('ville --naiss', 'Ville', 'Naissance')).toBe(false);
    expect(is('ville -naiss', 'Ville', 'Naissance')).toBe(true);
    expect(isBarred(['ville --naiss'], 'Ville', ['Naissance'])).toBe(true);
    expect(isBarred(['ville --naiss', 'commune'], 'Ville', ['Naissance'])).toBe(false);
    expect(isBarred([], 'Ville', ['Naissance'])).toBe(false);
  });

  it('may be of the answers, of two and half of them at least', () => {
    const answered = (...options: string[]) => cued(['=cdi!|cdd!'], 'Ctr.', [], options) > 0;
    expect(answered('CDI', 'CDD')).toBe(true);
    expect(answered('1 CDI', '2 CDD', 'Autre', 'Choisissez')).toBe(true);
    expect(answered('CDI', 'Autre')).toBe(false);
    expect(answered('CDI', 'CDD', 'A', 'B', 'C')).toBe(false);
    expect(answered()).toBe(false);
  });

  it('is none when the answers are all others than those expected', () => {
    const named = (...options: string[]) =>
      cued(['=cdi!|cdd!', 'contrat'], 'Contrat', [], options) > 0;
    expect(named()).toBe(true);
    expect(named('CDI', 'Intérim')).toBe(true);
    expect(named('Mensuel', 'Annuel')).toBe(false);
    expect(cued(['contrat'], 'Contrat', [], ['Mensuel', 'Annuel'])).toBeGreaterThan(0);
  });

  it('bars for all of them when it wants nothing', () => {
    expect(isBarred(['ville', '-travail'], 'Ville de travail', [])).toBe(true);
    expect(isBarred(['ville', '--travail'], 'Ville', ['Travail'])).toBe(true);
    expect(isBarred(['ville', '-travail'], 'Ville', [])).toBe(false);
    expect(is('-travail', 'Ville')).toBe(false);
  });

  it('is surer the more it asks for and the less else is said, and never sure', () => {
    const less = cued(['duree'], 'Durée en heures', []);
    const more = cued(['duree heure'], 'Durée en heures', []);
    const whole = cued(['duree'], 'Durée', []);
    expect(less).toBeLessThan(more);
    expect(less).toBeLessThan(whole);
    const most = cued(['a b c d e f g h'], 'Abc bcd cde def efg fgh ghi hij', []);
    expect(most).toBeLessThan(SURE);
  });
});

it.each([
  ['Tuteur ou tutrice', true],
  ['E-mail du formateur', true],
  ['Courriel du contact', true],
  ['Lieu de la formation', true],
  ['E-mail du N+1', true],
  ['Salarié n° 1', false],
  ['Coefficient correspondant', false],
  ['Formation', false],
  ['Coordonnées et contact', false],
  ['Salarié', false],
])('« %s » is of somebody or somewhere else: %s', (text, expected) => {
  expect(isOthers(text)).toBe(expected);
});

it('a mentor and a « maître de stage » are a tutor', () => {
  const people = ['Tutrice', 'Votre mentor', 'Maître de stage', 'Conjoint', 'Salarié'];
  expect(people.map(otherIn)).toEqual(['tuteur', 'tuteur', 'tuteur', 'conjoint', '']);
});

describe('the table of cues', () => {
  learnCues(KNOWN, CUE_TABLE);

  it('names fields of the pages only', () => {
    const unknown = Object.entries(CUE_TABLE).flatMap(([id, cues]) => {
      const page = KNOWN.find(each => each.id === id);
      return Object.keys(cues).filter(key => !page?.fields.some(field => field.key === key));
    });
    expect(unknown).toEqual([]);
  });

  it('never bars the words of the portal itself', () => {
    const barred = KNOWN.flatMap(({ id, fields }) =>
      fields.flatMap(field =>
        field.labels
          .flatMap(label => [[label, ''], ...(field.section ?? []).map(name => [label, name])])
          .filter(([label = '', name = '']) => isBarred(cuesOf(field), label, [name]))
          .map(([label]) => `${id} ${field.key}: ${label}`),
      ),
    );
    expect(barred).toEqual([]);
  });

  it('is kept by fields that another page, which has no word for them, shares', () => {
    const provider = PAGES.flatMap(({ fields }) => fields).find(({ key }) => key === 'organisme');
    expect(provider && cuesOf(provider).length).toBeGreaterThan(0);
  });
});
