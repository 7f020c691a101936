import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  profileFields,
  profileObject,
  profileValues,
} from '../../../components/profiles/profile-object.ts';
import { countOf, withItem, withoutItem } from '../../../components/profiles/repeated.ts';
import { readImport } from '../../../lib/import/read-import.ts';
import { BUNDLED } from '../../../lib/profile/bundled.ts';
import { type Profile, profileSchema } from '../../../lib/profile/profile.ts';

const url = new URL('../../../fixtures/profiles/two-modules.json', import.meta.url);
const read = readImport(readFileSync(url, 'utf8'));
const two = 'profile' in read ? [read.profile] : [];
const examples: readonly Profile[] = [...BUNDLED, ...two];

const again = (
  values: ReturnType<typeof profileValues>,
  { schema, id, revision, date }: Profile,
) => ({ schema, id, revision, date, ...profileObject(values) });

describe('the form of a profile', () => {
  it('has examples with and without what repeats', () => {
    expect(examples.map(({ declarations }) => declarations[0]?.modules.length)).toEqual([1, 2]);
  });

  it.each(examples)('gives $id back as it was when nothing is typed', profile => {
    expect(again(profileValues(profile), profile)).toEqual(profile);
  });

  it.each(examples)('has a field for each thing that $id says', profile => {
    const shown = new Set(profileFields(profileValues(profile)).map(({ path }) => path));
    const typed = Object.entries(profileValues(profile)).filter(
      ([path]) => !path.endsWith('.length'),
    );
    expect(typed.length).toBeGreaterThan(30);
    for (const [path] of typed) expect(shown, path).toContain(path);
  });

  it('adds a cost, and takes the right module away', () => {
    const [profile] = two;
    if (!profile) throw new Error('no example');
    const [, second] = profile.declarations[0]?.modules ?? [];
    const values = profileValues(profile);
    const more = withItem(values, 'training.costs');
    expect(countOf(more, 'training.costs')).toBe(countOf(values, 'training.costs') + 1);
    const less = again(withoutItem(values, 'declarations.0.modules', 0), profile);
    expect(less).toMatchObject({ declarations: [{ modules: [second] }] });
    expect((less as unknown as Profile).declarations[0]?.modules).toHaveLength(1);
  });

  it('begins with one cost, one declaration and one module', () => {
    const values = profileValues(null);
    expect(countOf(values, 'training.costs')).toBe(1);
    expect(countOf(values, 'declarations')).toBe(1);
    expect(countOf(values, 'declarations.0.modules')).toBe(1);
    expect(countOf(values, 'training.sessions')).toBe(0);
    expect(countOf(values, 'declarations.0.modules.0.costs')).toBe(0);
  });

  it('takes other spellings as a person types them', () => {
    const [profile] = BUNDLED;
    if (!profile) throw new Error('no example');
    const path = 'declarations.0.modules.0.sanction.spellings';
    const values = { ...profileValues(profile), [path]: ' Attestation ;; De stage; ' };
    const sanction = { value: 'Attestation de stage', spellings: ['Attestation', 'De stage'] };
    const typed = again(values, profile);
    expect(typed).toMatchObject({ declarations: [{ modules: [{ sanction }] }] });
    expect(profileSchema.safeParse(typed).success).toBe(true);
  });
});
