import { declaring } from '../base-known.ts';
import { inEmployeur, inModule, set } from '../places.ts';
import type { Change, Patch } from '../request-case.ts';
import { announced, type Dated, DISTANCE, MODALITY, typed } from './second-set.ts';

/** The centre, the provider and the training all in this town: there is no doubt about its holidays. */
export function onSite(postalCode: string, city: string, start: string) {
  const employer = [
    set(inEmployeur('Code postal'), postalCode),
    set(inEmployeur('Commune'), city),
    set(inModule('Code postal'), postalCode),
    set(inModule('Commune'), city),
  ];
  const training: Dated = { start, end: start, hours: 7, days: 1 };
  const address = { street: '5 RUE DES FRANCS MURIERS', postalCode, city };
  const changes: readonly Change[] = [
    ...typed(training),
    ...employer,
    set(MODALITY, 'Présentielle'),
    set(DISTANCE, null),
  ];
  const centre: Patch = { address: { street: '2 RUE DE VERDUN', postalCode, city } };
  const facts = { ...announced(training), modality: 'on-site', distanceHours: null };
  const profile: Patch = {
    training: { ...facts, provider: { address } },
    ...declaring({ modality: 'Présentielle' }),
  };
  return { changes, more: { centre, profile } };
}
