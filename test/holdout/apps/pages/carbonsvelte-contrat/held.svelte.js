import { expose } from '../../shared/expose.js';

export const natures = ['CDI', 'CDD', 'Travail temporaire'];

/** What the tab holds, whatever its boxes show. */
export const held = $state({
  recherche: '',
  type: undefined,
  nature: 0,
  effet: '',
  signature: '',
  debut: '',
  fin: '',
  essai: null,
  emploi: '',
  classification: undefined,
  niveau: undefined,
  coef: '',
  duree: '',
  salaire: null,
  handicap: undefined,
  jeunes: false,
  extension: false,
  franceTravail: false,
  programme: [],
  formationDebut: '',
  copie: true,
  tuteur: false,
  envois: 0,
});

/** 18/01/2027 → 2027-01-18 */
const iso = text => (/^\d\d\/\d\d\/\d{4}$/.test(text) ? text.split('/').reverse().join('-') : null);

expose(() => {
  const { programme, ...plain } = held;
  return {
    ...$state.snapshot(plain),
    type: held.type ?? null,
    nature: natures[held.nature],
    effet: iso(held.effet),
    signature: iso(held.signature),
    debut: iso(held.debut),
    fin: iso(held.fin),
    classification: held.classification ?? null,
    niveau: held.niveau ?? null,
    handicap: { O: true, N: false }[held.handicap] ?? null,
    programme: [...programme].map(({ name }) => name),
  };
});
