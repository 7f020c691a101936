import { COMMENT, CONVENTION, PROGRAMME } from '../base-action.ts';
import { declaring } from '../base-known.ts';
import {
  inDossier,
  inEmployeur,
  inPapers,
  inRecap,
  inSynthese,
  right,
  set,
  tolerating,
} from '../places.ts';
import type { Place, RequestCase, Value } from '../request-case.ts';

const one = (id: string, says: string, ...changes: readonly (readonly [Place, Value])[]) =>
  right(
    `second-${id}`,
    says,
    changes.map(([place, value]) => set(place, value)),
  );

export const RIGHT_REST: readonly RequestCase[] = [
  one('activity-with-a-dot', 'As INSEE prints it.', [inEmployeur('NAF'), '85.59A']),
  one('agreement-with-its-name', 'The code and its name, as a list shows them.', [
    inEmployeur('IDCC'),
    '1516 - Organismes de formation',
  ]),
  one('employer-siret-in-groups', 'In groups of three and five.', [
    inEmployeur("Siret de l'établissement"),
    '511 612 715 00033',
  ]),
  one('employer-phone-with-33', 'The same number, written for abroad.', [
    inEmployeur('Téléphone'),
    '+33 4 65 71 12 00',
  ]),
  one('employer-email-in-capitals', 'The same address in capitals.', [
    inEmployeur('Email'),
    'CENTRE@EXAMPLE.ORG',
  ]),
  right(
    'second-other-agreement',
    'A centre of another branch: AKTO and the centre both say 1518.',
    [set(inEmployeur('IDCC'), '1518')],
    { centre: { idcc: '1518' }, tolerates: [tolerating(inEmployeur('IDCC'))] },
  ),
  right(
    'second-reference-of-15',
    'Fifteen characters, accents, blank and slash among them.',
    [set(inDossier("Référence interne de l'entreprise"), 'Été 27/ accueil')],
    { profile: declaring({}, { reference: 'Été 27/ accueil' }) },
  ),
  one('comment-with-a-smiley', '254 letters, and one sign that counts for two.', [
    inSynthese(COMMENT),
    `${'a'.repeat(254)}👍`,
  ]),
  one('comment-in-lines', 'Several lines, quotes and a web address.', [
    inSynthese(COMMENT),
    'Bonjour,\nformation « tout à distance » : voir www.example.org/programme.\nMerci !',
  ]),
  one(
    'five-files',
    'Five files of each kind, with blanks, accents, dots and capitals.',
    [inPapers(PROGRAMME), ['p1.JPG', 'p 2.jpg', 'été.PNG', 'v1.2.final.pdf', 'Programme.Docx']],
    [inPapers(CONVENTION), ['c1.pdf', 'c2.pdf', 'c3.pdf', 'c4.pdf', 'devis (2) – signé.pdf']],
  ),
  right(
    'second-paper-of-20-megabytes',
    'Exactly 20 Mo, as computers count them.',
    [set(inPapers(PROGRAMME), ['programme.pdf'])],
    {
      bytes: { 'programme.pdf': 20 * 1024 * 1024 },
      tolerates: [tolerating(inPapers(PROGRAMME))],
    },
  ),
  one('one-file-named-for-both', 'A quote whose name speaks of the programme too.', [
    inPapers(CONVENTION),
    ['devis et programme ISPA.pdf'],
  ]),
  one(
    'recap-in-other-signs',
    'The same values, written in other ways.',
    [inSynthese('Total'), '600.00 €'],
    [inSynthese('Frais de formation'), '600 €'],
    [inSynthese('Siret'), '511 612 715 00033'],
    [inRecap("Nombre d'heure de formation"), '8,00 h'],
    [inRecap('Coût pédagogique'), '300,00'],
  ),
  one('recap-usage-name-first', 'The portal shows the usage name, then the first name.', [
    inRecap('Nom/Prénom', 1),
    "N'DOYE-MARÉCHAL Aïssatou",
  ]),
  one('recap-first-name-first', 'First name, then name, without accents.', [
    inRecap('Nom/Prénom'),
    'MAELLE LEFEVRE',
  ]),
  right('second-recap-without-complement', 'The recap leaves the empty line out.', [], {
    remove: [inSynthese('Complément')],
  }),
];
