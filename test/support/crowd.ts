/** As many invented people as wanted, no two alike: a name made of letters only. */
export interface CrowdPerson {
  readonly birthName: string;
  readonly firstName: string;
  readonly birthDate: string;
}

export function crowd(count: number): readonly CrowdPerson[] {
  return Array.from({ length: count }, (_, rank) => ({
    birthName: `Inventé${lettersOf(rank)}`,
    firstName: 'Camille',
    birthDate: `19${60 + (rank % 40)}-0${1 + (rank % 9)}-1${rank % 10}`,
  }));
}

/** The same as a centre's list, for « Importer une liste ». */
export function crowdAsCsv(count: number): string {
  const lines = crowd(count).map(
    ({ birthName, firstName, birthDate }) =>
      `Mme;${birthName};${firstName};${birthDate.split('-').reverse().join('/')}`,
  );
  return ['Civilité;Nom de naissance;Prénom;Date de naissance', ...lines].join('\n');
}

function lettersOf(rank: number): string {
  return [...String(rank).padStart(4, '0')]
    .map(digit => String.fromCharCode('a'.charCodeAt(0) + Number(digit)))
    .join('');
}
