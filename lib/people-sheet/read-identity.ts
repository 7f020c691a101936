import type { Employee } from '../employees/employee.ts';
import { normalName } from '../employees/normal-name.ts';
import { type ColumnKey, columnTitle } from './columns.ts';
import { error, warning } from './problem.ts';
import { readDay } from './read-day.ts';
import type { RowReader } from './read-row.ts';
import { readSex } from './read-sex.ts';
import { isNoNumberYet, readNir, readNtt } from './read-social-number.ts';
import { splitName } from './split-name.ts';

type Identity = Partial<
  Pick<Employee, 'birthName' | 'usageName' | 'firstName' | 'birthDate' | 'sex'>
> & {
  readonly identifier: Employee['identifier'];
};

/** Who the person is: what cannot be left out is told as missing, each on its own. */
export function readIdentity(reader: RowReader): Identity {
  const names = readNames(reader);
  const { day, findings } = readDay(reader.cell('birthDate'), reader.context);
  reader.say('birthDate', ...findings);
  if (!day && findings.length === 0) missing(reader, 'birthDate');
  const written = reader.take('sex', text => {
    const value = readSex(text);
    return value ? { value, findings: [] } : { findings: [error('sex', { value: text })] };
  });
  const { identifier, sex: told } = readNumber(reader, day, written);
  const isUnsaid = !told && reader.text('sex') === '';
  const sex = isUnsaid ? knownSex(reader, names, day) : told;
  if (isUnsaid && !sex) missing(reader, 'sex');
  return { ...names, ...(day && { birthDate: day }), ...(sex && { sex }), identifier };
}

/** Of whoever is in the list already: many lists of staff have no such column. */
function knownSex(
  { context }: RowReader,
  { birthName, usageName, firstName }: ReturnType<typeof readNames>,
  birthDate: string | undefined,
): Sex | undefined {
  if (!birthName || !firstName || !birthDate) return undefined;
  return context.sexOf?.({ birthName, usageName, firstName, birthDate });
}

function readNames(reader: RowReader) {
  const whole = reader.text('fullName');
  let birthName = reader.text('birthName');
  let firstName = reader.text('firstName');
  if (whole && (!birthName || !firstName)) {
    const title = reader.context.mapping.columns.find(({ key }) => key === 'fullName')?.title ?? '';
    const split = splitName(whole, normalName(title).startsWith('prenom'));
    if (split) {
      birthName ||= split.birthName;
      firstName ||= split.firstName;
      reader.say('fullName', warning('name-split', { ...split }));
    } else {
      reader.say('fullName', error('name-alone', { value: whole }));
      return { birthName: whole };
    }
  }
  if (!birthName) missing(reader, 'birthName');
  if (!firstName) missing(reader, 'firstName');
  const usageName = reader.text('usageName');
  return {
    ...(birthName && { birthName }),
    ...(firstName && { firstName }),
    ...(usageName && normalName(usageName) !== normalName(birthName) && { usageName }),
  };
}

type Sex = Employee['sex'];

/** The social security number, and the sex that it tells when no column does. */
function readNumber(reader: RowReader, birthDate: string | undefined, written: Sex | undefined) {
  const { keepsNumbers: isKept } = reader.context;
  const ntt = reader.take('ntt', (_, cell) => readNtt(cell, isKept));
  const owner = { ...(written && { sex: written }), ...(birthDate && { birthDate }) };
  const isWaiting = isNoNumberYet(reader.text('nir'));
  if (isWaiting) reader.say('nir', warning('none-yet'));
  const nir = isWaiting
    ? undefined
    : reader.take('nir', (_, cell) => readNir(cell, { isKept, ...owner }));
  const told: Sex | undefined = nir?.startsWith('2')
    ? 'female'
    : nir?.startsWith('1')
      ? 'male'
      : undefined;
  const isTold = !written && reader.text('sex') === '' && told !== undefined;
  if (isTold) reader.say('nir', warning('sex-from-nir', { sex: told }));
  return { identifier: identifier(reader, isWaiting, nir, ntt), sex: isTold ? told : written };
}

function identifier(
  { context, text }: RowReader,
  isWaiting: boolean,
  nir: string | undefined,
  ntt: string | undefined,
): Employee['identifier'] {
  const { keepsNumbers } = context;
  if (!nir && (ntt || text('ntt'))) {
    return { kind: 'ntt', ...(keepsNumbers && ntt && { number: ntt }) };
  }
  if (isWaiting) return { kind: 'none-yet' };
  return { kind: 'nir', ...(keepsNumbers && nir && { number: nir }) };
}

/** A column that is nowhere is told once, for the whole file: here only its empty cells. */
function missing(reader: RowReader, key: ColumnKey): void {
  const isTroubled = typeof reader.cell(key) === 'object' && reader.text(key) === '';
  if (!isTroubled) reader.say(key, error('missing', { name: columnTitle(key) }));
}
