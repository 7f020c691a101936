import { eachModule } from '../../each-block.ts';
import { distanceShare } from '../../modality.ts';
import { blocks, doubts } from '../../problem.ts';
import { heldIn, numberIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';
import { counted, HOUR } from '../../spoken.ts';

/**
 * Hours at a distance against all hours. The portal's message says « inférieure à »; whether equal
 * is accepted is not known, and a training wholly at a distance has them equal.
 */
export const rule: Rule = {
  id: 'distance-hours',
  reads: ['formation/duree-distance'],
  source: AKTO_GUIDE,
  check: eachModule(block => {
    const share = distanceShare(block);
    const distance = numberIn(block, 'duree-distance');
    const total = numberIn(block, 'duree-heures');
    const at = spot(block, 'duree-distance');
    if (distance === null || (distance === 0 && share !== 'none')) {
      const held = heldIn(block, 'duree-distance');
      const isAsked = share === 'all' || share === 'part';
      const isNamed = held?.required && !textIn(block, 'duree-distance');
      if (!held || !isAsked || isNamed || held.readOnly) return null;
      if (distance === null && textIn(block, 'duree-distance')) return null;
      return {
        ...doubts(
          at,
          {
            fr: `La formation est « ${textIn(block, 'modalite')} », mais aucune heure à distance n'est indiquée.`,
            en: `The training is « ${textIn(block, 'modalite')} », but no hour at a distance is given.`,
          },
          {
            fr: 'Recopiez les heures à distance de la convention.',
            en: 'Copy the hours at a distance from the agreement.',
          },
        ),
        isAwaited: distance === null,
      };
    }
    const [d, t] = [counted(distance, HOUR), counted(total ?? 0, HOUR)];
    if (share === 'none' && distance > 0) {
      return doubts(
        at,
        {
          fr: `${d.fr} à distance, alors que la formation est « ${textIn(block, 'modalite')} ».`,
          en: `${d.en} at a distance, but the training is « ${textIn(block, 'modalite')} ».`,
        },
        {
          fr: 'Corrigez la modalité (« Mixte » ?) ou videz les heures à distance.',
          en: 'Correct the modality (« Mixte »?) or empty the hours at a distance.',
        },
      );
    }
    if (total === null || total <= 0) return null;
    if (distance > total) {
      return blocks(
        at,
        {
          fr: `${d.fr} à distance, pour une formation de ${t.fr} : le portail refuse.`,
          en: `${d.en} at a distance, for a training of ${t.en}: the portal refuses.`,
        },
        {
          fr: "L'une des deux durées est fausse : regardez la convention.",
          en: 'One of the two durations is wrong: look at the agreement.',
        },
      );
    }
    if (distance === total) {
      return doubts(
        at,
        {
          fr: `Les heures à distance égalent la durée totale (${t.fr}). Le message du portail parle d'une durée « inférieure » : on ne sait pas s'il accepte l'égalité.`,
          en: `The hours at a distance equal the whole duration (${t.en}). The portal's message says « inférieure » (less): whether it takes them equal is not known.`,
        },
        share === 'part'
          ? {
              fr: '« Mixte » veut dire qu’une partie se fait sur place : corrigez la modalité ou les heures.',
              en: '« Mixte » means that some of it is on site: correct the modality or the hours.',
            }
          : {
              fr: "Si toute la formation est à distance, c'est juste : gardez. Si le portail refuse, demandez à AKTO.",
              en: 'If the whole training is at a distance, it is right: keep it. If the portal refuses, ask AKTO.',
            },
      );
    }
    if (share !== 'all') return null;
    return doubts(
      at,
      {
        fr: `La formation est à distance, mais pour ${d.fr} seulement, sur ${t.fr}.`,
        en: `The training is at a distance, but only for ${d.en} of ${t.en}.`,
      },
      {
        fr: 'Si une partie se fait sur place, choisissez « Mixte ». Sinon, corrigez les heures.',
        en: 'If some of it is on site, choose « Mixte ». Otherwise correct the hours.',
      },
    );
  }),
};

const module = (modality: string | null, distance: number | null, total: number | null) => ({
  'formation/modalite': modality,
  'formation/duree-distance': distance,
  'formation/duree-heures': total,
});
const LIVE = "A distance (présence d'un formateur)";
const found = (severity: 'blocks' | 'doubtful') => [{ at: 'formation/duree-distance', severity }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'a part', holds: module('Mixte', 4, 14), finds: [] },
  { is: 'right', case: 'on site', holds: module('Présentielle', null, 14), finds: [] },
  { is: 'wrong', case: 'over the total', holds: module(LIVE, 80, 8), finds: found('blocks') },
  { is: 'wrong', case: 'on site', holds: module('Présentielle', 4, 8), finds: found('doubtful') },
  { is: 'wrong', case: 'not all of it', holds: module('FOAD', 4, 8), finds: found('doubtful') },
  { is: 'wrong', case: 'mixed, none', holds: module('Mixte', 0, 8), finds: found('doubtful') },
  {
    is: 'wrong',
    case: 'missing, without a star on the page',
    holds: module(LIVE, null, 8),
    shows: { 'formation/duree-distance': { required: false } },
    finds: found('doubtful'),
  },
  { is: 'borderline', case: 'equal (8 of 8)', holds: module(LIVE, 8, 8), finds: found('doubtful') },
  {
    is: 'borderline',
    case: 'missing with a star: said elsewhere',
    holds: module(LIVE, null, 8),
    finds: [],
  },
  { is: 'borderline', case: 'total not known', holds: module(LIVE, 8, null), finds: [] },
];
