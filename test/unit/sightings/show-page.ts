import { readPage } from '../../../lib/sightings/read-page.ts';
import { see } from '../../../lib/sightings/see.ts';

export function show(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

export function readingOf(html: string) {
  show(html);
  return readPage(see(document));
}

export const MENU = `<div>${[
  'Accueil',
  'Dossiers',
  'Brouillons',
  'Réserve de fonds',
  'Badges et cartes',
  'Demande de remboursement',
  'Tâches',
  'Factures',
  'Virements',
  'Aide & Contacts',
]
  .map(entry => `<div><a>${entry}</a></div>`)
  .join('')}</div>`;
