import { normalise } from '../dom/text.ts';
import { displayName } from '../employees/employee.ts';
import { FUNDER } from '../portal/funder.ts';
import { RECAP, type RecapEntry } from '../portal/recap.ts';
import { modulesFor } from '../profile/declared.ts';
import type { Profile } from '../profile/profile.ts';
import type { Block, Facts } from './facts.ts';
import { isOneName } from './one-name.ts';
import { blocksOf, dayIn, dayOf, heldIn, numberIn, textIn, yesIn } from './read-facts.ts';
import { moduleCost } from './request-money.ts';

/** One line of the recap beside what it should say. */
export interface Reconciled {
  /** Key of `lib/portal/recap.ts`. */
  readonly key: string;
  readonly part: RecapEntry['part'];
  readonly label: string;
  /** As the page shows it; `null` when the line is not there. */
  readonly shown: string | null;
  /** What is known, in French format; `null` when nobody knows. */
  readonly expected: string | null;
  readonly from: 'form' | 'profile' | 'centre' | 'people' | null;
  readonly verdict: 'same' | 'differs' | 'absent' | 'unknown';
}

interface Known {
  readonly value: string;
  /** Would be right too: the birth name where the usage name is expected. */
  readonly also?: string;
  readonly from: NonNullable<Reconciled['from']>;
}

/**
 * The recap, line by line, against what was typed in the tabs, else against the profile, the
 * centre and the people chosen. Nothing is expected of a line that nobody knows.
 */
export function reconcile(facts: Facts): readonly Reconciled[] {
  const { recap } = facts;
  if (!recap) return [];
  return RECAP.flatMap(entry => {
    const shown = recap.filter(({ label }) => label === entry.key).map(({ value }) => value);
    const known = KNOWN[entry.key]?.(facts) ?? [];
    const count = Math.max(shown.length, known.length);
    if (entry.part === 'employee') return people(entry, shown, known);
    return Array.from({ length: count }, (_, index) =>
      line(entry, shown[index] ?? null, known[index] ?? null),
    );
  });
}

/** Named in short or at length; their SIRET, on the next line, tells them apart. */
const ORGANISATIONS: readonly string[] = ['employer-name', 'provider-name'];

function line(entry: RecapEntry, shown: string | null, known: Known | null): Reconciled {
  const { key, part, labels } = entry;
  const base = { key, part, label: labels[0] ?? key, shown };
  if (!known) return { ...base, expected: null, from: null, verdict: 'unknown' };
  const { value: expected, from } = known;
  const isThere = shown !== null && shown !== '';
  const isAlike = ORGANISATIONS.includes(key) ? isOneName : isSame;
  const isRight = isThere && [expected, known.also ?? expected].some(each => isAlike(shown, each));
  const verdict = !isThere ? 'absent' : isRight ? 'same' : 'differs';
  return { ...base, expected, from, verdict };
}

/**
 * People may stand in any order: each is looked for among all those shown, and whoever was not
 * found is set against whoever is left.
 */
