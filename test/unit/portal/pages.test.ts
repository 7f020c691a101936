import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../lib/portal/page.ts';
import { PAGES } from '../../../lib/portal/pages.ts';

const folder = new URL('../../../lib/portal/mon-espace/', import.meta.url);
const page = (id: string): Page => {
  const found = PAGES.find(each => each.id === id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
};
const field = (pageId: string, key: string) =>
  page(pageId).fields.find(each => each.key === key) ?? { labels: [] as readonly string[] };

describe('pages of the portal', () => {
  it('are registered one file each, under the name of the file', () => {
    const files = readdirSync(folder).map(name => name.replace(/\.ts$/, ''));

    expect([...PAGES.map(({ id }) => id)].sort()).toEqual(files.sort());
  });

  it('have the six tabs of the form, in the order of the screen', () => {
    const tabs = PAGES.flatMap(({ tab }) => tab ?? []);

    expect(tabs).toEqual([
      'Introduction',
      'Employeur',
      'Formation',
      'Salariés',
      'Synthèse',
      'Documents',
    ]);
  });

  describe.each(PAGES.map(each => [each.id, each] as const))('%s', (_id, { fields }) => {
    it('names each field once, in kebab-case', () => {
      const keys = fields.map(({ key }) => key);

      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    });

    it('refers only to fields that stand before, by an option they have', () => {
      for (const [index, { when, key }] of fields.entries()) {
        if (!when) continue;
        const other = fields.findIndex(each => each.key === when.field);
        expect(other, `${key} depends on ${when.field}`).toBeGreaterThanOrEqual(0);
        expect(other, key).toBeLessThan(index);
        for (const value of when.is) expect(fields[other]?.options, key).toContain(value);
      }
    });

    it('writes labels as a person reads them: no star, no ⓘ, no format, none twice', () => {
      for (const { key, labels } of fields) {
        expect(labels.length, key).toBeGreaterThan(0);
        expect(new Set(labels).size, key).toBe(labels.length);
        for (const label of labels) {
          expect(label).toBe(label.trim());
          expect(label).not.toMatch(/[*ⓘ]|Format|maximum|Ex ?:/);
        }
      }
    });

    it('never has the same first label for two fields of a section', () => {
      const seen = fields.map(
        ({ labels, section, repeat }) => `${labels[0]}|${section?.[0] ?? ''}|${repeat ?? ''}`,
      );

      expect(new Set(seen).size).toBe(seen.length);
    });
  });

  it.each([
    ['introduction', 'notice-donnees'],
    ['synthese', 'attestation-exactitude'],
    ['synthese', 'conditions-generales'],
    ['documents', 'attestation-pieces'],
    ['documents', 'programme'],
    ['documents', 'convention-devis'],
  ])('leaves %s/%s to the user', (pageId, key) => {
    expect(field(pageId, key)).toMatchObject({ yours: true, required: true });
  });

  it('has no box to tick that is not the user’s', () => {
    const boxes = PAGES.flatMap(({ fields }) => fields).filter(
      ({ kind }) => kind === 'checkbox' || kind === 'file',
    );

    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.every(({ yours }) => yours === true)).toBe(true);
  });

  it('keeps the two look-alike objectives apart: neither has a label of the other', () => {
    const dossier = field('formation', 'objectif-formation').labels;
    const provider = field('formation', 'objectif-organisme').labels;

    expect(dossier).toContain('Objectif général de la formation');
    expect(provider).toContain("Objectif général de l'organisme de formation");
    expect(dossier.filter(label => provider.includes(label))).toEqual([]);
  });

  it.each([
    ['formation', 'reference-interne', 15],
    ['salaries', 'nom-naissance', 50],
    ['salaries', 'nom-usage', 50],
    ['salaries', 'prenom', 50],
    ['salaries', 'nir', 13],
    ['salaries', 'ntt', 40],
    ['salaries', 'email', 64],
    ['salaries', 'numero-cpf', 255],
    ['synthese', 'commentaires', 256],
  ])('limits %s/%s to %i characters, as the portal prints it', (pageId, key, maxLength) => {
    expect(field(pageId, key)).toMatchObject({ maxLength });
  });

  it('does not enforce the limit of the employer’s e-mail, which nobody read twice the same', () => {
    expect(field('employeur', 'email')).not.toHaveProperty('maxLength');
  });

  it('shows one number or the other, by the answer about the temporary one', () => {
    expect(field('salaries', 'nir')).toMatchObject({
      when: { field: 'nir-temporaire', is: ['Non'] },
    });
    expect(field('salaries', 'ntt')).toMatchObject({
      when: { field: 'nir-temporaire', is: ['Oui'] },
    });
  });

  it('stars on Salariés exactly what the tutorial stars', () => {
    const starred = page('salaries')
      .fields.filter(({ required }) => required)
      .map(({ labels }) => labels[0]);

    expect(starred).toEqual([
      'Nom de naissance',
      'Prénom',
      'Date de naissance',
      'Sexe',
      "Êtes-vous détenteur d'un NIR temporaire ?",
      'Numéro de sécurité sociale (NIR)',
      'Numéro technique temporaire',
      'N° et voie',
      'Code postal',
      'Ville',
      'Nature du contrat',
      'Catégorie socio-professionnelle (CSP)',
      'Statut salarié',
      'Niveau actuel de formation',
    ]);
  });

  it('stars on Formation exactly what the tutorial stars, and the search that its answer opens', () => {
    const starred = page('formation')
      .fields.filter(({ required }) => required)
      .map(({ key }) => key);

    expect(starred).toEqual([
      'sous-dispositif',
      'objectif-formation',
      'organisme',
      'modalite',
      'duree-distance',
      'sanction',
      'rncp',
      'formacode',
      'niveau-certification',
      'intitule',
      'debut',
      'fin',
      'duree-heures',
      'type-formation',
      'objectif-organisme',
      'paiement-direct',
      'cout-pedagogique',
    ]);
  });

  it('repeats every field of a module or of a person, and none of the others', () => {
    expect(page('salaries').fields.every(({ repeat }) => repeat === 'employee')).toBe(true);
    expect(
      page('formation')
        .fields.filter(({ repeat }) => repeat !== 'module')
        .map(({ key }) => key),
    ).toEqual(['sous-dispositif', 'reference-interne', 'objectif-formation']);
  });
});
