import { describe, expect, test } from 'vitest';
import { progress } from '../../../lib/procedure/progress.ts';
import {
  file,
  followed,
  idsBefore,
  sentMessage,
  stateOfStep,
  stepIn,
  ticked,
  variant,
} from './followed.ts';

describe('deadlines on the steps', () => {
  test('stand on what is not done, and leave with it', () => {
    const steps = progress(followed());
    expect(stepIn(steps, 'transmit').deadline).toMatchObject({
      day: '2026-10-09',
      legalDay: '2026-10-18',
    });
    const sent = progress(followed({ sightings: [sentMessage()], today: '2026-10-02' }));
    expect(stepIn(sent, 'transmit').deadline).toBeUndefined();
    expect(stepIn(sent, 'agreement').deadline).toMatchObject({ day: '2026-10-30', toCheck: true });
  });

  test('count the sending in days of Paris', () => {
    const sightings = [sentMessage('2026-09-30T22:30:00Z')];
    const steps = progress(followed({ sightings, today: '2026-10-01' }));
    expect(stepIn(steps, 'agreement').deadline?.day).toBe('2026-10-31');
  });

  test('follow the margin of the centre', () => {
    const steps = progress(followed({ margin: 0 }));
    expect(stepIn(steps, 'transmit').deadline?.day).toBe('2026-10-16');
  });
});

describe('the agreement', () => {
  const sent = { sightings: [file('Transmis')] };

  test('is waited for once the request is sent, and seen when it comes', () => {
    expect(stateOfStep('agreement')).toBe('todo');
    expect(stateOfStep('agreement', sent)).toBe('waiting');
    expect(stateOfStep('agreement', { sightings: [file('Accordé')] })).toBe('done-seen');
  });

  test.each([
    ['2026-11-02', 'procedure.note.file-seen'],
    ['2026-11-03', 'procedure.note.no-agreement-yet'],
    ['2026-11-16', 'procedure.note.no-agreement-yet'],
    ['2026-11-17', 'procedure.note.started-without-agreement'],
  ])('on %s the training that has none says %s', (today, key) => {
    const step = stepIn(progress(followed({ ...sent, today })), 'agreement');
    expect(step.note?.key).toBe(key);
    expect(step.warnings).toEqual([{ key: 'procedure.agreement.warning' }]);
  });
});

describe('after the training', () => {
  const said = ticked(idsBefore('attendance'));

  test('nothing is asked before its time', () => {
    const before = progress(followed({ said, today: '2026-11-16' }));
    expect(stepIn(before, 'attendance')).toMatchObject({ state: 'todo', notBefore: '2026-11-17' });
    const during = progress(followed({ said, today: '2026-11-18' }));
    expect(stepIn(during, 'attendance').state).toBe('waiting');
    expect(stepIn(during, 'certificate')).toMatchObject({ state: 'todo', notBefore: '2026-11-20' });
    const after = progress(followed({ said, today: '2026-11-20' }));
    expect(stepIn(after, 'certificate').state).toBe('waiting');
  });

  test('the reimbursement waits for its papers', () => {
    const today = '2026-11-23';
    expect(stateOfStep('reimbursement', { said, today })).toBe('todo');
    const papers = { ...said, ...ticked(['attendance', 'certificate', 'paid-invoice']) };
    expect(stateOfStep('reimbursement', { said: papers, today })).toBe('next');
  });

  test('a training without dates asks nobody for its papers', () => {
    const undated = variant({ start: undefined, end: undefined });
    expect(stateOfStep('attendance', { said, variant: undated })).toBe('todo');
  });
});
