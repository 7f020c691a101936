import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Measure, show, verdict } from './measure.ts';

const FILE = join(import.meta.dirname, 'results.md');
/** The rest of the file belongs to other hands. */
const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

const lastSchema = z.object({ date: z.string(), values: z.record(z.string(), z.number()) });
export type LastRun = z.infer<typeof lastSchema>;

/** What the run before wrote down, or `null` the first time. */
export function readLastRun(): LastRun | null {
  const told = /<!-- bench:values (.+?) -->/u.exec(partOf(content()).part)?.[1];
  return told ? lastSchema.parse(JSON.parse(told)) : null;
}

/** Replaces this bench's part of results.md and leaves the rest as it is. */
export function writeResults(
  measures: readonly Measure[],
  last: LastRun | null,
  conditions: readonly string[],
): void {
  const { before, after } = partOf(content());
  const date = new Date().toISOString();
  const values = valuesOf(measures);
  const lines = [
    START,
    '## Bench',
    '',
    `Written by \`npm run bench\` on ${date}; « last » is the run of ${last?.date ?? '(none yet)'}.`,
    ...conditions.map(line => `- ${line}`),
    '',
    ...sectionsOf(measures).flatMap(section => [
      '',
      `### ${section}`,
      '',
      ...table(measures, section, last),
    ]),
    '',
    `<!-- bench:values ${JSON.stringify({ date, values })} -->`,
    END,
  ];
  writeFileSync(FILE, `${before}${lines.join('\n').replace(/\n{3,}/gu, '\n\n')}${after}`);
}

export function sectionsOf(measures: readonly Measure[]): string[] {
  return [...new Set(measures.map(({ section }) => section))];
}

/** A table of Markdown: readable in the terminal as well. */
export function table(
  measures: readonly Measure[],
  section: string,
  last: LastRun | null,
): string[] {
  const rows = measures
    .filter(measure => measure.section === section)
    .map(measure => [
      measure.name,
      `${show(measure.value)} ${measure.unit}`.trim(),
      measure.budget === undefined ? '' : `≤ ${measure.budget} ${measure.unit}`.trim(),
      verdict(measure),
      sinceLast(measure, last),
      measure.detail ?? '',
    ]);
  const head = ['what', 'measured', 'budget', 'mark', 'last', 'detail'];
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`);
}

function sinceLast({ key, value }: Measure, last: LastRun | null): string {
  const before = last?.values[key];
  if (before === undefined) return '';
  const change = before === 0 ? 0 : Math.round((value / before - 1) * 100);
  return `${show(before)} (${change >= 0 ? '+' : ''}${change} %)`;
}

function valuesOf(measures: readonly Measure[]): Record<string, number> {
  return Object.fromEntries(measures.map(({ key, value }) => [key, Number(value.toPrecision(4))]));
}

function content(): string {
  return existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# Measured results\n';
}

function partOf(text: string): { before: string; part: string; after: string } {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) return { before: `${text.trimEnd()}\n\n`, part: '', after: '\n' };
  const after = end + END.length;
  return { before: text.slice(0, start), part: text.slice(start, after), after: text.slice(after) };
}
