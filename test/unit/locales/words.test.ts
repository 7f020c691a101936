import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * Words of developers, and words of ours that people would have to learn. What the issue says
 * instead: « remettre comme avant », « vous aviez écrit autre chose », « je ne sais pas lequel des
 * deux », « laissé vide (facultatif) », « lu sur la page », « onglet du formulaire ».
 */
const REFUSED = [
  /\bplan\b(?! de développement)/i,
  /\boutcome/i,
  /\bmatch/i,
  /\bundo\b/i,
  /\brun\b/i,
  /\bwrite\b/i,
  /\bskip/i,
  /\bscan/i,
  /\bDOM\b/,
  /\bdriver\b/i,
  /\bprofile?s?\b/i,
  /\bvault\b/i,
  /\bconflits?\b/i,
  /\bambigu/i,
  /champs? requis/i,
  /\bverrouill/i,
  /\bmapping\b/i,
  /\bparser?\b/i,
  /\bschéma\b/i,
  /\btimeout\b/i,
  /\bcliquable\b/i,
  /\bannuler (l'écriture|la modification)/i,
  /\bsélecteur\b/i,
  /\bpopup\b/i,
  /\boverlay\b/i,
  /\bbug\b/i,
  /\bstatut\b(?! salarié)/i,
  /\bexécut/i,
  /\binvalide\b/i,
  /\bnull\b/i,
  /\bundefined\b/i,
];

type Sentences = Readonly<Record<string, string>>;

async function sentencesOf(language: 'fr' | 'en', file: string): Promise<Sentences> {
  const module: Record<string, Sentences> = await import(`../../../locales/${language}/${file}.ts`);
  return Object.assign({}, ...Object.values(module));
}

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '').sort();
}

const files = readdirSync(new URL('../../../locales/fr', import.meta.url))
  .map(name => name.replace('.ts', ''))
  .filter(name => name !== 'all');

describe.each(files)('locales/fr/%s', file => {
  test('uses none of the refused words', async () => {
    const sentences = Object.entries(await sentencesOf('fr', file));
    const refused = sentences.flatMap(([key, sentence]) =>
      REFUSED.filter(word => word.test(sentence)).map(word => `${key}: ${word} in « ${sentence} »`),
    );
    expect(sentences.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });

  test('has the same keys and placeholders in English', async () => {
    const french = await sentencesOf('fr', file);
    const english = await sentencesOf('en', file);
    expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
    for (const [key, sentence] of Object.entries(french)) {
      expect([key, placeholders(english[key] ?? '')]).toEqual([key, placeholders(sentence)]);
    }
  });

  test('was translated: no long sentence is the same in both', async () => {
    const french = await sentencesOf('fr', file);
    const english = await sentencesOf('en', file);
    const same = Object.entries(french).filter(
      ([key, sentence]) => sentence.split(' ').length > 3 && english[key] === sentence,
    );
    expect(same).toEqual([]);
  });
});
