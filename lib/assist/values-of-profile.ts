import { FUNDER } from '../portal/funder.ts';
import { amountOf } from '../profile/amount.ts';
import { declarationFor, type ModuleFacts, modulesFor } from '../profile/declared.ts';
import type { Profile } from '../profile/profile.ts';
import type { Cost } from '../profile/training.ts';
import { from, fromSpelled, type PageValues, yesNo } from './field-value.ts';
import type { ValuesRequest } from './sources.ts';
import type { FieldValue } from './values.ts';

export function dispositifValues(profile: Profile): PageValues {
  const declaration = declarationFor(profile, FUNDER);
  return declaration ? { dispositif: fromSpelled('profile', declaration.dispositif) } : {};
}

export function sousDispositifValues(profile: Profile): PageValues {
  const declaration = declarationFor(profile, FUNDER);
  return declaration
    ? { 'sous-dispositif': fromSpelled('profile', declaration.sousDispositif) }
    : {};
}

export function syntheseValues(profile: Profile): PageValues {
  return { commentaires: from('profile', declarationFor(profile, FUNDER)?.comment) };
}

/** The fields of the whole request, and those of module `moduleIndex` (the first by default). */
export function formationValues(profile: Profile, request: ValuesRequest): PageValues {
  const declaration = declarationFor(profile, FUNDER);
  if (!declaration) return {};
  const module = modulesFor(profile, FUNDER)[request.moduleIndex ?? 0];
  return {
    'sous-dispositif': fromSpelled('profile', declaration.sousDispositif),
    'reference-interne': from('profile', declaration.reference),
    'objectif-formation': fromSpelled('profile', declaration.trainingObjective),
    ...(module && moduleValues(module, request)),
  };
}

function moduleValues(module: ModuleFacts, request: ValuesRequest): PageValues {
  const { declared } = module;
  return {
    ...providerValues(module),
    modalite: fromSpelled('profile', declared.modality),
    'duree-distance': distanceValue(module),
    sanction: fromSpelled('profile', declared.sanction),
    ...searchValues(module),
    'niveau-certification': fromSpelled('profile', declared.certificationLevel),
    intitule: from('profile', module.title),
    debut: from('profile', module.start),
    fin: from('profile', module.end),
    'duree-heures': from('profile', module.hours),
    'duree-jours': from('profile', module.days),
    'type-formation': fromSpelled('profile', declared.trainingType),
    'objectif-organisme': fromSpelled('profile', declared.providerObjective),
    'paiement-direct': yesNo('profile', declared.directPayment),
    'cout-pedagogique': costValue('teaching', module, request),
    'cout-positionnement': costValue('initial-assessment', module, request),
    'cout-evaluation': costValue('evaluation', module, request),
  };
}

function providerValues({ provider }: ModuleFacts): PageValues {
  if (!provider) return {};
  return {
    organisme: from('profile', provider.siret, [provider.name]),
    'organisme-nom': from('profile', provider.name),
    'organisme-siret': from('profile', provider.siret),
    'organisme-nda': from('profile', provider.nda),
    'organisme-qualiopi': from('profile', provider.qualiopi),
    'organisme-voie': from('profile', provider.address.street),
    'organisme-complement': from('profile', provider.address.complement),
    'organisme-code-postal': from('profile', provider.address.postalCode),
    'organisme-commune': from('profile', provider.address.city),
  };
}

function searchValues({ declared: { search, rs } }: ModuleFacts): PageValues {
  const found = { rs: from('profile', rs?.replace(/\D/g, '')) };
  if (!search) return found;
  const code = search.code.replace(/\D/g, '');
  // Longest first: an option « code - name » is surer than a name alone.
  const spellings = [...search.names.map(name => `${code} - ${name}`), ...search.names];
  return {
    ...found,
    'recherche-par': from('profile', search.by === 'rncp' ? 'RNCP' : 'Formacode'),
    [search.by]: from('profile', code, spellings),
  };
}

function distanceValue({ distanceHours }: ModuleFacts): FieldValue | undefined {
  const value = from('profile', distanceHours?.value);
  return value && distanceHours?.toConfirm ? { ...value, doubtful: 'doubt.to-confirm' } : value;
}

function costValue(
  nature: Cost['nature'],
  module: ModuleFacts,
  { employees, amountPer }: ValuesRequest,
): FieldValue | undefined {
  const costs = module.costs.filter(cost => cost.nature === nature);
  if (costs.length === 0) return undefined;
  const amount = amountOf(costs, { days: module.days, employees, amountPer });
  return from(amountPer !== null && employees > 1 ? 'answer' : 'profile', amount ?? undefined);
}
