import type { Centre } from '../centre/centre.ts';
import { from, type PageValues, phoneDigits } from './field-value.ts';

/** « Nouvelle demande »: the SIRET is typed, an option with it or with the name is the centre. */
export function requesterValues(centre: Centre): PageValues {
  const centreItself = from('centre', centre.siret, [centre.name]);
  return { entreprise: centreItself, etablissement: centreItself };
}

/** The tab Employeur: what the portal greys is there to be compared. */
export function centreValues(centre: Centre): PageValues {
  const { address } = centre;
  return {
    'raison-sociale': from('centre', centre.name),
    siret: from('centre', centre.siret),
    voie: from('centre', address?.street),
    'complement-adresse': from('centre', address?.complement),
    'code-postal': from('centre', address?.postalCode),
    commune: from('centre', address?.city),
    naf: nafValue(centre.naf),
    idcc: from('centre', centre.idcc),
    telephone: from('centre', phoneDigits(centre.phone)),
    email: from('centre', centre.email),
    effectif: from('centre', centre.workforce),
    'caisse-retraite': from('centre', centre.retirementBody),
    prevoyance: from('centre', centre.insuranceBody),
  };
}

/** INSEE prints « 85.59A », the portal « 8559A ». */
function nafValue(naf: string | undefined) {
  const plain = naf?.replace('.', '').toUpperCase();
  return from('centre', plain, plain ? [`${plain.slice(0, 2)}.${plain.slice(2)}`] : []);
}
