import type { Profile } from '../profile/profile.ts';
import { plain } from './printed-state.ts';

/** Who organises the training for several centres, and wants the signed convention too. */
export interface Coordination {
  readonly name: string;
  readonly email: string;
}

/** By the author of the profile: « transmettre également la convention signée » [seed 000]. */
const KNOWN: readonly Coordination[] = [
  { name: 'Groupement FLE', email: 'contact@groupement-fle.com' },
];

/** The coordination that published a profile; `undefined` for a centre's own profile. */
export function coordinationOf({ author }: Profile): Coordination | undefined {
  return KNOWN.find(({ name }) => plain(author) === plain(name));
}
