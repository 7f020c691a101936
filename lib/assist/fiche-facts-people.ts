import { displayName, type Employee } from '../employees/employee.ts';
import type { FicheBlock } from './fiche.ts';
import { linesFor } from './fiche-line.ts';
import type { PageValues } from './field-value.ts';
import { employeeValues } from './values-of-employee.ts';

/** What any funder asks of a person: those chosen, or the blank lines of one. */
export function factPeople(chosen: readonly Employee[]): readonly FicheBlock[] {
  const all: readonly (Employee | null)[] = chosen.length > 0 ? chosen : [null];
  return all.map((person, index) => {
    const place = `person-${index + 1}`;
    const values: PageValues = person ? employeeValues(person, null) : {};
    return {
      id: place,
      group: {
        kind: 'employee',
        number: index + 1,
        name: person ? displayName(person) : '',
      },
      heading: '',
      lines: linesFor(place, values, [
        ['nom-naissance', 'Nom de naissance'],
        ['nom-usage', "Nom d'usage (si différent)"],
        ['prenom', 'Prénom'],
        ['date-naissance', 'Date de naissance', 'date'],
        ['sexe', 'Sexe'],
        person?.identifier.kind === 'ntt'
          ? ['ntt', 'Numéro technique temporaire']
          : ['nir', 'Numéro de sécurité sociale (NIR)'],
        ['travailleur-handicape', 'Qualité de travailleur handicapé'],
        ['voie', 'N° et voie'],
        ['complement-adresse', "Complément d'adresse"],
        ['code-postal', 'Code postal'],
        ['ville', 'Commune'],
        ['telephone', 'Téléphone', 'phone'],
        ['email', 'E-mail'],
        ['nature-contrat', 'Nature du contrat'],
        ['csp', 'Catégorie socio-professionnelle'],
        ['statut', 'Statut'],
        ['niveau-formation', 'Niveau de formation'],
        ['taux-horaire', 'Taux horaire brut', 'money'],
        ['taux-charge', 'Taux de charge (%)', 'number'],
      ]),
    };
  });
}
