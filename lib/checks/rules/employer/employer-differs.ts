import type { Centre } from '../../../centre/centre.ts';
import { compact } from '../../../identifiers/verdict.ts';
import { addressWords } from '../../address-words.ts';
import { communeName } from '../../commune-name.ts';
import { eachBlock } from '../../each-block.ts';
import { exampleCentre } from '../../example-centre.ts';
import { ASK_AKTO } from '../../greyed.ts';
import { isOneName } from '../../one-name.ts';
import { doubts, informs } from '../../problem.ts';
import { heldIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

interface Reference {
  readonly field: string;
  readonly wanted: (centre: Centre) => string | undefined;
  readonly isSame: (shown: string, wanted: string) => boolean;
}

const by =
  (form: (text: string) => string) =>
  (shown: string, wanted: string): boolean =>
    form(shown) === form(wanted);

/** « 1516 » and « 1516 - Organismes de formation ». */
const digits = (text: string) => String(Number(/\d+/u.exec(text)?.[0] ?? ''));

const REFERENCES: readonly Reference[] = [
  { field: 'raison-sociale', wanted: ({ name }) => name, isSame: isOneName },
  { field: 'voie', wanted: ({ address }) => address?.street, isSame: by(addressWords) },
  { field: 'code-postal', wanted: ({ address }) => address?.postalCode, isSame: by(compact) },
  { field: 'commune', wanted: ({ address }) => address?.city, isSame: by(communeName) },
  { field: 'idcc', wanted: ({ idcc }) => idcc, isSame: by(digits) },
  {
    field: 'naf',
    wanted: ({ naf }) => naf,
    isSame: (shown, wanted) => compact(shown).startsWith(compact(wanted)),
  },
];

/** What AKTO holds of the centre against the centre's own file: explained, not to be edited here. */
export const rule: Rule = {
  id: 'employer-differs',
  reads: REFERENCES.map(({ field }) => `employeur/${field}`),
  source: AKTO_GUIDE,
  check: eachBlock(['employeur'], (block, { centre }) =>
    REFERENCES.flatMap(({ field, wanted, isSame }) => {
      const shown = textIn(block, field);
      const known = centre ? wanted(centre) : undefined;
      if (!shown || !known || isSame(shown, known)) return [];
      // Under the right SIRET, a trade name is no other company.
      const isTradeName =
        field === 'raison-sociale' && compact(textIn(block, 'siret')) === centre?.siret;
      return (isTradeName ? informs : doubts)(
        spot(block, field),
        {
          fr: `AKTO indique « ${shown} » ; la fiche du centre indique « ${known} ».`,
          en: `AKTO has « ${shown} »; the centre's file has « ${known} ».`,
        },
        heldIn(block, field)?.readOnly
          ? ASK_AKTO
          : {
              fr: 'Corrigez celui des deux qui est faux.',
              en: 'Correct the one that is wrong.',
            },
      );
    }),
  ),
};

const given = { centre: exampleCentre() };

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'the same, written otherwise',
    holds: {
      'employeur/raison-sociale': 'ASSOCIATION GROUPEMENT FLE',
      'employeur/voie': '2 R DE VERDUN',
      'employeur/code-postal': '34 000',
      'employeur/commune': 'Montpellier CEDEX 1',
      'employeur/idcc': '1516 - Organismes de formation',
      'employeur/naf': '8559A',
    },
    given,
    finds: [],
  },
  { is: 'right', case: 'no centre kept', holds: { 'employeur/idcc': '1413' }, finds: [] },
  {
    is: 'wrong',
    case: 'moved, and another agreement',
    holds: {
      'employeur/voie': '14 RUE DE VERDUN',
      'employeur/code-postal': '80000',
      'employeur/commune': 'AMIENS',
      'employeur/idcc': '1413',
      'employeur/naf': '7820Z',
    },
    given,
    finds: ['voie', 'code-postal', 'commune', 'idcc', 'naf'].map(field => ({
      at: `employeur/${field}`,
      severity: 'doubtful' as const,
    })),
  },
  {
    is: 'borderline',
    case: 'a trade name under the right SIRET, under another',
    holds: {
      'employeur/raison-sociale': 'ECOLE DU FLE',
      'employeur/siret': '51161271500033',
      'employeur#1/raison-sociale': 'ECOLE DU FLE',
      'employeur#1/siret': '79814425900024',
    },
    given,
    finds: [
      { at: 'employeur#1/raison-sociale', severity: 'doubtful' },
      { at: 'employeur/raison-sociale', severity: 'information' },
    ],
  },
  {
    is: 'borderline',
    case: 'AKTO shows nothing, or the file says nothing',
    holds: { 'employeur/voie': null, 'employeur/idcc': '1413' },
    given: { centre: exampleCentre({ idcc: undefined }) },
    finds: [],
  },
];
