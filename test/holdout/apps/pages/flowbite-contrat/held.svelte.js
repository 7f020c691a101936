import { expose } from '../../shared/expose.js';

/** What the tab holds, whatever its boxes show. */
export const held = $state({
  recherche: '',
  nom: '',
  usage: '',
  prenom: '',
  sexe: '',
  naissance: undefined,
  departement: null,
  commune: null,
  nirTemporaire: null,
  nir: '',
  ntt: '',
  handicap: null,
  franceTravail: false,
  numeroFt: '',
  dureeFt: null,
  situation: '',
  minimum: null,
  diplome: '',
  tuteurNom: '',
  tuteurPrenom: '',
  autreNom: '',
  autrePrenom: '',
  atteste: false,
});

const two = number => String(number).padStart(2, '0');
const iso = day =>
  day ? `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}` : null;

expose(() => ({ ...$state.snapshot(held), naissance: iso(held.naissance) }));
