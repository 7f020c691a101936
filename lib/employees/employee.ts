import * as z from 'zod/mini';
import { checkNir } from '../identifiers/nir.ts';
import { checkNtt } from '../identifiers/ntt.ts';
import { checkPostalCode } from '../identifiers/postal-code.ts';
import { day, email, euros, identifier, phone, text } from '../storage/schema-words.ts';

/**
 * The number that the social security knows the person by. `number` may be left out: it is then
 * asked for at each request and never stored. `none-yet`: the person still waits for one.
 */
const socialNumber = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nir'), number: z.optional(identifier(checkNir)) }),
  z.strictObject({ kind: z.literal('ntt'), number: z.optional(identifier(checkNtt)) }),
  z.strictObject({ kind: z.literal('none-yet') }),
]);

/** What the contrat de professionnalisation asks besides (PORTAL.md §4.3, §4.7). */
const contract = z.strictObject({
  birthDepartment: z.optional(text(100)),
  birthCity: z.optional(text(100)),
  youthEquivalence: z.optional(z.boolean()),
  boeExtension: z.optional(z.boolean()),
  specificPublic: z.optional(text(150)),
  /** « Inscrit à France Travail ? » */
  jobSeeker: z.optional(z.boolean()),
  jobSeekerNumber: z.optional(text(50)),
  jobSeekerMonths: z.optional(z.int().check(z.minimum(0, 'negative'), z.maximum(600, 'too-large'))),
  situationBefore: z.optional(text(150)),
  minimumIncome: z.optional(text(50)),
  highestDiploma: z.optional(text(150)),
  tutor: z.optional(
    z.strictObject({
      name: text(50),
      firstName: text(50),
      birthDate: z.optional(day),
      job: z.optional(text(100)),
    }),
  ),
});

/** A person who attends. Personal: never in clear on disk. Lists hold the words of the portal. */
export const employeeSchema = z.strictObject({
  schema: z.literal(1, 'version:1'),
  /** Opaque. */
  id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,80}$/, 'id')),
  birthName: text(50),
  usageName: z.optional(text(50)),
  firstName: text(50),
  birthDate: day,
  sex: z.enum(['female', 'male'], 'sex'),
  identifier: socialNumber,
  disabledWorker: z.optional(z.boolean()),
  street: z.optional(text(200)),
  addressComplement: z.optional(text(200)),
  postalCode: z.optional(identifier(checkPostalCode)),
  city: z.optional(text(100)),
  phone: z.optional(phone),
  email: z.optional(email.check(z.maxLength(64, 'longer:64'))),
  contractType: z.optional(text(100)),
  /** CSP. */
  socioProfessionalCategory: z.optional(text(150)),
  employeeStatus: z.optional(text(100)),
  educationLevel: z.optional(text(150)),
  /** « Numéro de dossier CPF ». */
  cpfNumber: z.optional(text(255)),
  /** Gross, euros. */
  hourlyRate: z.optional(euros),
  /** Percent. */
  chargeRate: z.optional(z.number().check(z.minimum(0, 'negative'), z.maximum(200, 'too-large'))),
  contract: z.optional(contract),
  /** Since when they are kept here: what the reminders to erase count from. */
  addedOn: z.optional(day),
  /** No longer offered for a request, from that day on. */
  archivedOn: z.optional(day),
});

export type Employee = z.infer<typeof employeeSchema>;

/** « Prénom NOM », with the usage name first, as the portal displays people. */
export function displayName(employee: Employee): string {
  return `${employee.firstName} ${employee.usageName ?? employee.birthName}`;
}
