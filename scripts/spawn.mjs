import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the project, whatever the current directory is. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Programs of npm are `.cmd` files on Windows, which only a shell can start. */
const isWindows = process.platform === 'win32';

/**
 * Runs a program and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ timeout?: number, quiet?: boolean, env?: Record<string, string> }} [options]
 *   `timeout` in milliseconds; `quiet` keeps the output instead of showing it.
 * @returns {Promise<{ code: number, output: string }>} Never throws: a program that cannot
 *   be started or takes too long has the code 127 or 124, as in a shell.
 */
export function run(command, args, { timeout, quiet = false, env = {} } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell: isWindows,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    let late = false;
    const keep = chunk => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            late = true;
            child.kill();
          }, timeout);
    child.on('error', error => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${output}${error.message}` });
    });
    child.on('close', code => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/** Runs a program of `node_modules/.bin` with the node that runs this script. */
export function runBin(name, args, options) {
  return run('npx', ['--no-install', name, ...args], options);
}
