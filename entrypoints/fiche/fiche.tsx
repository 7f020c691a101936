import { useEffect, useState } from 'preact/hooks';
import type { FicheKnown } from '../../components/fiche/fiche-known.ts';
import { FichePage } from '../../components/fiche/fiche-page.tsx';
import { useText } from '../../components/language.tsx';
import { saveBlob } from '../../components/save-file.ts';
import { onDataChanged } from '../../lib/browser/data-changes.ts';
import { openPage } from '../../lib/browser/tabs.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import { inTurn } from '../options/in-turn.ts';
import { readKnown } from './read-known.ts';

interface Props {
  /** Id of the training that the address names, or `null`. */
  readonly asked: string | null;
}

/** What is kept, as long as the page is open: a vault that closes takes its people from it. */
export function FicheEntry({ asked }: Props) {
  const { t } = useText();
  const [known, setKnown] = useState<FicheKnown | 'failed' | null>(null);
  useEffect(() => {
    const page = new AbortController();
    // One after the other: what is read last is what is shown, so nobody comes back once it closed.
    const read = inTurn(() => readKnown().then(setKnown, () => setKnown('failed')));
    onDataChanged(() => void read(), page.signal);
    void read();
    return () => page.abort();
  }, []);
  if (known === null || known === 'failed') {
    return (
      <main>
        <h1>{t('fiche.title')}</h1>
        <p role="status">{t(known ? 'fiche.failed' : 'fiche.loading')}</p>
      </main>
    );
  }
  return (
    <FichePage
      known={known}
      asked={asked}
      today={localDay(new Date())}
      onFile={({ name, text }) => saveBlob(name, new Blob([text], { type: 'text/html' }))}
      onOptions={section => void openPage(`/options.html#${section}`)}
    />
  );
}
