import * as z from 'zod/mini';
import { FILE_FORMAT, FILE_VERSION } from '../../lib/import/envelope.ts';
import { profileSchema } from '../../lib/profile/profile.ts';
import { programmeSchema } from '../../lib/profile/programme.ts';
import { importFields } from '../../locales/fr/import-fields.ts';

type JsonSchema = Record<string, unknown>;

const DAY = '^(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})$';
const digits = (count: number) => `^\\s*\\d(?:[\\s.\\-/]*\\d){${count - 1}}\\s*$`;

/** What checks of ours say and JSON Schema cannot compute, as far as a pattern goes; by name. */
const PATTERNS: Readonly<Record<string, string>> = {
  date: DAY,
  start: DAY,
  end: DAY,
  siret: digits(14),
  nda: digits(11),
  postalCode: digits(5),
  registrationUrl: '^https://',
  base64: '^\\s*JVBERi[A-Za-z\\d+/\\s]*={0,2}\\s*$',
};

/** Rules between fields, which only the extension checks: told in words. */
const RULES = [
  'Au-delà de ce schéma, Dossier FLE vérifie : clé du SIRET, code postal et dates qui existent ;',
  'fin après le début ; heures à distance au plus égales à la durée ; organisme donné pour un',
  'module externe ; heures et coûts dans chaque module quand il y en a plusieurs ; deux décimales',
  'au plus pour un montant. Aucune personne : ni nom, ni NIR.',
].join(' ');

function profileJsonSchema(): JsonSchema {
  const { properties, required, ...profile } = jsonOf(profileSchema);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Fiche formation de Dossier FLE',
    description: RULES,
    type: 'object',
    properties: {
      format: { const: FILE_FORMAT },
      kind: { const: 'profile' },
      version: { const: FILE_VERSION },
      // The version of the table may be left out of a file.
      data: { ...profile, properties, required: (required as string[]).filter(isAsked) },
      programme: jsonOf(programmeSchema),
    },
    required: ['format', 'kind', 'version', 'data'],
  };
}

/** The JSON Schema of a profile's file, as published in `docs/profile.schema.json`. */
export function profileJsonSchemaText(): string {
  return `${JSON.stringify(profileJsonSchema(), null, 2)}\n`;
}

const isAsked = (name: string) => name !== 'schema';

function jsonOf(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema, path }) => describe(jsonSchema, String(path.at(-1) ?? '')),
  });
  return json;
}

function describe(json: JsonSchema, name: string): void {
  const pattern = PATTERNS[name];
  if (pattern && json.type === 'string') json.pattern = pattern;
  const field = `import.field.${name}`;
  if (field in importFields) json.description = importFields[field as keyof typeof importFields];
}
