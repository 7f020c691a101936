import { afterAll, beforeAll, expect } from 'vitest';
import { browserUnderTest, launch } from './launch.ts';
import { type LaunchOptions, type Session, strayRequests } from './session.ts';

/**
 * One browser for the tests of a file. At the end, whatever the tests were about, nothing may
 * have been asked of any server but the portal.
 */
export function useSession(options: LaunchOptions = {}): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await launch(browserUnderTest, options);
  });
  afterAll(async () => {
    const stray = session ? strayRequests(session) : [];
    await session?.close();
    expect(stray).toEqual([]);
  });
  return () => {
    if (!session) throw new Error('The browser has not started');
    return session;
  };
}
