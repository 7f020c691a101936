// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Match } from '../../../lib/assist/match.ts';
import { plan } from '../../../lib/assist/plan.ts';
import type { FieldValue } from '../../../lib/assist/values.ts';
import { documents } from '../../../lib/portal/mon-espace/documents.ts';
import { fakeControl } from './fake-control.ts';

const files: FieldValue = { value: ['programme.pdf'], files: ['p1'], origin: 'document' };

/** What a fill would do with the box of a field, given the papers that are kept. */
function planned(key: string, known: FieldValue | null, { isThere = true } = {}) {
  const field = documents.fields.find(each => each.key === key);
  if (!field) throw new Error(`The page has no ${key}`);
  const control = isThere
    ? fakeControl({ kind: field.kind === 'file' ? 'file' : 'checkbox' })
    : null;
  control?.element.setAttribute('type', 'file');
  const found = { field, block: 0, certainty: 'sure', control, candidates: [] };
  const [item] = plan([found as unknown as Match], () => (known ? { [key]: known } : {}));
  return item ? [item.status, item.reason?.key ?? null] : null;
}

it('attaches a paper that is kept for the training', () => {
  expect(planned('programme', files)).toEqual(['write', null]);
  expect(planned('fichier-autre', files)).toEqual(['write', null]);
});

it('leaves a type without paper to the user, and says nothing of those that are not asked', () => {
  expect(planned('programme', null)).toEqual(['yours', 'reason.yours']);
  expect(planned('fichier-autre', null)).toBeNull();
});

it('says how to add a type that the page does not show, when there is a paper for it', () => {
  expect(planned('fichier-autre', files, { isThere: false })).toEqual([
    'not-found',
    'reason.no-file-box',
  ]);
  expect(planned('fichier-autre', null, { isThere: false })).toBeNull();
});

it('never ticks the attestation, whatever is known', () => {
  const tick: FieldValue = { value: true, origin: 'profile' };
  expect(planned('attestation-pieces', tick)).toEqual(['yours', 'reason.yours']);
});
