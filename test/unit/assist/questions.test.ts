// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Questions } from '../../../lib/assist/questions.ts';
import type { Question } from '../../../lib/assist/state.ts';

const resume: Extract<Question, { kind: 'resume' }> = { kind: 'resume', tabs: ['Formation'] };

function asking() {
  const shown: (Question | null)[] = [];
  const stop = new AbortController();
  return { shown, stop, questions: new Questions(question => shown.push(question)) };
}

describe('a question', () => {
  it('is shown, answered, and no longer shown', async () => {
    const { shown, stop, questions } = asking();
    const asked = questions.ask<'resume'>(resume, stop.signal);
    expect(shown).toEqual([resume]);
    questions.answer({ kind: 'resume', resume: true });
    expect(await asked).toEqual({ kind: 'resume', resume: true });
    expect(shown).toEqual([resume, null]);
  });

  it('lets no answer to another question through', async () => {
    const { stop, questions } = asking();
    const asked = questions.ask<'resume'>(resume, stop.signal);
    questions.answer({ kind: 'save-policy', save: true });
    questions.answer({ kind: 'resume', resume: false });
    expect(await asked).toEqual({ kind: 'resume', resume: false });
  });

  it('ends with the run, and does not outlive it on the screen', async () => {
    const { shown, stop, questions } = asking();
    const asked = questions.ask<'resume'>(resume, stop.signal);
    stop.abort({ key: 'reason.stopped' });
    await expect(asked).rejects.toEqual({ key: 'reason.stopped' });
    expect(shown.at(-1)).toBeNull();
    questions.answer({ kind: 'resume', resume: true });
    expect(shown).toHaveLength(2);
  });

  it('is not asked by a run that is over', async () => {
    const { shown, stop, questions } = asking();
    stop.abort({ key: 'reason.stopped' });
    await expect(questions.ask<'resume'>(resume, stop.signal)).rejects.toBeDefined();
    expect(shown).toEqual([]);
  });
});

describe("the user's turn", () => {
  const message = { key: 'your-turn.continue' };

  it('ends when the user says so', async () => {
    const { stop, questions } = asking();
    const turn = questions.yourTurn(message, stop.signal, async () => false);
    questions.answer({ kind: 'your-turn' });
    await expect(turn).resolves.toBeUndefined();
  });

  it('ends when the page shows that it was done', async () => {
    const { shown, stop, questions } = asking();
    let looks = 0;
    await questions.yourTurn(message, stop.signal, async () => ++looks > 1);
    expect(shown).toEqual([{ kind: 'your-turn', message }, null]);
  });

  it('ends with the run', async () => {
    const { stop, questions } = asking();
    const turn = questions.yourTurn(message, stop.signal, async () => false);
    stop.abort({ key: 'reason.user-acted' });
    await expect(turn).rejects.toEqual({ key: 'reason.user-acted' });
  });
});
