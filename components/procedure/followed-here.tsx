import type { ShownDossier } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly dossier: ShownDossier;
  readonly onOpen: () => void;
}

/** The request in view, when another one is more pressing. */
export function FollowedHere({ dossier, onOpen }: Props) {
  const { t } = useText();
  const { title, sending, isSent, done, total } = dossier;
  return (
    <div class="follow-here">
      <p>
        {t('follow.here')} <strong>{title}</strong>{' '}
        <span class="quiet">{t('follow.progress', { done, total })}</span>
      </p>
      <p class={isSent ? 'sent' : 'unsent'}>{sending}</p>
      <button
        type="button"
        class="link"
        data-opens={dossier.id}
        aria-label={t('follow.see-here', { title })}
        onClick={onOpen}
      >
        {t('follow.see-steps')}
      </button>
    </div>
  );
}
