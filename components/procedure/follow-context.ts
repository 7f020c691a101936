import { createContext } from 'preact';
import type { FollowSource } from '../../lib/procedure/follow-source.ts';

/** Where « Où j'en suis » comes from, in the script or the page that shows it. */
export const FollowContext = createContext<FollowSource | null>(null);
