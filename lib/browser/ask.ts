import { browser } from 'wxt/browser';
import { envelopeSchema, type Replies, replySchemas } from './messages.ts';
import type { Request } from './requests.ts';

/**
 * Asks the background and reads its answer.
 * Throws when the background could not answer, or when this page outlived the extension that put
 * it there (extension reloaded or updated).
 */
export async function ask<T extends Request['type']>(
  request: Extract<Request, { type: T }>,
): Promise<Replies[T]> {
  const envelope = envelopeSchema.parse(await browser.runtime.sendMessage(request));
  if (!envelope.ok) throw new Error(`The background could not answer « ${request.type} »`);
  return replySchemas[request.type as T].parse(envelope.value);
}
