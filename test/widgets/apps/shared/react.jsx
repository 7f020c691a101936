import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, hand } from './widgets.js';

/** React state of a whole page: `[held, put]`, with `put(key)` giving a setter. */
export function useHeld(initial) {
  const [held, setHeld] = useState(initial);
  useEffect(() => expose(() => held), [held]);
  const put = key => value =>
    setHeld(before => ({ ...before, [key]: value === '' || value === undefined ? null : value }));
  return [held, put];
}

/** One widget and nothing else: its label is the library's own. */
export const Line = ({ id, children }) => (
  <div className="line" {...hand(id)}>
    {children}
  </div>
);

export const mount = page => createRoot(document.getElementById('app')).render(page);
