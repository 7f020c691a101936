import { useState } from 'preact/hooks';
import type { FollowUpExport } from '../../lib/dossiers/follow-up-file.ts';
import type { ShownDossier } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly dossier: ShownDossier;
  readonly onShare: (notesOf: readonly string[], isSure: boolean) => Promise<FollowUpExport>;
  readonly onClose: () => void;
}

/** The file for a colleague; notes go along one by one, as ticked. */
export function ShareFollowUp({ dossier, onShare, onClose }: Props) {
  const { t } = useText();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<FollowUpExport | null>(null);
  const noted = dossier.phases.flatMap(({ steps }) => steps).filter(({ memo }) => memo);
  const share = (isSure: boolean) => void onShare(chosen, isSure).then(setSaid);
  return (
    <div class="editor no-print" data-share={said?.status ?? 'none'}>
      <h3>{t('dossiers.export')}</h3>
      <p class="quiet">{t('dossiers.export-what')}</p>
      {noted.map(({ id, title }) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={event => {
              const others = chosen.filter(each => each !== id);
              setChosen(event.currentTarget.checked ? [...others, id] : others);
              setSaid(null);
            }}
          />
          {t('dossiers-page.share-note', { title })}
        </label>
      ))}
      <div role="status">
        {said?.status === 'ready' && (
          <p class="success">{t('dossiers-page.shared', { name: said.file.name })}</p>
        )}
        {said && said.status !== 'ready' && (
          <p class="error">{t(`dossiers.export-${said.status}`)}</p>
        )}
      </div>
      <div class="form-buttons">
        {said?.status === 'doubtful' ? (
          <button type="button" onClick={() => share(true)}>
            {t('dossiers-page.share-sure')}
          </button>
        ) : (
          <button
            type="button"
            class={said?.status === 'ready' ? '' : 'primary'}
            onClick={() => share(false)}
          >
            {t('dossiers-page.share-make')}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t(said?.status === 'ready' ? 'dossiers-page.share-close' : 'dossiers-page.cancel')}
        </button>
      </div>
    </div>
  );
}
