import type { Line } from './verdict.ts';

const TARGETS = { focused: 97, unfocused: 93 };

/** The table of a run, a line for each widget, then the shares against the targets. */
export function table(browser: string, lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ library }) => library.length), 7);
  const rows = lines.map(line =>
    [
      line.verdict === 'held' || line.verdict === 'refused' ? ' ' : '✘',
      `${line.row} · ${line.key}`.padEnd(44),
      line.library.padEnd(width),
      line.focus.padEnd(9),
      line.verdict.padEnd(8),
      `${line.ms} ms`.padStart(8),
      line.note.slice(0, 220),
    ].join(' '),
  );
  return [browser, ...rows, ...summary(browser, lines)].join('\n');
}

function summary(browser: string, lines: readonly Line[]): string[] {
  return (['focused', 'unfocused'] as const).flatMap(focus => {
    const part = lines.filter(line => line.focus === focus);
    if (part.length === 0) return [];
    const count = (verdict: string) => part.filter(line => line.verdict === verdict).length;
    const right = count('held') + count('refused');
    const share = ((100 * right) / part.length).toFixed(1);
    return [
      `${browser}, ${focus}: ${right}/${part.length} = ${share} % (target ${TARGETS[focus]} %): ` +
        `${count('held')} held, ${count('refused')} refused rightly, ${count('missed')} missed, ` +
        `${count('false')} false (target 0)`,
    ];
  });
}
