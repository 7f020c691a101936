/** Steps of a long check: what each printed comes in one piece, and what failed comes last. */

/** Silence for longer than this looks like a machine that hangs. */
const SIGN_OF_LIFE = 120_000;

/** More tests than this that pass only when asked again are a fault of the machine or of ours. */
const MOST_SHAKY = 3;

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

  /**
   * Asks again, alone, the test files of a step that failed while others used the machine. What is
   * broken fails again. What passes was short of time, here or in the product: it is named at the
   * end with how it failed, and few may be.
   * @param {(files: string[]) => Promise<Outcome>} work Runs these files.
   */
  async function again(name, work) {
    const first = results.find(result => result.name === name);
    if (!first || first.ok) return;
    const files = [...new Set(first.failures.map(fileOf))];
    if (first.failures.length > MOST_SHAKY || files.includes(null)) return;
    const second = `${name}, again and alone`;
    console.log(`▶ ${second}: ${files.join(', ')}`);
    const start = performance.now();
    const { ok, output = '' } = await work(files);
    console.log(`\n${output.trimEnd()}\n${mark({ ok })} ${second} (${since(start)} s)`);
    if (!ok) return;
    first.shaky = first.failures;
    first.failures = [];
    first.passed += first.shaky.length;
    first.ok = true;
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
    const told = (name, failure) => `✘ ${name} > ${failure.name}\n    ${failure.error}`;
    const failed = results.flatMap(({ name, failures }) => failures.map(each => told(name, each)));
    const shaky = results.flatMap(({ name, shaky }) => shaky.map(each => told(name, each)));
    const isShaky = shaky.length > MOST_SHAKY;
    if (shaky.length > 0) {
      const verdict = isShaky ? 'too many to be accepted' : 'to be looked into';
      console.log(`\nPassed only when asked again, alone (${verdict}):\n${shaky.join('\n')}`);
    }
    if (failed.length > 0) console.log(`\nFailed:\n${failed.join('\n')}`);
    const passed = results.reduce((sum, result) => sum + result.passed, 0);
    const count = isShaky ? failed.length + shaky.length : failed.length;
    console.log(`\n${isShaky ? passed - shaky.length : passed} passed, ${count} failed`);
    return results.length > 0 && !isShaky && results.every(({ ok }) => ok);
  }

  return { step, lanes, again, conclude };
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
    shaky: [],
    seconds: since(start),
  };
}

const since = start => ((performance.now() - start) / 1000).toFixed(1);

/** The test file that a failure names, or `null`: it is of none. */
const fileOf = ({ name }) => /^test\/\S+/.exec(name)?.[0] ?? null;

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
