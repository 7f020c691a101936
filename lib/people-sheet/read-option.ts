import { normalName } from '../employees/normal-name.ts';
import { employeeContract } from '../portal/fields/employee-contract.ts';
import { type Understood, understood, warning } from './problem.ts';

/** Words of the portal's lists, and what lists of people write for them. */
const CONTRACTS: Readonly<Record<string, string>> = {
  cdi: 'CDI',
  'contrat a duree indeterminee': 'CDI',
  'duree indeterminee': 'CDI',
  cdd: 'CDD',
  'contrat a duree determinee': 'CDD',
  'duree determinee': 'CDD',
};

const CATEGORIES = employeeContract.find(({ key }) => key === 'csp')?.options ?? [];

/** The portal's own word where there is one; anything else is kept, and said to be unsure. */
export function readContract(text: string): Understood<string> {
  const word = CONTRACTS[normalName(text)];
  return word ? understood(word) : understood(text, warning('option', { value: text }));
}

export function readCategory(text: string): Understood<string> {
  const wanted = singular(text);
  const word = CATEGORIES.map(String).find(
    each => singular(each) === wanted || (wanted === 'cadre' && /^cadres /i.test(each)),
  );
  return word ? understood(word) : understood(text, warning('option', { value: text }));
}

/** « Employé », « employés » and « EMPLOYES » are one answer; so is « employé(e) ». */
function singular(text: string): string {
  return normalName(text.replaceAll(/\(e?s?\)/gi, ''))
    .split(' ')
    .map(word => word.replace(/s$/, ''))
    .join(' ');
}
