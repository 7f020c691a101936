import { DRAFT_STATES, stateOf } from '../procedure/printed-state.ts';
import { isAkto } from '../procedure/variant.ts';
import type { Dossier } from './dossier.ts';
import { factsOf, isClosed, newestRow } from './facts.ts';
import { answer } from './say.ts';
import { sentAsSeen } from './sent.ts';

interface OfWhat {
  /** Calendar year on whose budget it is asked. */
  readonly year: number;
  /** The request in view: its own amount is on the page. */
  readonly except?: string | null | undefined;
  /** Of the company; that of a dossier of another one does not count. */
  readonly siret?: string | undefined;
}

/**
 * Euros asked of AKTO for a year by the dossiers known here; `null`: none of them says. One that
 * was closed without having been sent, or refused, asks for nothing.
 */
export function askedBy(dossiers: readonly Dossier[], { year, except, siret }: OfWhat) {
  const amounts = dossiers.flatMap(dossier => {
    const facts = factsOf(dossier);
    const { amount } = facts;
    if (dossier.id === except || amount?.year !== year) return [];
    if (facts.funder && !isAkto(facts.funder)) return [];
    if (siret && facts.siret && facts.siret !== siret) return [];
    return asksNothing(dossier) ? [] : [amount.euros];
  });
  if (amounts.length === 0) return null;
  return Math.round(amounts.reduce((sum, each) => sum + each, 0) * 100) / 100;
}

/** What a request is seen to ask, as far as it is known. */
export interface Asked {
  readonly amount: { readonly euros: number; readonly year: number } | null;
  readonly wages: 'claimed' | 'declined' | null;
}

/** The same dossier when it says so already: what a colleague said differently stays to be settled. */
export function noteAsked(dossier: Dossier, { amount, wages }: Asked, now: Date): Dossier {
  const known = factsOf(dossier);
  const isKnown = known.amount?.euros === amount?.euros && known.amount?.year === amount?.year;
  const noted = amount && !isKnown ? answer(dossier, 'amount', amount, now) : dossier;
  return wages && known.wages !== wages ? answer(noted, 'wages', wages, now) : noted;
}

function asksNothing(dossier: Dossier): boolean {
  const state = newestRow(dossier)?.state;
  if (state && stateOf(state, DRAFT_STATES) === 'refused') return true;
  if (!isClosed(dossier) || dossier.answers.file) return false;
  return sentAsSeen(dossier) === 'not-sent';
}
