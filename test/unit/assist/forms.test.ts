import { describe, expect, it } from 'vitest';
import { contractForm, formOf } from '../../../lib/assist/forms.ts';
import { recognise } from '../../../lib/assist/recognise.ts';
import { CONTRACT_PAGES } from '../../../lib/portal/contrat/contract-pages.ts';
import { fakeScan } from './fake-scan.ts';
import type { Worded } from './portal-wording.ts';

const of = (section: string, ...labels: string[]): Worded[] =>
  labels.map(label => ({ kind: 'text', label, section }));
const person = of('Identité', 'Nom de naissance', 'Prénom', 'Email');

describe('the form in view', () => {
  it.each([
    ['a request', person, [], 'request'],
    [
      'a contract, by a heading',
      of('Nouveau contrat de professionnalisation', 'Prénom'),
      [],
      'contract',
    ],
    ['a contract, by its tutor', of("Tuteur au sein de l'entreprise", 'Nom'), [], 'contract'],
    ['a contract, by its tabs', person, ['Salarié', 'Financement'], 'contract'],
    [
      'a contract, by two questions',
      of('Dates', "Type d'avenant", "Période d'essai"),
      [],
      'contract',
    ],
    ['a request, though it asks one of them', of('Poste', 'Nom', 'Coefficient'), [], 'request'],
    ['a request, though somebody at work is a tutor', of('Votre tutrice', 'Nom'), [], 'request'],
    [
      'a contract, by its tutor and one question',
      of('Son tuteur', 'Nom', 'Situation avant ce contrat'),
      [],
      'contract',
    ],
    ['a contract, by its short name', of('Contrat pro', 'Nom'), [], 'contract'],
    ['an apprenticeship', of("Contrat d'apprentissage", 'Prénom'), [], 'apprenticeship'],
    ['a training of tutors', of("Tuteur / Maître d'apprentissage", 'Prénom'), [], 'request'],
    ['a person under headings of a request', person, ['Salarié', 'Contrat'], 'request'],
  ] as const)('is %s', (_, worded, headings, form) => {
    expect(formOf(fakeScan(worded, [...headings]))).toBe(form);
  });
});

describe('the tabs of a contract', () => {
  const recognised = (worded: readonly Worded[], headings: readonly string[] = []) =>
    recognise(contractForm(CONTRACT_PAGES), fakeScan(worded, [...headings]))?.page.id;

  it('are told from those of a request, by what they ask', () => {
    const contract = of(
      'Contrat',
      "Date de début d'exécution du contrat",
      'Coefficient hiérarchique',
    );
    expect(recognised([...contract, ...of('Contrat', 'Emploi occupé')])).toBe('contrat');
    const study = of('Formation', 'Type de qualification visée', 'Durée totale de formation');
    expect(recognised([...study, ...of('Formation', 'Intitulé précis')])).toBe('contrat-formation');
    const lists = ['Département de naissance', 'Situation avant contrat'];
    const hired = lists.map((label): Worded => ({ kind: 'list', label, section: 'Salarié' }));
    expect(recognised([...hired, ...of('Salarié', 'Commune de naissance')])).toBe(
      'contrat-salarie',
    );
  });

  it('are, for the rest, the same as those of a request', () => {
    const employer = of('Entreprise', "Effectif total de l'entreprise", 'Organisme de prévoyance');
    const worded = [...employer, ...of('Entreprise', 'Caisse de retraite complémentaire')];
    expect(recognised(worded, ['Entreprise'])).toBe('employeur');
  });
});
