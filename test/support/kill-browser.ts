import { execFileSync } from 'node:child_process';
import { waitFor } from './wait-for.ts';

/**
 * Kills the browser that uses this profile, as a power cut would: it finishes nothing. Only the
 * processes that name the folder, which the test has made itself.
 */
export async function killBrowser(profileDir: string): Promise<void> {
  const first = pidsOf(profileDir);
  if (first.length === 0) throw new Error('No browser uses this profile');
  for (const pid of first) signal(pid);
  await waitFor('the browser to be dead', async () => {
    const left = pidsOf(profileDir);
    for (const pid of left) signal(pid);
    return left.length === 0;
  });
}

function pidsOf(profileDir: string): number[] {
  const list = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1e8 });
  return list
    .split('\n')
    .filter(line => line.includes(profileDir))
    .map(line => Number.parseInt(line, 10))
    .filter(pid => pid > 0 && pid !== process.pid);
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone with the process that had started it.
  }
}
