import type { Severity } from './finding.ts';
import type { Sentence } from './sentence.ts';

/** What a message of the portal means, in plain words. */
export interface Explanation {
  /** Words of the message, without case nor accents. */
  readonly when: RegExp;
  readonly severity: Severity;
  readonly says: Sentence;
  readonly remedy: Sentence;
}

/** The messages read in the guides, and near wordings. The first that fits is used. */
export const EXPLANATIONS: readonly Explanation[] = [
  {
    when: /nir .*ne correspond pas|numero de securite sociale .*ne correspond pas/u,
    severity: 'blocks',
    says: {
      fr: 'AKTO a comparé le numéro de sécurité sociale avec le nom de naissance : ils ne vont pas ensemble.',
      en: 'AKTO compared the social-security number with the birth name: they do not go together.',
    },
    remedy: {
      fr: "Vérifiez que le nom est bien celui de naissance (pas le nom d'usage), écrit comme sur la carte Vitale, puis relisez le numéro. Si les deux sont justes, demandez à AKTO.",
      en: 'Check that the name is the birth name (not the usage name), as written on the Vitale card, then read the number again. If both are right, ask AKTO.',
    },
  },
  {
    when: /distance .*(?:inferieure|superieure|depasse)/u,
    severity: 'blocks',
    says: {
      fr: 'Le portail veut une durée à distance plus petite que la durée totale de la formation.',
      en: 'The portal wants fewer hours at a distance than the whole training has.',
    },
    remedy: {
      fr: 'Vérifiez les deux durées. Si toute la formation est à distance, demandez à AKTO quoi écrire : la réponse n’est pas connue.',
      en: 'Check both durations. If the whole training is at a distance, ask AKTO what to write: the answer is not known.',
    },
  },
  {
    when: /saisissez une valeur de date|date (?:invalide|incorrecte|non valide)|format de (?:la )?date/u,
    severity: 'blocks',
    says: {
      fr: "Le portail n'a pas compris la date.",
      en: 'The portal did not understand the date.',
    },
    remedy: {
      fr: "Écrivez-la avec les barres et l'année en entier : 18/11/2026.",
      en: 'Write it with the slashes and the whole year: 18/11/2026.',
    },
  },
  {
    when: /saisie obligatoire|champ (?:est )?(?:obligatoire|requis)/u,
    severity: 'blocks',
    says: { fr: 'Le portail exige une réponse ici.', en: 'The portal wants an answer here.' },
    remedy: {
      fr: 'Complétez le champ. S’il est déjà rempli, cliquez dedans puis à côté : le portail le relira.',
      en: 'Fill the field. If it is filled, click into it and then beside it: the portal will read it again.',
    },
  },
  {
    when: /caracteres|trop long|longueur/u,
    severity: 'blocks',
    says: {
      fr: 'Le portail compte trop ou trop peu de caractères.',
      en: 'The portal counts too many or too few characters.',
    },
    remedy: {
      fr: 'Comparez avec la longueur imprimée sous le champ, puis corrigez.',
      en: 'Compare with the length printed under the field, then correct it.',
    },
  },
  {
    when: /erreur reseau|erreur est survenue|service indisponible/u,
    severity: 'doubtful',
    says: {
      fr: 'Le portail n’a pas réussi à joindre son propre service : votre saisie n’est pas en cause.',
      en: 'The portal could not reach its own service: what you typed is not the cause.',
    },
    remedy: {
      fr: 'Attendez une minute, puis recommencez la recherche ou l’enregistrement.',
      en: 'Wait a minute, then search or save again.',
    },
  },
  {
    when: /aucun resultat|aucune correspondance/u,
    severity: 'doubtful',
    says: {
      fr: 'La recherche du portail n’a rien trouvé pour ce texte.',
      en: 'The portal’s search found nothing for this text.',
    },
    remedy: {
      fr: 'Cherchez avec moins de mots, ou avec le numéro seul, puis choisissez une ligne de la liste.',
      en: 'Search with fewer words, or with the number alone, then choose a line of the list.',
    },
  },
  {
    when: /e ?mail|courriel|adresse (?:mail|electronique)/u,
    severity: 'blocks',
    says: {
      fr: "Le portail n'accepte pas cette adresse e-mail.",
      en: 'The portal does not take this e-mail address.',
    },
    remedy: {
      fr: 'Relisez-la : une seule adresse, sans espace, avec un @ et un point ensuite.',
      en: 'Read it again: one address only, no space, an @ and then a dot.',
    },
  },
  {
    when: /telephone/u,
    severity: 'blocks',
    says: {
      fr: "Le portail n'accepte pas ce numéro de téléphone.",
      en: 'The portal does not take this phone number.',
    },
    remedy: {
      fr: 'Écrivez 10 chiffres (01 23 45 67 89). Ce champ n’est pas obligatoire : un numéro étranger refusé peut être laissé vide.',
      en: 'Write 10 digits (01 23 45 67 89). This field is not compulsory: a foreign number that is refused may be left out.',
    },
  },
  {
    when: /invalide|incorrect|non valide|erron/u,
    severity: 'blocks',
    says: {
      fr: "Le portail n'accepte pas ce qui est écrit ici.",
      en: 'The portal does not take what is written here.',
    },
    remedy: {
      fr: 'Comparez avec l’exemple donné sous le champ, puis corrigez.',
      en: 'Compare with the example under the field, then correct it.',
    },
  },
];
