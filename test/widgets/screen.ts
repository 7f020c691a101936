import { type ChildProcess, spawn } from 'node:child_process';

/** A screen to open windows on: the person's own, or on a Linux without one, Xvfb's. */
export async function openScreen(): Promise<{ env: NodeJS.ProcessEnv; close(): void }> {
  if (process.platform !== 'linux' || process.env.DISPLAY) {
    return { env: process.env, close() {} };
  }
  const args = ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const display = await displayOf(server);
  return { env: { ...process.env, DISPLAY: `:${display}` }, close: () => server.kill() };
}

function displayOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', () =>
      reject(new Error('A page without focus needs a screen: install xvfb')),
    );
    server.once('exit', code => reject(new Error(`Xvfb stopped at once (${code})`)));
    server.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim()));
  });
}
