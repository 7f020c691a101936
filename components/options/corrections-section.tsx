import type { Correction } from '../../lib/corrections/correction.ts';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';
import { Confirm } from './confirm.tsx';
import { correctionSentence } from './correction-sentence.ts';

interface Props {
  readonly corrections: readonly Correction[];
  readonly onForget: (id: string) => void;
  readonly onForgetAll: () => void;
  readonly onExport: () => void;
}

/** What was taught about the portal's pages: seen, forgotten, handed on. */
export function CorrectionsSection({ corrections, onForget, onForgetAll, onExport }: Props) {
  const { t, language } = useText();
  return (
    <section id="corrections">
      <h2>{t('corrections.title')}</h2>
      <p class="quiet">{t('corrections.why')}</p>
      {corrections.length === 0 && <p class="quiet">{t('corrections.none')}</p>}
      <ul class="cards">
        {corrections.map(correction => {
          const { id, label, learnedAt, origin } = correction;
          return (
            <li key={id} data-correction={id} data-origin={origin}>
              <span class="card-text">
                {correctionSentence(correction, language)}
                <br />
                <span class="quiet">
                  {t('corrections.learned', { date: frenchDate(learnedAt) })}
                  {origin === 'imported' && ` · ${t('corrections.imported')}`}
                </span>
              </span>
              <button
                type="button"
                aria-label={t('corrections.forget-named', { label })}
                onClick={() => onForget(id)}
              >
                {t('corrections.forget')}
              </button>
            </li>
          );
        })}
      </ul>
      {corrections.length > 0 && (
        <div class="form-buttons">
          <button type="button" onClick={onExport}>
            {t('corrections.export')}
          </button>
          <Confirm
            label={t('corrections.forget-all')}
            question={t('corrections.forget-sure')}
            yes={t('corrections.forget-all')}
            onYes={onForgetAll}
          />
        </div>
      )}
    </section>
  );
}
