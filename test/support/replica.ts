import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HttpAnswer } from './session.ts';

interface Replica {
  build(): Promise<unknown>;
  respond(url: string, request: { readonly method: string }): HttpAnswer | Promise<HttpAnswer>;
}

const root = join(import.meta.dirname, '..', '..');
let replica: Promise<Replica> | undefined;

/** What the replica answers in the portal's place; builds it the first time. */
export async function replicaAnswer(url: string, method: string): Promise<HttpAnswer> {
  replica ??= loadReplica();
  return (await replica).respond(url, { method });
}

async function loadReplica(): Promise<Replica> {
  const file = pathToFileURL(join(root, 'fixtures', 'replica', 'serve.mjs')).href;
  // A script of this repository: its contract is its README, and the tests would tell.
  const loaded = (await import(/* @vite-ignore */ file)) as Replica;
  await loaded.build();
  return loaded;
}
