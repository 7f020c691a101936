import Alpine from 'alpinejs';
import { expose } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const empty = () => ({
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  voie: '',
  codePostal: '',
  ville: '',
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  cpf: '',
});

// Two forms, one for wide windows and one for phones, each with a model of its own and the same ids.
const models = Alpine.reactive({ wide: empty(), small: empty() });
expose(() => ({ ...Alpine.raw(models.wide), petitEcran: Alpine.raw(models.small) }));

takeMarks();
Alpine.data('people', () => ({
  lists,
  wide: models.wide,
  small: models.small,
  shown: iso => iso?.split('-').reverse().join('/') ?? '',
  day(text) {
    const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
    return day ? `${year}-${month}-${day}` : null;
  },
}));
Alpine.start();
