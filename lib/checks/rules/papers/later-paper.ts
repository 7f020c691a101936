import { normalise } from '../../../dom/text.ts';
import { eachBlock } from '../../each-block.ts';
import { filesIn } from '../../file-fields.ts';
import { informs } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** The two papers that the request must have; others may be anything. */
const WANTED: Readonly<Record<string, RegExp>> = {
  programme: /\bprogrammes?\b/u,
  'convention-devis': /\b(?:conventions?|devis)\b/u,
};

/** What is sent once the training is over, to be paid. */
const LATER =
  /\b(?:factures?|emargements?|feuilles? de presence|certificats? de realisation|attestations? de (?:presence|fin))\b/u;

/** An invoice, a sheet of attendance… where the programme or the agreement is wanted. */
export const rule: Rule = {
  id: 'later-paper',
  reads: ['documents/programme', 'documents/convention-devis'],
  source: {
    text: 'Arrêté du 21/12/2018 (pièces du service fait) ; tutoriel du Groupement FLE, onglet Documents',
    date: '2026-11-22',
  },
  check: eachBlock(['documents'], block =>
    filesIn(block).flatMap(({ field, names }) => {
      const own = WANTED[field];
      if (!own || names.some(name => own.test(normalise(name)))) return [];
      return names
        .filter(name => LATER.test(normalise(name)))
        .map(name =>
          informs(
            spot(block, field),
            {
              fr: `D'après son nom, « ${name} » est une pièce d'après la formation (facture, émargement, certificat).`,
              en: `By its name, « ${name} » is a paper of after the training (invoice, attendance, certificate).`,
            },
            {
              fr: 'Ouvrez-la pour vérifier : ici AKTO veut le programme, et la convention signée ou un devis. Gardez les autres pour la demande de remboursement.',
              en: 'Open it to check: AKTO wants the programme here, and the signed agreement or a quotation. Keep the others for the refund.',
            },
          ),
        );
    }),
  ),
};

const papers = (programme: readonly string[], convention: readonly string[]) => ({
  'documents/programme': programme,
  'documents/convention-devis': convention,
});

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'each its own',
    holds: papers(['Programme.pdf'], ['Devis.pdf']),
    finds: [],
  },
  {
    is: 'wrong',
    case: 'an invoice, a certificate',
    holds: papers(['Certificat-de-réalisation.pdf'], ['Facture 2027-031.pdf']),
    finds: [
      { at: 'documents/programme', severity: 'information' },
      { at: 'documents/convention-devis', severity: 'information' },
    ],
  },
  {
    is: 'borderline',
    case: 'an invoice beside the agreement',
    holds: papers(['Programme.pdf'], ['Convention signée.pdf', 'Facture.pdf']),
    finds: [],
  },
  {
    is: 'borderline',
    case: 'names that say nothing',
    holds: papers(['scan.pdf'], ['facturette-manufacture.pdf']),
    finds: [],
  },
];