function people(
  entry: RecapEntry,
  shown: readonly string[],
  known: readonly Known[],
): readonly Reconciled[] {
  const left = [...shown];
  const found = known.map(({ value, also = value }) => {
    const at = left.findIndex(name => isSame(name, value) || isSame(name, also));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  const set = known.map((each, index) => line(entry, found[index] ?? left.shift() ?? null, each));
  return [...set, ...left.map(value => line(entry, value, null))];
}

const KNOWN: Readonly<Record<string, (facts: Facts) => readonly Known[]>> = {
  'employer-name': facts => employer(facts, 'raison-sociale', facts.centre?.name),
  'employer-siret': facts => employer(facts, 'siret', facts.centre?.siret),
  'employer-idcc': facts => employer(facts, 'idcc', facts.centre?.idcc),
  'employer-email': facts => employer(facts, 'email', facts.centre?.email),
  'employer-street': facts => employer(facts, 'voie', facts.centre?.address?.street),
  'employer-postal-code': facts =>
    employer(facts, 'code-postal', facts.centre?.address?.postalCode),
  'employer-city': facts => employer(facts, 'commune', facts.centre?.address?.city),
  'employee-name': facts => {
    const typed = blocksOf(facts, 'salaries');
    const complete = facts.people > 0 && typed.length < facts.people;
    if (complete || typed.length === 0) {
      return facts.employees.map(each => ({
        value: displayName(each),
        also: `${each.firstName} ${each.birthName}`,
        from: 'people',
      }));
    }
    return typed.map(block => {
      const [first, birth] = [textIn(block, 'prenom'), textIn(block, 'nom-naissance')];
      const name = textIn(block, 'nom-usage') || birth;
      return { value: `${first} ${name}`, also: `${first} ${birth}`, from: 'form' };
    });
  },
  'employee-birth': facts => {
    const typed = blocksOf(facts, 'salaries');
    if (typed.length === 0 || (facts.people > 0 && typed.length < facts.people)) {
      return facts.employees.map(each => ({ value: french(each.birthDate), from: 'people' }));
    }
    return typed.flatMap(block => {
      const day = dayIn(block, 'date-naissance');
      return day ? [{ value: french(day), from: 'form' as const }] : [];
    });
  },
  'provider-name': facts => each(facts, 'organisme-nom', module => module.provider?.name),
  'provider-siret': facts => each(facts, 'organisme-siret', module => module.provider?.siret),
  title: facts => each(facts, 'intitule', module => module.title),
  start: facts => each(facts, 'debut', module => french(module.start), dayText('debut')),
  end: facts => each(facts, 'fin', module => french(module.end), dayText('fin')),
  hours: facts =>
    each(facts, 'duree-heures', module => plain(module.hours), numberText('duree-heures')),
  modality: facts => each(facts, 'modalite', () => undefined),
  'direct-payment': facts =>
    each(
      facts,
      'paiement-direct',
      ({ declared }) =>
        declared.kind === 'internal' ? undefined : declared.directPayment ? 'Oui' : 'Non',
      block => {
        const yes = yesIn(block, 'paiement-direct');
        return yes === null ? '' : yes ? 'Oui' : 'Non';
      },
    ),
  'teaching-cost': facts =>
    each(facts, 'cout-pedagogique', () => undefined, numberText('cout-pedagogique')).map(
      (known, index) => {
        const block = blocksOf(facts, 'formation')[index];
        // Some recaps count the evaluations with it.
        const all = block && moduleCost(block);
        return all ? { ...known, also: plain(all) } : known;
      },
    ),
};

function employer(facts: Facts, field: string, known: string | undefined): readonly Known[] {
  const [block] = blocksOf(facts, 'employeur');
  const typed = block ? textIn(block, field) : '';
  if (typed) return [{ value: typed, from: 'form' }];
  return known ? [{ value: known, from: 'centre' }] : [];
}

/** One value a module: what its tab holds, else what the profile says. */
function each(
  facts: Facts,
  field: string,
  known: (module: ReturnType<typeof modulesFor>[number]) => string | undefined,
  read: (block: Block) => string = block => textIn(block, field),
): readonly Known[] {
  const typed = blocksOf(facts, 'formation').filter(block => heldIn(block, field));
  const values = typed.map(read);
  if (values.length > 0 && values.every(value => value !== '')) {
    return values.map(value => ({ value, from: 'form' }));
  }
  return modulesOf(facts.profile).flatMap(module => {
    const value = known(module);
    return value ? [{ value, from: 'profile' as const }] : [];
  });
}

function modulesOf(profile: Profile | null) {
  return profile ? modulesFor(profile, FUNDER) : [];
}

const dayText = (field: string) => (block: Block) => {
  const day = dayIn(block, field);
  return day ? french(day) : '';
};

const numberText = (field: string) => (block: Block) => {
  const number = numberIn(block, field);
  return number === null ? '' : plain(number);
};

function french(day: string): string {
  return day.split('-').reverse().join('/');
}

function plain(number: number): string {
  return String(number).replace('.', ',');
}

/** The same to a person: names in any order, numbers and days in any notation. */
function isSame(shown: string, expected: string): boolean {
  const [day, otherDay] = [shown, expected].map(dayOf);
  if (day && otherDay) return day === otherDay;
  const [one, other] = [shown, expected].map(amount);
  if (one !== null && other !== null && one !== undefined && other !== undefined) {
    return one === other;
  }
  const words = (text: string) => normalise(text).split(' ').sort().join(' ');
  const digits = (text: string) => text.replace(/[\s.]/gu, '');
  if (/^\d[\d\s.]+$/u.test(shown) && digits(shown) === digits(expected)) return true;
  return words(shown) === words(expected);
}

function amount(text: string): number | null {
  const plainText = text.replace(/[\s€]|heures?|h\s*$/giu, '').replace(',', '.');
  return /^\d{1,7}(?:\.\d+)?$/u.test(plainText) ? Number(plainText) : null;
}
