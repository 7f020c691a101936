import type { ShownFinding } from '../../../lib/assist/state.ts';
import type { Review } from '../../../lib/checks/review.ts';

/** A request with nothing wrong: every tab read, both papers there, every box ticked. */
export function fakeReview(overrides: Partial<Review> = {}): Review {
  return {
    form: 'request',
    on: '2026-11-21',
    centre: 'Centre Exemple',
    siret: '732 829 320 00074',
    training: 'Semaine de formation 2026',
    provider: 'Organisme Exemple',
    modules: [
      { title: 'Accueil', start: '2026-12-08', end: '2026-12-09', hours: 16, cost: 300 },
      { title: 'Gestion', start: '2026-12-10', end: '2026-12-11', hours: 12.5, cost: 300 },
    ],
    people: ['Camille EXEMPLE', 'Dominique MODÈLE'],
    unseen: [],
    blocks: 0,
    doubtful: 0,
    awaited: 0,
    recap: [],
    papers: [
      { label: 'Convention de formation', files: ['convention.pdf'] },
      { label: 'Programme', files: ['programme.pdf'] },
    ],
    attestations: [{ pageName: 'Introduction', label: 'Je certifie', ticked: true }],
    wages: null,
    wagesMost: 855,
    asked: { perRequest: 600, perEmployee: 1200 },
    amountPer: 'request',
    ...overrides,
  };
}

/** An end before its start, on the tab in view. */
export function fakeFinding(overrides: Partial<ShownFinding> = {}): ShownFinding {
  return {
    id: 'formation.0.fin/order',
    severity: 'blocks',
    pageId: 'formation',
    block: 0,
    field: 'fin',
    pageName: 'Formation',
    label: 'Fin de formation',
    group: 'Module 1',
    isAwaited: false,
    says: 'La fin vient avant le début.',
    remedy: 'Corrigez l’une des deux dates.',
    source: 'aide du portail, 2026',
    canShow: true,
    ...overrides,
  };
}
