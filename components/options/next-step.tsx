import type { VaultStatus } from '../../lib/vault/vault.ts';
import { useText } from '../language.tsx';

export interface Begun {
  readonly hasCentre: boolean;
  readonly people: number;
  readonly vault: VaultStatus;
  /** « Continuer sans rien conserver » was chosen. */
  readonly keepsNobody: boolean;
}

/** The one thing to do next for somebody who begins; `null` once the rest is a matter of taste. */
export function nextStep({ hasCentre, people, vault, keepsNobody }: Begun) {
  if (!hasCentre) return 'centre';
  if (people > 0) return null;
  if (vault === 'none') return keepsNobody ? 'people' : 'vault';
  // Behind a vault that does not open there may well be people.
  return vault === 'open' ? 'people' : null;
}

/** « Pour commencer », above everything that the page holds. */
export function NextStep(begun: Begun) {
  const { t } = useText();
  const step = nextStep(begun);
  if (!step) return null;
  return (
    <p class="next-step" data-next={step}>
      <strong>{t(`options.next.${step}`)}</strong>{' '}
      <a href={`#${step}`}>{t(`options.next.${step}-go`)}</a>
    </p>
  );
}
