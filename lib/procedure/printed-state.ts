/**
 * States as the portal prints them, in narrow columns that cut them: « En cours de saisie ad… ».
 * Those that PORTAL.md §5.7 could not read are not here: they stay unknown.
 */
export const DRAFT_STATES = {
  open: ['En cours de saisie adhérent', 'En cours de saisie'],
  'to-accept': ['A reprendre par l’adhérent'],
  accepted: ['Reprise de la pré-saisie', 'Reprise de la pré-saisie adhérent'],
  refused: ['Refusé par l’adhérent'],
  sending: ['En cours de transmission'],
} as const;

export const FILE_STATES = {
  received: ['Transmis', 'En cours d’analyse'],
  agreed: ['Accordé'],
} as const;

export const DOCUMENT_STATES = {
  // « Traité » is not here: treated is not yet accepted.
  accepted: ['Conforme'],
  refused: ['Non conforme', 'Manquant', 'En attente de dépôt'],
  waiting: [
    'En attente',
    'En attente de traitement par AKTO',
    'En cours d’analyse',
    'Reçu',
    'Non traité',
    'A traiter',
    'A traité',
    'En traitement',
  ],
} as const;

/** No guide prints them: plausible words, and nothing is concluded from any other. */
export const ATTACHMENT_STATES = {
  valid: ['Validé', 'Validée', 'Rattachement validé', 'Actif', 'Accepté'],
  waiting: ['En attente', 'En attente de validation', 'En cours de validation', 'A valider'],
} as const;

type States = Readonly<Record<string, readonly string[]>>;

/** Too short a beginning could be that of anything. */
const SHORTEST_CUT = 6;

/** Which state a printed text is; `undefined` when it is none, or the beginning of several. */
export function stateOf<Known extends States>(
  printed: string,
  known: Known,
): (keyof Known & string) | undefined {
  const text = plain(printed);
  const isCut = /(?:…|\.{2,})\s*$/u.test(printed);
  const names = Object.keys(known) as (keyof Known & string)[];
  const exact = names.find(name => known[name]?.some(state => plain(state) === text));
  if (exact || !isCut || text.length < SHORTEST_CUT) return exact;
  const fitting = names.filter(name => known[name]?.some(state => plain(state).startsWith(text)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A few texts are compared with each other for every step of every request. */
const plains = new Map<string, string>();
const MOST_PLAINS = 5_000;

/** Small letters and digits, accents dropped, anything between them one space. */
export function plain(text: string): string {
  const known = plains.get(text);
  if (known !== undefined) return known;
  const words = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  if (plains.size >= MOST_PLAINS) plains.clear();
  plains.set(text, words);
  return words;
}
