import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readImport } from '../../../lib/import/read-import.ts';
import { BUNDLED } from '../../../lib/profile/bundled.ts';
import { exportProfile } from '../../../lib/profile/export.ts';
import { profileJsonSchemaText } from '../../support/profile-json-schema.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const PUBLISHED = '../../../docs/profile.schema.json';
const schema = z.fromJSONSchema(JSON.parse(profileJsonSchemaText()));

const files = [
  ...['groupement-fle-2025.json', 'two-modules.json'].map(name =>
    read(`fixtures/profiles/${name}`),
  ),
  ...BUNDLED.map(profile => {
    const done = exportProfile(profile, { people: [] });
    return done.status === 'ready' ? done.file.text : '';
  }),
].map(text => JSON.parse(text) as { data: Record<string, unknown> });

describe('docs/profile.schema.json', () => {
  it('says what the code checks (else, to publish it anew: vitest with -u)', async () => {
    await expect(profileJsonSchemaText()).toMatchFileSnapshot(PUBLISHED);
  });

  it.each(files)('accepts a profile that imports', file => {
    expect(readImport(JSON.stringify(file))).toHaveProperty('profile');
    expect(schema.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  it.each<[string, (file: { data: Record<string, unknown> }) => unknown]>([
    ['a misspelt name', file => ({ ...file, data: { ...file.data, titel: 'x' } })],
    ['no declaration', file => ({ ...file, data: { ...file.data, declarations: [] } })],
    ['a day that is no day', file => ({ ...file, data: { ...file.data, date: 'hier' } })],
    ['a text for a number', file => ({ ...file, data: { ...file.data, revision: '1' } })],
    ['another kind of file', file => ({ ...file, kind: 'centre' })],
    [
      'a programme that is no PDF',
      file => ({ ...file, programme: { name: 'a.pdf', base64: 'AAAA' } }),
    ],
  ])('refuses %s, as the import does', (_, change) => {
    const [file] = files;
    if (!file) throw new Error('no example');
    const wrong = change(file);
    expect(schema.safeParse(wrong).success).toBe(false);
    expect(readImport(JSON.stringify(wrong))).not.toHaveProperty('profile');
  });
});
