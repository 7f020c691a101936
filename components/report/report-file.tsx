import { useState } from 'preact/hooks';
import { normalise } from '../../lib/dom/text.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly name: string;
  readonly text: string;
}

/** The file as it will be saved, and a way to make sure that a word is not in it. */
export function ReportFile({ name, text }: Props) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const [words, setWords] = useState('');
  const wanted = normalise(words);
  const count = wanted ? normalise(text).split(wanted).length - 1 : 0;
  return (
    <details
      class="report-file"
      open={isOpen}
      onToggle={event => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('report.preview')}</summary>
      {isOpen && (
        <>
          <p>{t('report.preview-why')}</p>
          <label class="field">
            {t('report.look-for')}
            <input
              type="search"
              autocomplete="off"
              value={words}
              onInput={event => setWords(event.currentTarget.value)}
            />
          </label>
          <p role="status">
            {wanted &&
              t(count ? 'report.look-for-found' : 'report.look-for-none', { words, count })}
          </p>
          {/* A box that scrolls must be within reach of the keyboard. */}
          <textarea
            readOnly
            rows={14}
            wrap="off"
            spellcheck={false}
            aria-label={t('report.file', { name })}
            value={text}
          />
        </>
      )}
    </details>
  );
}
