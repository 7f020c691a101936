import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const MOST_DIFFERENCES = 4;

/**
 * Vitest reporter that tells `scripts/test.mjs` what passed and everything that did not: tests,
 * hooks, files that cannot be loaded, errors outside any test. Writes to `TEST_SUMMARY`.
 */
export default class SummaryReporter {
  onTestRunEnd(modules, unhandled) {
    const failures = modules.flatMap(module => failuresOf(module));
    const outside = unhandled.map(error => ({ name: 'outside any test', error: inShort(error) }));
    const states = modules.flatMap(module =>
      [...module.children.allTests()].map(test => test.result().state),
    );
    const files = modules.map(module => ({
      name: module.relativeModuleId,
      seconds: Math.round(module.diagnostic().duration / 100) / 10,
    }));
    const summary = {
      passed: states.filter(state => state === 'passed').length,
      failures: [...failures, ...outside],
      files: files.sort((a, b) => b.seconds - a.seconds),
    };
    const place = process.env.TEST_SUMMARY;
    if (!place) throw new Error('TEST_SUMMARY names no file to write to');
    writeFileSync(place, JSON.stringify(summary, null, 2));
  }
}

/** A suite fails by its hooks; so does a module, or by not loading at all. */
function failuresOf(module) {
  const file = module.relativeModuleId;
  const of = (name, errors) => errors.map(error => ({ name, error: inShort(error) }));
  return [
    ...of(file, module.errors()),
    ...[...module.children.allSuites()].flatMap(suite =>
      of(`${file} > ${suite.fullName}`, suite.errors()),
    ),
    ...[...module.children.allTests('failed')].flatMap(test =>
      of(`${file} > ${test.fullName}`, test.result().errors.slice(0, 1)),
    ),
  ];
}

/** The first line, why, and the first differences: a log may show nothing but this. */
function inShort({ message = '', cause, diff = '' }) {
  const [line = ''] = message.trim().split('\n');
  const why = cause?.message ? ` (${inShort(cause)})` : '';
  const differences = stripVTControlCharacters(diff)
    .split('\n')
    .filter(each => /^[-+] (?!Expected|Received)/.test(each));
  return [`${line}${why}`, ...differences.slice(0, MOST_DIFFERENCES)].join('\n    ');
}
