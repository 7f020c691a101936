/** What the page keeps, and who draws it again. */
export const held = {
  recherche: '',
  notice: false,
  public: null,
  effectif: null,
  retraite: null,
  prevoyance: null,
  voie: '',
  codePostal: '',
  commune: null,
  telephone: '',
  email: 'accueil@example.org',
  horaire: null,
  reference: '',
  modalite: null,
  distance: null,
  debut: null,
  fin: null,
  direct: 'O',
  programme: [],
  commentaires: '',
  copie: true,
  atteste: false,
  envois: 0,
};

const drawn = new Set();
export const drawAgain = host => drawn.add(host);

export function put(key, value) {
  held[key] = value;
  for (const host of drawn) host.requestUpdate();
}
