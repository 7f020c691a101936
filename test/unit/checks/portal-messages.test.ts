import { expect, it } from 'vitest';
import { EXPLANATIONS } from '../../../lib/checks/portal-messages.ts';
import { normalise } from '../../../lib/dom/text.ts';

const explained = (message: string) =>
  EXPLANATIONS.find(({ when }) => when.test(normalise(message)))?.says.fr ?? null;

it.each([
  ['le NIR ne correspond pas au nom de naissance', /nom de naissance/u],
  [
    'La durée de la formation à distance doit être inférieure à la durée de formation',
    /à distance plus petite/u,
  ],
  ['Saisissez une valeur de date...', /compris la date/u],
  ['▲ Saisie obligatoire', /exige une réponse/u],
  ['50 caractères maximum dépassés', /caractères/u],
  ['Une erreur réseau est survenue', /propre service/u],
  ['Aucun résultat', /rien trouvé/u],
  ["L'email n'est pas valide", /e-mail/u],
  ['Numéro de téléphone invalide', /téléphone/u],
  ['Format invalide', /n'accepte pas/u],
])('explains « %s »', (message, words) => {
  expect(explained(message)).toMatch(words);
});

it.each(['Règle ADH-42', 'Entreprise non éligible au sous-dispositif'])(
  'leaves « %s » as it is',
  message => {
    expect(explained(message)).toBeNull();
  },
);
