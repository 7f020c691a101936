export const held = {
  email: '',
  telephone: '',
  effectif: null,
  retraite: '',
  prevoyance: '',
  statut: null,
  motDePasse: '',
};
