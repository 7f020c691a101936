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
  // Behind a closed vault there may well be people.
  if (people > 0 || vault === 'locked') return null;
  return vault === 'none' && !keepsNobody ? 'vault' : 'people';
}

/** « Pour commencer », above everything that the page holds. */
export function NextStep(begun: Begun) {
  const { t } = useText();
  const step = nextStep(begun);
  if (!step) return null;
  return (
    <p class="next-step" data-step={step}>
      <strong>{t(`options.next.${step}`)}</strong>{' '}
      <a href={`#${step}`}>{t(`options.next.${step}-go`)}</a>
    </p>
  );
}
