import { describe, expect, it } from 'vitest';
import bundledFile from '../../../fixtures/profiles/groupement-fle-2025.json';
import { readImport } from '../../../lib/import/read-import.ts';
import { groupementFle2025 } from '../../../lib/profile/bundled/groupement-fle-2025.ts';
import { anEmployee } from '../employees/an-employee.ts';

const envelope = (kind: string, data: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'dossier-fle', kind, version, data });
const errorsOf = (text: string) => {
  const result = readImport(text);
  return 'errors' in result ? result.errors : [];
};
const { id: _id, schema: _schema, ...person } = anEmployee();

/** The bundled profile with one thing changed, at a path. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const profile: unknown = structuredClone(groupementFle2025);
  let parent = profile as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  parent[path.at(-1) ?? ''] = value;
  return envelope('profile', profile);
}

describe('readImport', () => {
  it('reads the bundled profile from its file, the same', () => {
    expect(readImport(JSON.stringify(bundledFile))).toEqual({
      kind: 'profile',
      profile: groupementFle2025,
    });
  });

  it('gives an id to people who come without one, and reads French dates', () => {
    const ids = ['a', 'b'];
    const text = envelope('employees', [
      { ...person, birthDate: '14/01/1987' },
      { ...person, firstName: 'Tadeo', birthDate: '3/7/1992', identifier: { kind: 'ntt' } },
    ]);

    const read = readImport(text, { newId: () => ids.shift() ?? '' });

    expect(read).toMatchObject({
      kind: 'employees',
      employees: [
        { id: 'a', schema: 1, birthDate: '1987-01-14' },
        { id: 'b', birthDate: '1992-07-03' },
      ],
    });
  });

  it('reads a file that begins with a byte-order mark', () => {
    expect(readImport(`\uFEFF${JSON.stringify(bundledFile)}`)).toHaveProperty('kind', 'profile');
  });

  it.each([
    ['a bare list of people', [person], 'employees'],
    ['a bare profile', groupementFle2025, 'profile'],
    ['a bare centre', { name: 'X', siret: '51161271500033', opco: 'AKTO' }, 'centre'],
  ])('knows %s', (_what, data, kind) => {
    expect(readImport(JSON.stringify(data))).toHaveProperty('kind', kind);
  });

  it.each([
    ['an empty list', []],
    ['a list of other things', [{ siret: '51161271500033' }]],
    ['a text', 'bonjour'],
    ['nothing', null],
  ])('does not guess what %s is', (_what, data) => {
    expect(errorsOf(JSON.stringify(data))).toMatchObject([
      { where: 'Le fichier', what: "Le fichier n'est pas au format de Dossier FLE." },
    ]);
  });

  it.each([
    [
      'a wrong SIRET',
      changed(['training', 'provider', 'siret'], '79814425900025'),
      'Organisme de formation : SIRET',
      "Ce SIRET n'existe pas : un chiffre est sans doute faux.",
    ],
    [
      'an impossible date',
      changed(['training', 'start'], '31/02/2025'),
      'Début de formation',
      "Cette date n'existe pas dans le calendrier.",
    ],
    [
      'an end before the start',
      changed(['training', 'end'], '17/11/2025'),
      'Fin de formation',
      'La fin vient avant le début.',
    ],
    [
      'a reference of 16 characters',
      changed(['declarations', 0, 'reference'], 'Formation GFLE 2'),
      "Déclaration 1 : référence interne de l'entreprise",
      'Le portail accepte 15 caractères au plus ; il y en a 16.',
    ],
    [
      'a negative amount',
      changed(['training', 'costs', 0, 'amount'], -300),
      'Coût 1 : montant HT',
      'Elle ne peut pas être négative.',
    ],
    [
      'an amount that is not a number',
      changed(['training', 'costs', 0, 'amount'], 'trois cents'),
      'Coût 1 : montant HT',
      'Il faut un nombre.',
    ],
    [
      'a wrong type',
      changed(['declarations', 0, 'modules', 0, 'directPayment'], 'Non'),
      "Déclaration 1, module 1 : paiement direct par l'OPCO",
      'Il faut oui ou non.',
    ],
    [
      'an option of ours that is not one',
      changed(['training', 'costs', 0, 'per'], 'month'),
      'Coût 1 : unité du montant',
      'Il faut une de ces valeurs : « person », « group », « day ».',
    ],
    ['an empty list', changed(['training', 'costs'], []), 'Coût', 'Il faut au moins un élément.'],
    [
      'a value that is missing',
      changed(['training', 'hours'], undefined),
      'Durée en heures',
      'Elle est obligatoire.',
    ],
    [
      'a misspelt name',
      changed(['training', 'houres'], 8),
      'Formation',
      'Ce nom est peut-être mal écrit : sa valeur serait perdue.',
    ],
    [
      'a profile of another version',
      changed(['schema'], 2),
      'Version',
      'Dossier FLE lit la version 1.',
    ],
  ])('refuses %s, saying where and why', (_what, text, where, why) => {
    const errors = errorsOf(text);

    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ where, why });
  });

  it.each([
    ['another version', envelope('profile', groupementFle2025, 2), 'Mettez Dossier FLE à jour'],
    ['no version', JSON.stringify({ format: 'dossier-fle', kind: 'profile' }), 'exemplaire récent'],
    ['an unknown kind', envelope('people', []), 'nouvel exemplaire'],
    ['nothing at all', '  \n', 'nouvel exemplaire'],
    ['another kind of file', 'PK\u0003\u0004…', 'Choisissez le fichier'],
    ['a file of another tool', '{"version": 1}', 'Choisissez le fichier'],
  ])('refuses %s, saying what to do', (_what, text, remedy) => {
    expect(errorsOf(text)).toEqual([
      expect.objectContaining({ where: 'Le fichier', remedy: expect.stringContaining(remedy) }),
    ]);
  });

  it('says so wherever a file was cut', () => {
    const text = JSON.stringify(bundledFile, null, 2);
    for (let length = 2; length < text.length - 1; length += 7) {
      const [error] = errorsOf(text.slice(0, length));
      expect(error?.what, `cut at ${length}`).toBe('Le fichier est incomplet.');
    }
  });

  it('does not call a file cut when it is only badly written', () => {
    expect(errorsOf('{"a": 1,}')[0]?.what).toBe("Ce n'est pas un fichier de Dossier FLE.");
    expect(errorsOf('{"a": "} {" "b": 2}')[0]?.what).toBe(
      "Ce n'est pas un fichier de Dossier FLE.",
    );
  });

  it('tells all the errors of a file at once', () => {
    const text = envelope('employees', [
      { ...person, sex: 'F' },
      { ...person, firstName: 'Tadeo', birthDate: '31/06/1992' },
    ]);

    expect(errorsOf(text).map(({ where }) => where)).toEqual([
      'Personne 1 : sexe',
      'Personne 2 : date de naissance',
    ]);
  });

  it('shows the value as the file has it, not as it was read', () => {
    expect(errorsOf(changed(['training', 'start'], '31/02/2025'))[0]?.what).toBe(
      "La valeur « 31/02/2025 » n'est pas acceptée.",
    );
  });

  it('does not repeat a person’s number', () => {
    const number = '287012456789095';
    const text = envelope('employees', [{ ...person, identifier: { kind: 'nir', number } }]);

    const errors = errorsOf(text);

    expect(errors[0]?.why).toContain('La clé');
    expect(JSON.stringify(errors)).not.toContain(number);
  });

  it('refuses the same person twice, and points at both', () => {
    const text = envelope('employees', [
      { ...person, firstName: 'Autre', birthDate: '1990-01-01', identifier: { kind: 'nir' } },
      person,
      { ...person, birthName: 'LENORMAND VASQUEZ', birthDate: '14/01/1987' },
    ]);

    expect(errorsOf(text)).toMatchObject([
      { where: 'Personne 3', what: 'La même personne est déjà dans le fichier (personne 2).' },
    ]);
  });

  it('refuses an empty list of people', () => {
    expect(errorsOf(envelope('employees', []))).toMatchObject([{ what: 'La liste est vide.' }]);
  });

  it.each([{}, [], null, 'x', 4])('refuses %o in place of any content', data => {
    for (const kind of ['profile', 'centre', 'employees', 'bundle']) {
      const errors = errorsOf(envelope(kind, data));
      expect(errors.length, kind).toBeGreaterThan(0);
      for (const sentence of errors.flatMap(error => Object.values(error))) {
        expect(sentence).toMatch(/\S/);
        expect(sentence).not.toMatch(/\{|undefined|Invalid|NaN/);
      }
    }
  });

  it('stores nothing of a bundle in which one part is wrong', () => {
    const text = envelope('bundle', {
      centre: { name: 'X', siret: '51161271500033', opco: 'AKTO' },
      profiles: [groupementFle2025, groupementFle2025],
      employees: [person],
    });

    expect(readImport(text)).toEqual({
      errors: [expect.objectContaining({ where: 'Fiche formation 2' })],
    });
  });
});
