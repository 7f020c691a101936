// What the lists and the servers of the page tell.
export const grades = [
  { value: 'N2', label: 'Niveau II, coefficient 171', description: 'Formateur 1er degré' },
  { value: 'N3', label: 'Niveau III, coefficient 190', description: 'Formateur 2e degré' },
  { value: 'TA', label: 'Technicien A1, coefficient 120', description: 'Accueil' },
  { value: 'TB', label: 'Technicien B1, coefficient 145', description: 'Secrétariat pédagogique' },
  { value: 'E1', label: 'Employé A, coefficient 100', description: 'Entretien' },
];
export const levels = [
  {
    label: 'Non cadres',
    children: [
      { value: 'A1', label: 'Niveau A1' },
      { value: 'A2', label: 'Niveau A2' },
      { value: 'B1', label: 'Niveau B1' },
    ],
  },
  {
    label: 'Cadres',
    children: [
      { value: 'F', label: 'Niveau F' },
      { value: 'G', label: 'Niveau G' },
    ],
  },
];
export const titles = [
  { value: 'fiche-37313', label: 'RNCP37313 - Formateur professionnel d’adultes' },
  { value: 'fiche-36804', label: 'RNCP36804 - Secrétaire assistant' },
  { value: 'fiche-37121', label: 'RNCP37121 - Assistant de direction' },
  { value: 'fiche-39257', label: 'RNCP39257 - Employé administratif et d’accueil' },
];

const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a server finds for the words typed, `delay` ms later. */
export const ask = (rows, typed, delay) =>
  new Promise(resolve => {
    const found = rows.filter(({ label }) => folded(label).includes(folded(typed)));
    setTimeout(resolve, delay, found);
  });
