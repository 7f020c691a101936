import { expect, test } from 'vitest';
import { actionSchema } from '../../../lib/assist/action-schema.ts';
import type { Action, Question } from '../../../lib/assist/state.ts';
import { requestSchema } from '../../../lib/browser/requests.ts';
import { stateSchema } from '../../../lib/browser/state-schema.ts';
import { fakeRow, fakeState } from '../components/fake-state.ts';

const QUESTIONS: readonly Question[] = [
  { kind: 'which-page', pages: [{ id: 'formation', name: 'Formation' }] },
  { kind: 'past-profile', title: 'T', end: '2025-11-21' },
  { kind: 'save-policy' },
  { kind: 'identifiers', people: [{ id: 'e1', name: 'C', wants: 'nir' }] },
  { kind: 'amount', label: 'L', employees: 2, perEmployee: 300, perRequest: 600 },
  { kind: 'option', rowId: 'r', label: 'L', group: '', wanted: 'CDI', options: ['CDI'] },
  { kind: 'your-turn', message: { key: 'panel.stop' } },
  { kind: 'resume', tabs: ['Formation'] },
];

test.each(QUESTIONS)('carries a state that asks $kind, whole', question => {
  const rows = [fakeRow({ reason: { key: 'reason.too-long', params: { max: 15 } } })];
  const state = fakeState({ run: 'waiting', question, rows });
  expect(stateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

const ACTIONS: readonly Action[] = [
  { type: 'refresh' },
  { type: 'fill-page' },
  { type: 'fill-all' },
  { type: 'stop' },
  { type: 'write', rowIds: ['a'] },
  { type: 'undo', rowId: 'a' },
  { type: 'undo-all' },
  { type: 'show', rowId: 'a' },
  { type: 'choose-page' },
  { type: 'choose-profile', profileId: 'p' },
  { type: 'choose-employees', ids: [], going: true },
  { type: 'answer', answer: { kind: 'identifiers', numbers: { e1: null, e2: '123' } } },
  { type: 'answer', answer: { kind: 'option', rowId: 'r', option: null } },
  { type: 'answer', answer: { kind: 'amount', per: 'request' } },
];

test.each(ACTIONS)('carries the action $type', action => {
  expect(actionSchema.parse(JSON.parse(JSON.stringify(action)))).toEqual(action);
});

test.each([
  { type: 'transmit' },
  { type: 'write', rowIds: 'a' },
  { type: 'answer', answer: { kind: 'amount', per: 'both' } },
  { type: 'undo', rowId: 'x'.repeat(5000) },
  null,
])('refuses what is no action: %j', message => {
  expect(actionSchema.safeParse(message).success).toBe(false);
});

test.each([
  { type: 'erase' },
  { type: 'values', request: { pageId: 'formation' } },
  { type: 'values', request: { pageId: 'p', profileId: 'p', employees: -1, amountPer: null } },
  { type: 'open-options', section: '../popup.html?x' },
  { type: 'inject-engine', tabId: '7' },
])('refuses what is no request: %j', message => {
  expect(requestSchema.safeParse(message).success).toBe(false);
});
