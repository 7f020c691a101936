/** One invented person of a long list, as the file of a centre would have them. */
export interface Invented {
  readonly civility: 'Mme' | 'M.';
  readonly birthName: string;
  readonly usageName: string;
  readonly firstName: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly city: string;
}

const STARTS = 'Aube Bran Char Dor Esch Fau Gran Hur Isam Jouf'.split(' ');
const MIDDLES = 'bri che dro fer lan mar nou rai sel vau'.split(' ');
const ENDS = 'tier gnol zac quet dieu'.split(' ');
const FIRST = 'Clélia Ugo Inès Loïg Zélie Théo Maïwenn Côme Noémie Anaïs'.split(' ');
const CITIES = ['Bourg-Neuf', 'Le Gué', 'Sainte-Orse', "L'Hermitière", 'Vaucourt'];
const HEAD =
  "Civilité;Nom de naissance;Nom d'usage;Prénom;Date de naissance;N° Sécurité sociale;Adresse;Code postal;Ville;Tél.;Courriel;Type de contrat;CSP;Taux horaire";

/** `count` people, no two alike, always the same ones. */
export function inventedStaff(count: number): Invented[] {
  return Array.from({ length: count }, (_, at) => ({
    civility: at % 2 === 0 ? 'Mme' : 'M.',
    birthName: nameAt(at),
    usageName: at % 7 === 0 ? nameAt(at * 3 + 1) : '',
    firstName: pick(FIRST, at + Math.floor(at / 500)),
    birthDate: `${1965 + (at % 40)}-${two((at % 12) + 1)}-${two((at % 28) + 1)}`,
    city: pick(CITIES, at),
  }));
}

/** The same as a file, every usual column filled. */
export function staffCsv(staff: readonly Invented[]): string {
  const lines = staff.map((person, at) => {
    const { civility, birthName, usageName, firstName, birthDate, city } = person;
    const [year = '', month = ''] = birthDate.slice(2).split('-');
    const order = String((at % 989) + 10).padStart(3, '0');
    return [
      ...[civility, birthName, usageName, firstName, birthDate.split('-').reverse().join('/')],
      `${civility === 'Mme' ? 2 : 1}${year}${month}30189${order}`,
      ...[`${(at % 90) + 1} rue des Écoles`, String(30_000 + (at % 90) * 10), city],
      ...[`06 39 98 ${two(Math.floor(at / 100) % 100)} ${two(at % 100)}`],
      ...[`personne${at}@example.org`, 'CDI', 'Employés', '12,50'],
    ].join(';');
  });
  return [HEAD, ...lines].join('\r\n');
}

/** 500 names: a name comes back with another first name, as in any long list. */
function nameAt(at: number): string {
  const start = pick(STARTS, at);
  const middle = pick(MIDDLES, Math.floor(at / 10));
  return `${start}${middle}${pick(ENDS, Math.floor(at / 100))}`;
}

function pick(from: readonly string[], at: number): string {
  return from[at % from.length] ?? '';
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
