import { expose } from '../../shared/expose.js';

export const held = {
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  ntt: '',
  voie: '',
  complement: '',
  codePostal: '',
  ville: '',
  employeurCodePostal: '34000',
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  niveauSalarie: null,
  cpf: '',
  tauxHoraire: null,
  tauxCharge: null,
  rqth: false,
  accepte: false,
};
expose(() => held);

/** Changes one value and tells every element of the page. */
export function put(key, value) {
  held[key] = value;
  dispatchEvent(new CustomEvent('held'));
}
