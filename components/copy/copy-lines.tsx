import { useState } from 'preact/hooks';
import { asText, type CopyLine } from '../../lib/assist/copy-values.ts';
import { useText } from '../language.tsx';
import { copyText } from './copy-text.ts';

/** The values, each with its button, and the button for all of them. */
export function CopyLines({ lines }: { readonly lines: readonly CopyLine[] }) {
  const { t } = useText();
  const [said, setSaid] = useState('');
  const named = ({ label, per }: CopyLine) => (per ? t(`copy.per-${per}`, { label }) : label);
  const full = (line: CopyLine) => (line.group ? `${line.group}, ${named(line)}` : named(line));
  const copy = async (button: HTMLElement, text: string, done: string) => {
    setSaid('');
    setSaid((await copyText(text, button)) ? done : t('copy.failed'));
  };
  return (
    <>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          const done = t('copy.done-all', { count: lines.length });
          void copy(currentTarget, asText(lines, full), done);
        }}
      >
        {t('copy.all')}
      </button>
      <p class="copy-said" role="status">
        {said}
      </p>
      <ul class="copy-lines">
        {lines.map(line => (
          <li key={full(line)}>
            <span>
              <span class="quiet">{full(line)}</span>
              <br />
              <strong class="copy-value" translate={false}>
                {line.value}
              </strong>
            </span>
            <button
              type="button"
              class="link"
              aria-label={t('copy.one-named', { label: full(line) })}
              onClick={({ currentTarget }) =>
                void copy(currentTarget, line.value, t('copy.done-one', { label: full(line) }))
              }
            >
              {t('copy.one')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
