import type { PageResult, Verdict } from './recognition.ts';

const STATES = ['right', 'missed', 'ambiguous', 'unnamed', 'wrong', 'misread', 'later'] as const;

/** Whether the page is taken for what it is; one not described yet must be taken for none. */
export function isRecognised({ expected, recognised }: PageResult): boolean {
  return recognised ? expected.includes(recognised) : expected.length === 0;
}

/** A run as a table, one line a page, and what is not right. */
export function recognitionTable(browser: string, results: readonly PageResult[]): string {
  const row = (name: string, page: string, verdicts: readonly Verdict[]) =>
    [
      name.padEnd(26),
      page.padEnd(28),
      ...STATES.map(wanted =>
        String(verdicts.filter(({ state }) => state === wanted).length).padStart(9),
      ),
    ].join(' ');
  const all = results.flatMap(({ verdicts }) => verdicts);
  const fields = all.filter(({ state }) => !['wrong', 'misread', 'later'].includes(state));
  const right = fields.filter(({ state }) => state === 'right').length;
  const known = results.filter(isRecognised).length;
  return [
    [browser.padEnd(26), 'taken for'.padEnd(28), ...STATES.map(each => each.padStart(9))].join(' '),
    ...results.map(result =>
      row(result.page, `${isRecognised(result) ? '' : '✘ '}${result.recognised}`, result.verdicts),
    ),
    row('all', `${known}/${results.length}`, all),
    `fields right: ${right}/${fields.length} = ${((100 * right) / fields.length).toFixed(1)} %`,
    '',
    ...all
      .filter(({ state }) => state !== 'right' && state !== 'later')
      .map(({ page, key, state, note }) => `✘ ${page} · ${key}: ${state} ${note.slice(0, 400)}`),
  ].join('\n');
}
