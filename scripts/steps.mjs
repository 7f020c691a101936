/** Steps of a long check: what each printed comes in one piece, and what failed comes last. */

/** Silence for longer than this looks like a machine that hangs. */
const SIGN_OF_LIFE = 120_000;

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {number} [passed] Default: 1 when `ok`.
 * @property {{ name: string, error: string }[]} [failures] Default: the step itself, with the
 *   end of its output.
 * @property {string} [output]
 */

/** @param {(name: string) => boolean} isWanted Which steps run at all. */
export function stepRunner(isWanted) {
  const results = [];
  const running = new Map();

  /** @param {() => Promise<Outcome>} work */
  async function step(name, work) {
    if (!isWanted(name)) return;
    console.log(`▶ ${name}`);
    const start = performance.now();
    running.set(name, start);
    const outcome = await work().catch(error => ({
      ok: false,
      output: String(error?.stack ?? error),
    }));
    running.delete(name);
    const result = resultOf(name, outcome, start);
    results.push(result);
    const output = result.isShown ? `\n${result.output.trimEnd()}\n` : '';
    console.log(`${output}${mark(result)} ${name} (${result.seconds} s)`);
  }

  /** Runs steps one after the other in each lane, all lanes together. */
  async function lanes(...parts) {
    const sign = setInterval(() => console.log(`… ${stillRunning(running)}`), SIGN_OF_LIFE);
    const inTurn = async steps => {
      for (const [name, work] of steps) await step(name, work);
    };
    await Promise.all(parts.map(inTurn));
    clearInterval(sign);
  }

  /** Prints what ran and, last of all, everything that failed. @returns whether all is well. */
  function conclude() {
    console.log('');
    for (const result of results) {
      const { name, passed, failures, seconds } = result;
      console.log(
        `${mark(result)} ${name}: ${passed} passed, ${failures.length} failed (${seconds} s)`,
      );
    }
    const failed = results.flatMap(({ name, failures }) =>
      failures.map(failure => `✘ ${name} > ${failure.name}\n    ${failure.error}`),
    );
    if (failed.length > 0) console.log(`\nFailed:\n${failed.join('\n')}`);
    const passed = results.reduce((sum, result) => sum + result.passed, 0);
    console.log(`\n${passed} passed, ${failed.length} failed`);
    return results.length > 0 && results.every(({ ok }) => ok);
  }

  return { step, lanes, conclude };
}

function resultOf(name, outcome, start) {
  const { ok, output = '' } = outcome;
  const ownFailure = { name: 'as a whole', error: lastLines(output) || 'It said nothing.' };
  return {
    name,
    ok,
    output,
    // A test's output tells what it measured; a command that went well has nothing to say.
    isShown: output !== '' && (!ok || outcome.passed !== undefined),
    passed: outcome.passed ?? (ok ? 1 : 0),
    failures: outcome.failures?.length ? outcome.failures : ok ? [] : [ownFailure],
    seconds: ((performance.now() - start) / 1000).toFixed(1),
  };
}

const mark = ({ ok }) => (ok ? '✔' : '✘');

function stillRunning(running) {
  const minutes = start => Math.round((performance.now() - start) / 60_000);
  return [...running].map(([name, start]) => `${name} (${minutes(start)} min)`).join(', ');
}

/** Linters and compilers sum up last; where in themselves they failed is of no use. */
function lastLines(output) {
  return output
    .trim()
    .split('\n')
    .filter(line => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(-20)
    .join('\n    ');
}
