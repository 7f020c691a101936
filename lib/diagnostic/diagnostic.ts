/** What is told of this computer when help is asked for: amounts and settings, nobody's anything. */
export interface Facts {
  readonly version: string;
  /** The browser's own words for itself. */
  readonly userAgent: string;
  readonly language: string;
  readonly portalAllowed: boolean;
  readonly vault: string;
  readonly people: number;
  readonly archived: number;
  readonly numbersKept: number;
  readonly centres: number;
  /** Ids of the bundled profiles in use; the others are only counted. */
  readonly bundledProfiles: readonly string[];
  readonly ownProfiles: number;
  readonly corrections: number;
  readonly papers: number;
  /** Places that could not be read whole: kinds only. */
  readonly damaged: readonly string[];
  /** Bytes. */
  readonly used: number | null;
  /** ISO day of the last backup. */
  readonly lastBackup: string | null;
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
}

/** « Copier le diagnostic »: lines that the user reads before they send them. */
export function diagnosticText(facts: Facts): string {
  const lines: readonly (readonly [string, string | number])[] = [
    ['Dossier FLE', facts.version],
    ['Navigateur', facts.userAgent],
    ['Langue', facts.language],
    ['Accès au portail', facts.portalAllowed ? 'oui' : 'non'],
    ['Coffre', facts.vault],
    [
      'Salariés',
      `${facts.people} (${facts.archived} archivés, ${facts.numbersKept} numéros gardés)`,
    ],
    ['Centres', facts.centres],
    ['Fiches fournies', facts.bundledProfiles.join(', ') || 'aucune'],
    ['Autres fiches', facts.ownProfiles],
    ['Corrections apprises', facts.corrections],
    ['Papiers', facts.papers],
    ['Illisible', counted(facts.damaged) || 'rien'],
    ['Place', facts.used === null ? 'inconnue' : `${Math.round(facts.used / 1000)} ko`],
    ['Dernière sauvegarde', facts.lastBackup ?? 'aucune'],
    ...Object.entries(facts.settings).map(([name, value]) => [name, String(value)] as const),
  ];
  return lines.map(([name, value]) => `${name} : ${value}`).join('\n');
}

/** `employee:3f…` → « employee »: an id may be made of somebody's name. */
function counted(places: readonly string[]): string {
  const kinds = places.map(place => place.split(':')[0] ?? '');
  return [...new Set(kinds)]
    .map(kind => `${kind} × ${kinds.filter(each => each === kind).length}`)
    .join(', ');
}
