import { useEffect, useState } from 'react';
import { expose } from './expose.js';

/**
 * React state of a whole form: `[held, put]`, with `put(key)` giving a setter; `view` turns
 * what the components hold (dates…) into plain values.
 */
export function useHeld(initial, view = held => held) {
  const [held, setHeld] = useState(initial);
  useEffect(() => expose(() => view(held)));
  const put = key => value => setHeld(before => ({ ...before, [key]: value }));
  return [held, put];
}
