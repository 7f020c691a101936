import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sentencesHere } from '../../locales/sentences.ts';
import type { ExtraAsked } from '../extras/asked.ts';
import type { ExtrasKit, ShowExtra } from '../extras/kit.ts';
import { useText } from '../language.tsx';

/** Where a script apart comes from. */
export interface ExtrasSource {
  /** `null` before it was asked for. */
  here(): ExtrasKit | null;
  /** Asks for it, the first time; rejects when it cannot be had. */
  load(): Promise<ExtrasKit>;
}

/** How the panel of the portal's page shows a part that a script apart brings. */
export function extraApart(
  source: ExtrasSource,
  /** What is shown may have another height. */
  grown: () => void,
): FunctionComponent<ExtraAsked> {
  return asked => {
    const { language, t } = useText();
    const [kit, setKit] = useState(() => source.here());
    const [hasFailed, setHasFailed] = useState(false);
    const box = useRef<HTMLDivElement>(null);
    const show = useRef<ShowExtra | null>(null);
    const load = () => {
      setHasFailed(false);
      source
        .load()
        .then(setKit, () => setHasFailed(true))
        .finally(grown);
    };
    useLayoutEffect(() => {
      if (!kit) load();
      return () => show.current?.(null, language);
    }, []);
    useLayoutEffect(() => {
      if (kit && box.current) show.current ??= kit.mountExtra(box.current, sentencesHere());
      show.current?.(asked, language);
    });
    if (kit) return <div class="extra" ref={box} />;
    if (!hasFailed) {
      return (
        <p class="quiet" role="status">
          {t('extra.wait')}
        </p>
      );
    }
    return (
      <div class="note note-check" role="alert">
        <p>{t('extra.failed')}</p>
        <button type="button" onClick={load}>
          {t('extra.retry')}
        </button>
      </div>
    );
  };
}
