import { expect, test } from 'vitest';
import { whyForbidden } from '../../../lib/capture/forbidden.ts';
import { isKnown } from '../../../lib/capture/known-texts.ts';

test.each([
  'Nom de naissance *',
  'NOM DE NAISSANCE :',
  'Sous dispositif (obligatoire)',
  '50 caractères maximum',
  'Format : JJ/MM/AAAA',
  'Module 2',
  'Étape 3 sur 6',
  '4. Modalité de paiement',
  'Oui',
  '€',
])('knows « %s »', text => {
  expect(isKnown(text)).toBe(true);
});

test.each([
  'Salarié : Mme Exemplaire',
  'Nom : Page',
  'Nom de naissance Exemplaire',
  'Ex : Exemplaire',
  'Format : Exemplaire',
  'Date de naissance 12/05',
  'Durée de formation en heures 21',
  'Taux horaire brut : 12,50',
  'Exemplaire',
  '21',
])('does not know « %s », which may tell of somebody', text => {
  expect(isKnown(text)).toBe(false);
});

test.each([
  ['exemple@example.org', 'email'],
  ['01 23 45 67 89', 'phone'],
  ['+33 1 23 45 67 89', 'phone'],
  ['Dossier 48213', 'digits'],
  ['2 87 01 24', 'digits'],
  ['Mme EXEMPLAIRE Ophélie', 'name'],
  ['cv_ophelieexemplaire.pdf', 'name'],
])('forbids « %s » (%s), ticked or not', (text, why) => {
  expect(whyForbidden(text, ['Ophélie Exemplaire', 'Exemplaire'])).toBe(why);
});

test('lets a text through that only resembles a name', () => {
  expect(whyForbidden('Exemplaires à joindre', ['Exempla'])).toBe('name');
  expect(whyForbidden('Les annexes', ['Anne'])).toBe(null);
});
