import { isSameText, normalise } from '../../../dom/text.ts';
import type { ModuleFacts } from '../../../profile/declared.ts';
import { eachModule } from '../../each-block.ts';
import { exampleProfile } from '../../example-profile.ts';
import type { Block } from '../../facts.ts';
import type { Problem } from '../../finding.ts';
import { plannedModule } from '../../planned-module.ts';
import { doubts } from '../../problem.ts';
import { dayIn, numberIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { OWN_FILES } from '../../sources.ts';
import { plain, shortDay } from '../../spoken.ts';

/** Title, dates and durations against the training's file: both values are shown. */
export const rule: Rule = {
  id: 'module-differs',
  reads: [
    'formation/intitule',
    'formation/debut',
    'formation/fin',
    'formation/duree-heures',
    'formation/duree-jours',
    'formation/duree-distance',
  ],
  source: OWN_FILES,
  check: eachModule((block, facts) => {
    const planned = plannedModule(facts, block);
    if (!planned) return null;
    const { title, start, end, hours, days, distanceHours } = planned;
    return [
      titleDiffers(block, title),
      dayDiffers(block, 'debut', start),
      dayDiffers(block, 'fin', end),
      numberDiffers(block, 'duree-heures', hours),
      numberDiffers(block, 'duree-jours', days),
      numberDiffers(block, 'duree-distance', distanceHours?.value),
    ].flatMap(problem => problem ?? []);
  }),
};

function titleDiffers(block: Block, wanted: ModuleFacts['title']): Problem | null {
  const typed = textIn(block, 'intitule');
  if (!typed || isSameText(typed, wanted)) return null;
  const isCut = normalise(wanted).startsWith(normalise(typed));
  return differs(
    block,
    'intitule',
    { fr: `« ${typed} »`, en: `« ${typed} »` },
    {
      fr: isCut ? `en plus long : « ${wanted} »` : `« ${wanted} »`,
      en: isCut ? `at more length: « ${wanted} »` : `« ${wanted} »`,
    },
  );
}

function dayDiffers(block: Block, field: string, wanted: string): Problem | null {
  const day = dayIn(block, field);
  if (!day || day === wanted) return null;
  const [typed, planned] = [shortDay(day), shortDay(wanted)];
  return differs(block, field, { fr: typed, en: typed }, { fr: planned, en: planned });
}

function numberDiffers(block: Block, field: string, wanted: number | undefined): Problem | null {
  const number = numberIn(block, field);
  if (number === null || wanted === undefined || Math.abs(number - wanted) < 0.005) return null;
  return differs(block, field, plain(number), plain(wanted));
}

function differs(block: Block, field: string, typed: Sentence, wanted: Sentence): Problem {
  return doubts(
    spot(block, field),
    {
      fr: `La demande dit ${typed.fr} ; la fiche de la formation dit ${wanted.fr}.`,
      en: `The request says ${typed.en}; the training’s file says ${wanted.en}.`,
    },
    {
      fr: 'Gardez ce que dit la convention : AKTO la compare avec la demande. Si la fiche est d’une autre session, choisissez la bonne.',
      en: 'Keep what the agreement says: AKTO compares it with the request. If the file is of another session, choose the right one.',
    },
  );
}

const profile = exampleProfile();
const HOLDS = {
  'formation/intitule':
    'SEMAINE DE FORMATION / Gestion des organisations - personnels administratifs des centres FLE',
  'formation/debut': '2027-01-18',
  'formation/fin': '21/01/2027',
  'formation/duree-heures': '8,00',
  'formation/duree-jours': 4,
  'formation/duree-distance': 8,
};

export const examples: readonly Example[] = [
  { is: 'right', case: 'as planned', holds: HOLDS, given: { profile }, finds: [] },
  { is: 'right', case: 'no file chosen', holds: { 'formation/duree-heures': 9 }, finds: [] },
  {
    is: 'wrong',
    case: 'everything else',
    holds: {
      'formation/intitule': 'Semaine de Formation',
      'formation/debut': '2027-01-19',
      'formation/fin': '2027-01-22',
      'formation/duree-heures': 80,
      'formation/duree-jours': 5,
      'formation/duree-distance': 4,
    },
    given: { profile },
    finds: Object.keys(HOLDS).map(at => ({ at, severity: 'doubtful' as const })),
  },
  {
    is: 'borderline',
    case: 'nothing typed yet, or a module that the file does not have',
    holds: { 'formation/debut': null, 'formation#1/duree-heures': 14 },
    given: { profile },
    finds: [],
  },
];
