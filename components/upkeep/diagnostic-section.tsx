import { useState } from 'preact/hooks';
import { copyText } from '../copy/copy-text.ts';
import { useText } from '../language.tsx';

interface Props {
  /** Bytes used, or `null` when the browser does not say. */
  readonly used: number | null;
  readonly diagnostic: string;
}

/** What it all weighs, and a text to ask for help with. */
export function DiagnosticSection({ used, diagnostic }: Props) {
  const { t, language } = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const megabytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <section id="diagnostic">
      <h2>{t('storage.title')}</h2>
      <p>
        {used === null
          ? t('storage.unknown')
          : t('storage.used', {
              size: t('storage.megabytes', { count: megabytes.format(used / 1_000_000) }),
            })}
      </p>
      <p class="note">{t('storage.uninstall')}</p>
      <p class="quiet">{t('diagnostic.why')}</p>
      <details>
        <summary>{t('diagnostic.copy')}</summary>
        <pre class="diagnostic">{diagnostic}</pre>
        <button
          type="button"
          onClick={async event => setCopied(await copyText(diagnostic, event.currentTarget))}
        >
          {t('diagnostic.copy')}
        </button>
        <p role="status">
          {copied === true && t('diagnostic.copied')}
          {copied === false && t('diagnostic.by-hand')}
        </p>
      </details>
    </section>
  );
}
