import type { FicheLine } from '../../lib/assist/fiche.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly line: FicheLine;
  /** « Salarié 2 : Ondine Castellane »; empty when nothing repeats. */
  readonly group: string;
  /** Absent on paper and in a file: there, one selects. */
  readonly onCopy?: ((line: FicheLine, button: HTMLElement) => void) | undefined;
}

/** What the portal calls it, and what is to be written there. */
export function FicheLineView({ line, group, onCopy }: Props) {
  const { t } = useText();
  const { label, value, how, isRequired, per } = line;
  const named = per ? t(`copy.per-${per}`, { label }) : label;
  const isToWrite = value === '' && how !== 'tick' && how !== 'join' && how !== 'given';
  return (
    <div class="fiche-line" data-how={how}>
      <dt>
        {/* Whatever the language of the page: these are the portal's own words. */}
        <span lang="fr" translate={false}>
          {label}
        </span>
        {isRequired && <abbr title={t('fiche.required')}>*</abbr>}
        {per && <span class="fiche-note"> ({t(`fiche.per-${per}`)})</span>}
      </dt>
      <dd>
        <div class="fiche-answer">
          {value && (
            <span class="fiche-value" lang="fr" translate={false}>
              {value}
            </span>
          )}
          {isToWrite && (
            <span class="fiche-blank">
              {how === 'blank' && t(isRequired ? 'fiche.blank' : 'fiche.blank-optional')}
            </span>
          )}
          <Note line={line} />
        </div>
        {onCopy && value && (
          <button
            type="button"
            class="link no-print"
            aria-label={t('copy.one-named', { label: group ? `${group}, ${named}` : named })}
            onClick={({ currentTarget }) => onCopy(line, currentTarget)}
          >
            {t('copy.one')}
          </button>
        )}
      </dd>
    </div>
  );
}

function Note({ line }: { readonly line: FicheLine }) {
  const { t } = useText();
  const { value, how, kind, pick, options, limit, isRequired, toCheck } = line;
  const notes = [
    how === 'tick' && `☐ ${t('fiche.tick')}`,
    how === 'join' && `☐ ${t(isRequired ? 'fiche.join' : 'fiche.join-optional')}`,
    how === 'nir' && t('fiche.nir'),
    how === 'ntt' && t('fiche.ntt'),
    how === 'given' && t(value ? 'fiche.compare' : 'fiche.by-portal'),
    pick && t('fiche.pick', { option: pick }),
    toCheck && t('fiche.to-check'),
    how === 'blank' && kind === 'date' && t('fiche.day'),
    how === 'blank' && limit !== null && t('fiche.limit', { count: limit }),
    how === 'blank' && options.length > 0 && t('fiche.options', { options: options.join(' · ') }),
  ].filter((note): note is string => typeof note === 'string' && note !== '');
  return notes.length > 0 ? <span class="fiche-note">{notes.join(' · ')}</span> : null;
}
