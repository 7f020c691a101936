import { parseArgs } from 'node:util';
import type { BrowserName } from '../../test/support/session.ts';

/** What the replica's fields may be made of. */
const SKINS = ['vue', 'native', 'mui', 'angular', 'elements'] as const;

export interface DemoOptions {
  /** By itself, in a browser without a window, instead of « ready for the first click ». */
  readonly alone: boolean;
  readonly headless: boolean;
  readonly browser: BrowserName;
  readonly skin: (typeof SKINS)[number];
  readonly wording: 'a' | 'b';
  readonly employees: number;
  readonly amount: 'employee' | 'request';
  /** The 2025 values of the tutorial, as they are. */
  readonly is2025: boolean;
}

const USAGE = `npm run demo
npm run demo -- --headless [--browser chromium|firefox] [--skin ${SKINS.join('|')}]
                [--options a|b]
                [--employees 1–5] [--amount per-employee|per-request] [--year 2025]`;

/**
 * Reads the command line.
 * @throws {Error} with the usage when an option is unknown or has an impossible value.
 */
export function readDemoOptions(args: readonly string[], hasDisplay: boolean): DemoOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        headless: { type: 'boolean', default: false },
        browser: { type: 'string', default: 'chromium' },
        skin: { type: 'string', default: 'vue' },
        options: { type: 'string', default: 'a' },
        employees: { type: 'string', default: '1' },
        amount: { type: 'string', default: 'per-employee' },
        year: { type: 'string' },
      },
    });
    const employees = Number(values.employees);
    if (!Number.isInteger(employees) || employees < 1 || employees > 5) {
      throw new Error('--employees: 1 to 5');
    }
    return {
      alone: values.headless || !hasDisplay,
      headless: values.headless || !hasDisplay,
      browser: oneOf('browser', values.browser, ['chromium', 'firefox']),
      skin: oneOf('skin', values.skin, SKINS),
      wording: oneOf('options', values.options, ['a', 'b']),
      employees,
      amount:
        oneOf('amount', values.amount, ['per-employee', 'per-request']) === 'per-request'
          ? 'request'
          : 'employee',
      is2025: values.year === undefined ? false : oneOf('year', values.year, ['2025']) === '2025',
    };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

function oneOf<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const word = words.find(candidate => candidate === value);
  if (word === undefined) throw new Error(`--${name}: ${words.join(' or ')}`);
  return word;
}
