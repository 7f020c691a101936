import { useText } from '../../components/language.tsx';
import { openPage, openPortal } from '../../lib/browser/tabs.ts';

const STEPS = ['centre', 'people', 'portal'] as const;
const NEVER = ['login', 'transmit', 'attest', 'amount'] as const;

interface Props {
  /** Keys of « Remplir cet onglet »; empty when there are none. */
  readonly shortcut: string;
  /** The test build for Firefox forgets everything when Firefox closes. */
  readonly forgetful: boolean;
}

/** What to do first, and what the extension never does. */
export function Welcome({ shortcut, forgetful }: Props) {
  const { t } = useText();
  return (
    <main>
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      {forgetful && <p class="note">{t('welcome.firefox')}</p>}
      <ol class="steps">
        {STEPS.map(step => (
          <li key={step}>
            <strong>{t(`welcome.step-${step}`)}</strong>
            <p class="quiet">{t(`welcome.step-${step}.why`)}</p>
          </li>
        ))}
      </ol>
      <p class="form-buttons">
        <button type="button" class="primary" onClick={() => void openPage('/options.html')}>
          {t('welcome.open-options')}
        </button>
        <button type="button" onClick={() => void openPortal()}>
          {t('welcome.open-portal')}
        </button>
      </p>
      {shortcut && <p class="quiet">{t('welcome.shortcut', { shortcut })}</p>}
      <section>
        <h2>{t('welcome.never')}</h2>
        <ul>
          {NEVER.map(what => (
            <li key={what}>{t(`welcome.never-${what}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('welcome.private')}</h2>
        <p>{t('welcome.private.why')}</p>
        <p class="quiet">{t('welcome.unofficial')}</p>
      </section>
    </main>
  );
}
