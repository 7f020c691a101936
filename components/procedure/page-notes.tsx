import type { ShownFollowUp } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';

type Props = Pick<ShownFollowUp, 'warnings' | 'similar'>;

/** What is to be known before anything is typed on the page in view. */
export function PageWarnings({ warnings, similar }: Props) {
  const { t } = useText();
  return (
    <>
      {warnings.map(warning => (
        <p key={warning} class="note note-check" role="alert">
          {warning}
        </p>
      ))}
      {similar && similar.found.length > 0 && (
        <div class="note note-check follow-similar" role="alert">
          <p>{t('follow.similar')}</p>
          <ul>
            {similar.found.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {similar?.read.map(each => (
        <p key={each} class="quiet">
          {each}
        </p>
      ))}
    </>
  );
}

/** The page in view, explained; folded, as most people know it. */
export function PageExplained({ explanations }: Pick<ShownFollowUp, 'explanations'>) {
  const { t } = useText();
  if (explanations.length === 0) return null;
  return (
    <details class="follow-list">
      <summary>{t('follow.about-page')}</summary>
      {explanations.map(each => (
        <p key={each}>{each}</p>
      ))}
    </details>
  );
}
