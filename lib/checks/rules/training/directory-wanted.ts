import { normalise } from '../../../dom/text.ts';
import { eachModule } from '../../each-block.ts';
import type { Block } from '../../facts.ts';
import { doubts, informs } from '../../problem.ts';
import { heldIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { AKTO_GUIDE } from '../../sources.ts';

const ANY = ['formacode', 'rncp', 'rs'] as const;

/** A « Sanction » without the code that goes with it, where no other answer calls for that code. */
export const rule: Rule = {
  id: 'directory-wanted',
  reads: ['formation/sanction'],
  source: AKTO_GUIDE,
  check: eachModule(block => {
    const sanction = textIn(block, 'sanction');
    const wanted = sanction ? wantedBy(sanction) : null;
    if (!wanted) return null;
    const shown = wanted.fields.filter(field => heldIn(block, field));
    if (
      wanted.fields.includes('rncp') &&
      wanted.fields.length === 1 &&
      isCalledFor(block, 'formacode')
    ) {
      if (textIn(block, 'rncp')) return null;
      return informs(
        spot(block, 'recherche-par'),
        {
          fr: `La sanction est « ${sanction} », mais la formation est cherchée par Formacode : aucun code RNCP ne sera transmis.`,
          en: `The sanction is « ${sanction} », but the training is looked up by Formacode: no RNCP code will be sent.`,
        },
        {
          fr: 'Si le programme porte un code RNCP, choisissez « RNCP » et cherchez ce code. Sinon, vérifiez la sanction.',
          en: 'If the programme has an RNCP code, choose « RNCP » and look that code up. Otherwise check the sanction.',
        },
      );
    }
    if (shown.length === 0 || shown.some(field => textIn(block, field))) return null;
    // « Rechercher par » calls for one of them, with a star: an empty field says so by itself.
    if (shown.some(field => isCalledFor(block, field))) return null;
    return {
      ...doubts(
        spot(block, shown[0] ?? 'sanction'),
        {
          fr: `La sanction est « ${sanction} », mais ${wanted.says.fr}.`,
          en: `The sanction is « ${sanction} », but ${wanted.says.en}.`,
        },
        {
          fr: 'Cherchez le code écrit sur la convention ou le programme, et choisissez sa ligne.',
          en: 'Look for the code written on the agreement or the programme, and choose its line.',
        },
      ),
      isAwaited: true,
    };
  }),
};

interface Wanted {
  readonly fields: readonly string[];
  readonly says: Sentence;
}

function wantedBy(sanction: string): Wanted | null {
  const words = normalise(sanction);
  if (/repertoire specifique/u.test(words)) {
    return {
      fields: ['rs'],
      says: {
        fr: 'aucun code du répertoire spécifique (RS) n’est choisi',
        en: 'no code of the « répertoire spécifique » (RS) is chosen',
      },
    };
  }
  if (/rncp|cqp|bloc/u.test(words)) {
    return {
      fields: ['rncp'],
      says: { fr: 'aucun code RNCP n’est choisi', en: 'no RNCP code is chosen' },
    };
  }
  return {
    fields: ANY,
    says: {
      fr: 'aucun domaine (Formacode ou RNCP) n’est choisi',
      en: 'no domain (Formacode or RNCP) is chosen',
    },
  };
}

function isCalledFor(block: Block, field: string): boolean {
  return normalise(textIn(block, 'recherche-par')) === field;
}

const module = (sanction: string | null, codes: Record<string, string | null>) => ({
  'formation/sanction': sanction,
  ...Object.fromEntries(Object.entries(codes).map(([key, value]) => [`formation/${key}`, value])),
});
const RNCP = 'Certification enregistrée au RNCP (Hors CQP)';
const RS = 'Certification inscrite au sein du répertoire spécifique';
const found = (field: string) => [{ at: `formation/${field}`, severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'a domain',
    holds: module('Attestation de stage', { formacode: '32054 - GESTION', rncp: null }),
    finds: [],
  },
  { is: 'wrong', case: 'RNCP', holds: module(RNCP, { rncp: null }), finds: found('rncp') },
  {
    is: 'wrong',
    case: 'RS, with a Formacode only',
    holds: module(RS, { rs: null, formacode: '32054' }),
    finds: found('rs'),
  },
  {
    is: 'wrong',
    case: 'no code at all',
    holds: module('Attestation de stage', { formacode: null, rs: null }),
    finds: found('formacode'),
  },
  {
    is: 'borderline',
    case: 'the field that would hold it is not shown',
    holds: module(RNCP, { formacode: '32054' }),
    finds: [],
  },
  {
    is: 'wrong',
    case: 'looked up by Formacode',
    holds: {
      ...module(RNCP, { formacode: '32054 - GESTION' }),
      'formation/recherche-par': 'Formacode',
    },
    finds: [{ at: 'formation/recherche-par', severity: 'information' }],
  },
  {
    is: 'borderline',
    case: 'called for by « Rechercher par »: said as an empty field',
    holds: { ...module(RNCP, { rncp: null }), 'formation/recherche-par': 'RNCP' },
    finds: [],
  },
];
