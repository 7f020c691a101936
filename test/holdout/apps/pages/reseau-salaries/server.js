// A slow and unsteady server: the first question to each search fails, the next ones answer.
const centres = ['Centre FLE de la Rade - Lorient', 'Centre FLE des Abers - Brest'];
const people = ['DELCOURT Anatole - 03/09/1990', 'KERHOAS Brieuc - 12/01/1988'];
const towns = ['LORIENT (56100)', 'LORIGNAC (17240)', 'LANESTER (56600)'];
const jobs = [
  '35.3 - Assistant administratif',
  '35.1 - Secrétaire',
  '48.2 - Formateur FLE',
  '48.7 - Coordinateur pédagogique',
];
const stores = { centres, people, towns, jobs };
const failures = new Set(['towns']);

/** Answers after `delay` ms; the towns' first question gets a network error. */
export function ask(store, query, delay) {
  const wrong = failures.delete(store);
  const found = stores[store].filter(it => it.toLowerCase().includes(query.trim().toLowerCase()));
  return new Promise((resolve, reject) => {
    setTimeout(() => (wrong ? reject(new Error('network')) : resolve(found)), delay);
  });
}
