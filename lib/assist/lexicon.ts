import { normalise } from '../dom/text.ts';

/**
 * What French forms call the same thing, and the words that make two things different.
 * String distance must not decide (ENGINE.md): « Nom de naissance » is nearer to « Date de
 * naissance » than to « Nom patronymique ».
 */

/** Phrases (normalised) and the words they stand for. Longest first. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bnumeros? d inscription au repertoire\b/gu, 'nir'],
  [/\b(?:numero|n|no) (?:de )?(?:securite sociale|ss)\b(?: \(?nir\b)?/gu, 'nir'],
  [/\bnir nir\b/gu, 'nir'],
  [/\b(?:numero|n) technique temporaire\b(?: ntt\b)?/gu, 'ntt'],
  [
    /\badresse (?:electronique|e mail|email|mail|(?:de )?messagerie)\b|\bcourriel\b|\be mail\b|\bm(?:ai|e)l\b/gu,
    'email',
  ],
  [/\bnom (?:patronymique|de famille|de jeune fille)\b/gu, 'nom naissance'],
  [/\bnom (?:marital|d epoux|d epouse)\b/gu, 'nom usage'],
  [/\bne e? ?le\b/gu, 'date naissance'],
  [
    /\b(?:date de |date d )?(?:debut|demarrage|commencement)\b|\bpremier jour\b|\b(?:commence|debute|demarre)(?= le\b)/gu,
    'debut',
  ],
  [/\bdate de fin\b|\bdernier jour\b|\b(?:se )?(?:termine|acheve|finit)(?= le\b)/gu, 'fin'],
  [/\b(?:numero|n|no) et (?:libelle de )?(?:voie|rue)\b/gu, 'voie'],
  [/\b(?:commune|localite)\b/gu, 'ville'],
  [/\bcp\b/gu, 'code postal'],
  [/\b(?:tel|portable|mobile)\b/gu, 'telephone'],
  [/\b(?:genre)\b/gu, 'sexe'],
  [/\bcategorie socio ?pro(?:f|fessionnelle)?\b(?: csp\b)?/gu, 'csp'],
  [/\b(?:n|no|num)\b/gu, 'numero'],
  [/\bnb(?:re?)?\b|\bcombien\b/gu, 'nombre'],
  [/\b(?<=duree (?:en )?)h\b/gu, 'heures'],
  [/\b(?<=duree (?:en )?)j\b/gu, 'jours'],
  [/\bref\b/gu, 'reference'],
  [/\bakto\b/gu, 'opco'],
  // Only where it is the OPCO that pays: « L'entreprise règle directement » says the contrary.
  [/\bopco (?:paie|paye|regle|verse) (?:t (?:il|elle) )?directement\b/gu, 'opco paiement direct'],
  [/\b(?:paye|regle|verse)e?s? directement (?=par (?:l )?opco\b)/gu, 'paiement direct '],
  [/\breglement direct\b/gu, 'paiement direct'],
  [
    /\bof\b|\borganisme (?:dispensateur|prestataire)\b|\b(?:prestataire|dispensateur) (?=de (?:la )?formation)/gu,
    'organisme formation ',
  ],
  [/\bhors taxes?\b/gu, 'ht'],
  [/\b(?:nir|ntt) (?:est (?:il )?)?(?:provisoire|temporaire)\b/gu, 'nir temporaire'],
  [/\bsous dispositif\b/gu, 'sousdispositif'],
  [/\b(?:detient|detentrice|possede|titulaire|dispose)\b/gu, 'detenteur'],
  [/\b(?:contrat a )?duree determinee\b/gu, 'cdd'],
  [/\b(?:contrat a )?duree indeterminee\b/gu, 'cdi'],
];

const STOP = new Set(
  'dont de du des d la le les l a au aux en et ou par pour dans votre vos un une s si e son sa ses il t est que quel quelle exact exacte precis precise'.split(
    ' ',
  ),
);

/** Words of one group exclude each other: a label with one is never a label with another. */
const QUALIFIERS: readonly (readonly string[])[] = [
  ['debut', 'fin', 'signature', 'conclusion', 'effet'],
  ['naissance', 'usage'],
  ['nom', 'prenom', 'date', 'departement', 'ville'],
  ['heures', 'heure', 'jours', 'jour', 'mois', 'hebdomadaire'],
  ['salarie', 'tuteur', 'employeur', 'organisme', 'entreprise', 'prestataire', 'stagiaire'],
  ['interne', 'externe'],
  ['nir', 'ntt', 'cpf', 'siret', 'siren', 'activite', 'telephone'],
  ['positionnement', 'intermediaire', 'initiale', 'finale', 'pedagogique'],
  ['rncp', 'formacode', 'rs', 'nsf'],
  ['temporaire'],
  ['distance', 'presentiel', 'theoriques', 'totale'],
  ['horaire', 'charge', 'mensuel'],
  ['niveau', 'type', 'nature', 'statut', 'objectif'],
  ['retraite', 'prevoyance'],
  ['programme', 'convention', 'facture'],
];

/** The meaningful words of a label, synonyms joined. */
export function wordsOf(label: string): readonly string[] {
  const known = cache.get(label);
  if (known) return known;
  let text = normalise(label);
  for (const [phrase, replacement] of SYNONYMS) text = text.replace(phrase, replacement);
  const words = text.split(' ').filter(word => word && !STOP.has(word));
  const result =
    words.length > 0 ? [...new Set(words)] : normalise(label).split(' ').filter(Boolean);
  cache.set(label, result);
  return result;
}

const cache = new Map<string, readonly string[]>();

/** Nothing but words that say nothing alone: « Du », « Au ». */
export function isBare(label: string): boolean {
  return wordsOf(label).every(word => STOP.has(word));
}

/** The words of one label forbid the other: « début » and « fin », « salarié » and « tuteur ». */
export function excludeEachOther(left: readonly string[], right: readonly string[]): boolean {
  // Most labels have none of them.
  if (!left.some(isQualifier) || !right.some(isQualifier)) return false;
  return QUALIFIERS.some(group => {
    const mine = group.filter(word => left.includes(word));
    const theirs = group.filter(word => right.includes(word));
    if (mine.length === 0 || theirs.length === 0) return false;
    return !mine.some(word => theirs.includes(word)) || mine.length !== theirs.length;
  });
}

export function isQualifier(word: string): boolean {
  return QUALIFYING.has(word);
}

const QUALIFYING = new Set(QUALIFIERS.flat());
