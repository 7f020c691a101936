import type { PageContent, Pages } from './base-requests.ts';
import type { Answers, Fields, Value } from './request-case.ts';

/**
 * The recap of the Synthèse tab, drawn from the form as the portal surely does: PORTAL.md §3.5's
 * lines, in the words and formats of seed 000's example.
 */
export function recapOf(pages: Pages, amountsAre: Answers['amountsAre']): PageContent {
  const employer = pages.employeur?.fields ?? {};
  const people = pages.salaries?.blocks ?? [];
  const modules = pages.formation?.blocks ?? [];
  const times = amountsAre === 'per-request' ? 1 : people.length;
  const fees = modules.reduce((total, module) => total + teachingCost(module), 0) * times;
  const wages = people.reduce((total, person) => total + numberOf(person.Total ?? null), 0);
  return {
    fields: {
      'Entité ADH': text(employer, 'Raison Sociale'),
      Siret: text(employer, "Siret de l'établissement"),
      IDCC: text(employer, 'IDCC'),
      Email: text(employer, 'Email'),
      'N° et Voie': text(employer, 'N° et voie'),
      Complément: text(employer, "Complément d'adresse"),
      'Code Postal': text(employer, 'Code postal'),
      Ville: text(employer, 'Commune'),
      'Frais de formation': euros(fees),
      Rémunération: euros(wages),
      'Frais annexes': euros(0),
      Total: euros(fees + wages),
    },
    blocks: [...people.map(personLines), ...modules.map(moduleLines)],
  };
}

const personLines = (person: Fields): Fields => ({
  'Nom/Prénom': `${text(person, 'Nom de naissance')} ${text(person, 'Prénom')}`.trim(),
  'Date de naissance': text(person, 'Date de naissance'),
});

const moduleLines = (module: Fields): Fields => ({
  'Entité OF': text(module, 'Rechercher un organisme de formation externe'),
  SIRET: text(module, 'SIRET'),
  'Adresse du lieu de formation': '',
  'Intitulé de formation': text(module, 'Intitulé de formation'),
  'Date de début de formation': text(module, 'Début de formation'),
  'Date de fin de formation': text(module, 'Fin de formation'),
  "Nombre d'heure de formation": shortNumber(module['Durée de formation en heures'] ?? null),
  'Modalité pédagogique': text(module, 'Modalité pédagogique'),
  "Paiement direct à l'organisme de formation": text(
    module,
    "Paiement direct par l'OPCO à l'organisme de formation",
  ),
  'Coût pédagogique': euros(teachingCost(module)),
});

const NATURES = [
  'Pédagogique',
  'Bilan de positionnement / Evaluation initiale',
  'Evaluation intermédiaire ou finale',
];

const teachingCost = (module: Fields) =>
  NATURES.reduce((total, nature) => total + numberOf(module[nature] ?? null), 0);

const text = (fields: Fields, label: string) => String(fields[label] ?? '');

/** `1 234,50` → 1234.5; what is not a number counts for nothing. */
function numberOf(value: Value): number {
  const number = Number(
    String(value ?? '')
      .replaceAll(/[\s€]/g, '')
      .replace(',', '.'),
  );
  return Number.isFinite(number) ? number : 0;
}

const shortNumber = (value: Value) => String(numberOf(value)).replace('.', ',');

function euros(amount: number): string {
  return `${amount.toFixed(2).replace('.', ',')} €`;
}
