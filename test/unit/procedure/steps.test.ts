import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEADLINE_IDS } from '../../../lib/procedure/deadline-rules.ts';
import { AKTO_HELP } from '../../../lib/procedure/help.ts';
import { SOURCES } from '../../../lib/procedure/sources.ts';
import { PHASES } from '../../../lib/procedure/step.ts';
import { STEPS } from '../../../lib/procedure/steps.ts';
import { french } from '../../../locales/fr/all.ts';
import { sourceFiles } from '../../support/source-files.ts';
import { variant } from './followed.ts';

const files = sourceFiles(['lib/procedure/steps'], ['.ts']).map(({ path }) =>
  basename(path, '.ts'),
);
const ids = STEPS.map(({ id }) => id);

test('every file is a step, registered once under its own name', () => {
  expect([...ids].sort()).toEqual([...files].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test('steps are in the order of the phases', () => {
  const order = STEPS.map(({ phase }) => PHASES.indexOf(phase));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

describe.each(STEPS)('$id', step => {
  test('needs only steps that come before it', () => {
    const before = ids.slice(0, ids.indexOf(step.id));
    expect(step.needs.filter(id => !before.includes(id))).toEqual([]);
  });

  test('closes only steps that come before it', () => {
    const before = ids.slice(0, ids.indexOf(step.id));
    expect((step.closes ?? []).filter(id => !before.includes(id))).toEqual([]);
  });

  test('has its own words, and a source', () => {
    expect(step.title).toBe(`procedure.${step.id}.title`);
    expect(step.confirm).toBe(`procedure.${step.id}.confirm`);
    expect(step.what(variant()).key.startsWith(`procedure.${step.id}.`)).toBe(true);
    expect(Object.keys(french)).toContain(step.title);
    expect(step.sources.length).toBeGreaterThan(0);
    expect(step.sources.filter(id => !SOURCES[id])).toEqual([]);
    if (step.deadline) expect(DEADLINE_IDS).toContain(step.deadline);
  });

  test('applies to some request', () => {
    const variants = (['akto', 'other'] as const).flatMap(funder =>
      (['centre', 'provider'] as const).flatMap(initiatedBy =>
        [true, false].map(directPayment =>
          variant({ funder, initiatedBy, directPayment, wages: directPayment }),
        ),
      ),
    );
    expect(variants.some(step.appliesWhen)).toBe(true);
  });
});

test('the ways into a request exclude each other', () => {
  const ways = (initiatedBy: 'centre' | 'provider') =>
    STEPS.filter(({ appliesWhen }) => appliesWhen(variant({ initiatedBy })))
      .map(({ id }) => id)
      .filter(id => id === 'open-request' || id === 'accept-request');
  expect(ways('centre')).toEqual(['open-request']);
  expect(ways('provider')).toEqual(['accept-request']);
});

test('direct payment leaves nothing to pay and nothing to be paid back', () => {
  const applying = (directPayment: boolean) =>
    STEPS.filter(({ appliesWhen }) => appliesWhen(variant({ directPayment }))).map(({ id }) => id);
  const only = applying(false).filter(id => !applying(true).includes(id));
  expect(only).toEqual(['provider-payment', 'paid-invoice', 'reimbursement']);
});

test('only a training with a coordination sends it the convention', () => {
  const step = STEPS.find(({ id }) => id === 'convention-sent');
  expect(step?.appliesWhen(variant())).toBe(true);
  expect(step?.appliesWhen(variant({ coordination: undefined }))).toBe(false);
  expect(step?.what(variant()).params).toEqual({ email: 'coordination@example.org' });
});

test('several people are one request, and each registers', () => {
  const what = (id: string, people: number | undefined) =>
    STEPS.find(step => step.id === id)?.what(variant({ people }));
  expect(what('tab-salaries', 3)).toEqual({
    key: 'procedure.tab-salaries.several',
    params: { count: 3 },
  });
  expect(what('tab-salaries', 1)?.key).toBe('procedure.tab-salaries.what');
  expect(what('register-people', undefined)?.key).toBe('procedure.register-people.what-unknown');
});

test('guides and contacts are dated, and reached by safe addresses', () => {
  for (const help of Object.values(AKTO_HELP)) {
    expect(SOURCES[help.source]).toHaveProperty('date');
    expect(help.url).toMatch(/^(?:https:\/\/(?:[a-z]+\.)?akto\.fr\/|tel:\+33\d{9}$)/);
    // Without what follows whoever clicks.
    expect(help.url).not.toContain('?');
  }
  for (const { date } of Object.values(SOURCES) as { date?: string }[]) {
    if (date) expect(date).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
  }
});
