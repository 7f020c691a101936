import type {
  BaseId,
  Change,
  Expectation,
  Place,
  RequestCase,
  Tolerance,
  Value,
} from './request-case.ts';

/** The day of the check, unless a case says another: a Saturday. */
export const TODAY = '2026-11-21';

export const inIntroduction = (label: string): Place => ({ page: 'introduction', label });
export const inEmployeur = (label: string): Place => ({ page: 'employeur', label });
export const inDossier = (label: string): Place => ({ page: 'formation', label });
export const inModule = (label: string, block = 0): Place => ({ page: 'formation', block, label });
export const inPerson = (label: string, block = 0): Place => ({ page: 'salaries', block, label });
export const inSynthese = (label: string): Place => ({ page: 'synthese', label });
export const inRecap = (label: string, block = 0): Place => ({ page: 'synthese', block, label });
export const inPapers = (label: string): Place => ({ page: 'documents', label });
export const inContract = (label: string): Place => ({ page: 'contrat', label });
export const inTrainee = (label: string): Place => ({ page: 'contrat-salarie', label });
export const inTutor = (label: string): Place => ({ page: 'contrat-salarie', block: 0, label });
export const inContractEmployer = (label: string): Place => ({ page: 'contrat-employeur', label });
export const inContractTraining = (label: string): Place => ({ page: 'contrat-formation', label });

export const set = (place: Place, value: Value): Change => ({ ...place, value });

const expecting =
  (severity: Expectation['severity']) =>
  (place: Place, about: string, ...elsewhere: Place[]): Expectation => ({
    ...place,
    severity,
    about,
    ...(elsewhere.length > 0 ? { elsewhere } : {}),
  });

export const blocks = expecting('blocks');
export const doubtful = expecting('doubtful');
export const found = expecting('any');

/** Found, wherever on the request; `page`: where one would first look. */
export const foundSomewhere = (page: Expectation['page'], about: string): Expectation => ({
  page,
  label: null,
  severity: 'any',
  about,
});

type More = Partial<Omit<RequestCase, 'id' | 'says' | 'changes' | 'expected'>>;

/** A request with one or two mistakes. */
export function mistake(
  id: string,
  says: string,
  changes: readonly Change[],
  expected: readonly Expectation[],
  more: More = {},
): RequestCase {
  return { id, says, today: TODAY, base: 'action-de-formation', changes, expected, ...more };
}

/** All hours at a distance: « inférieure à » is published, equality unknown; warn at most. */
const ALL_AT_A_DISTANCE: Tolerance = {
  page: 'formation',
  label: 'Durée de la formation à distance',
  severity: 'doubtful',
};

/** A right request. The tutorial's own training is all at a distance: a doubt there is fair. */
export function right(
  id: string,
  says: string,
  changes: readonly Change[],
  more: More = {},
): RequestCase {
  const base: BaseId = more.base ?? 'action-de-formation';
  const own = base === 'action-de-formation' ? [ALL_AT_A_DISTANCE] : [];
  const tolerates = [...own, ...(more.tolerates ?? [])];
  return { today: TODAY, ...more, id, says, base, changes, expected: [], tolerates };
}

export const tolerating = (
  place: Place,
  severity: Tolerance['severity'] = 'doubtful',
): Tolerance => ({ page: place.page, label: place.label, severity });
