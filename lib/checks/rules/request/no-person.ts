import { peopleIn } from '../../each-block.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** A recap with nobody in it. */
export const rule: Rule = {
  id: 'no-person',
  reads: ['synthese/*'],
  source: AKTO_GUIDE,
  check: facts => {
    const { recap } = facts;
    const isNamed = recap?.some(({ label, value }) => label === 'employee-name' && value !== '');
    if (!recap || isNamed || peopleIn(facts).length > 0) return [];
    return [
      {
        at: null,
        severity: 'blocks',
        says: {
          fr: 'La Synthèse ne montre personne : la demande n’a pas de salarié.',
          en: 'The summary shows nobody: the request has no employee.',
        },
        remedy: {
          fr: 'Ajoutez les personnes dans l’onglet Salariés, enregistrez, puis revenez à la Synthèse.',
          en: 'Add the people in the Salariés tab, save, then come back to the summary.',
        },
      },
    ];
  },
};

const holds = { 'synthese/commentaires': null };
const line = (value: string) => [{ section: 'employee', label: 'employee-name', value }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'one person', holds, given: { recap: line('MOREL Alix') }, finds: [] },
  {
    is: 'wrong',
    case: 'nobody',
    holds,
    given: { recap: line('') },
    finds: [{ at: null, severity: 'blocks' }],
  },
  { is: 'borderline', case: 'the recap could not be read', holds, finds: [] },
];
