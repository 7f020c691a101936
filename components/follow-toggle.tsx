import { useContext, useState } from 'preact/hooks';
import type { AssistantState } from '../lib/assist/state.ts';
import { ExtraContext } from './extras/asked.ts';
import { useText } from './language.tsx';

interface Props {
  readonly state: AssistantState;
  readonly onAll: () => void;
}

/** « Où j'en suis » on the portal: open by itself where there is nothing to fill. */
export function FollowToggle({ state, onAll }: Props) {
  const { t } = useText();
  const Extra = useContext(ExtraContext);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const { page, blocked } = state;
  const isOpen =
    chosen ?? (blocked?.key === 'blocked.page-unknown' || /^demande/.test(page?.id ?? ''));
  return (
    <>
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setChosen(!isOpen)}>
        {t('panel.follow')}
      </button>
      {isOpen && <Extra name="procedure" props={{ page: page?.id ?? null, onAll }} />}
    </>
  );
}
