import type { Problem } from '../../finding.ts';
import { FORM_PAGES, knownField } from '../../known-field.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** A statement that only the user may make, and that the portal wants before it sends. */
export const rule: Rule = {
  id: 'attestation-unticked',
  reads: FORM_PAGES.map(page => `${page}/*`),
  source: AKTO_GUIDE,
  check: ({ blocks }) =>
    blocks.flatMap(block =>
      block.fields.flatMap((held): Problem[] => {
        const known = knownField(block.page, held.field);
        if (known?.kind !== 'checkbox' || !known.yours || held.value === true) return [];
        return [
          {
            at: spot(block, held.field),
            severity: 'blocks',
            isAwaited: true,
            says: {
              fr: 'Cette case reste à cocher, par vous seul : le portail la demande pour envoyer.',
              en: 'This box is still to tick, by you only: the portal wants it before sending.',
            },
            remedy: {
              fr: 'Lisez le texte, puis cochez-la si vous êtes d’accord : Dossier FLE ne le fait jamais.',
              en: 'Read the text, then tick it if you agree: Dossier FLE never does.',
            },
          },
        ];
      }),
    ),
};

export const examples: readonly Example[] = [
  { is: 'right', case: 'ticked', holds: { 'introduction/notice-donnees': true }, finds: [] },
  {
    is: 'wrong',
    case: 'not ticked yet',
    holds: { 'synthese/attestation-exactitude': false },
    finds: [{ at: 'synthese/attestation-exactitude', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'its tab was not seen',
    holds: { 'synthese/commentaires': null },
    finds: [],
  },
];
