import type { Action, ShownFinding } from '../../lib/assist/state.ts';
import { useText } from '../language.tsx';

export interface FindingsProps {
  readonly findings: readonly ShownFinding[];
  readonly dispatch: (action: Action) => void;
}

const SEVERITIES = ['blocks', 'doubtful', 'information'] as const;

/** What is wrong or doubtful in the request: what AKTO would refuse first, tab by tab. */
export function Findings({ findings, dispatch }: FindingsProps) {
  const { t } = useText();
  const awaited = findings.filter(({ isAwaited }) => isAwaited);
  const open = findings.filter(each => !each.isAwaited && each.severity !== 'information');
  const pages = [...new Set(open.map(({ pageName }) => pageName).filter(Boolean))];
  return (
    <section class="findings" aria-label={t('findings.title')}>
      {pages.length > 0 && (
        <p class="counts">
          {pages.map(name => (
            <span key={name} class="chip chip-check">
              {t('findings.on-page', {
                page: name,
                count: open.filter(({ pageName }) => pageName === name).length,
              })}
            </span>
          ))}
        </p>
      )}
      {SEVERITIES.map(severity => {
        const found = findings.filter(each => each.severity === severity && !each.isAwaited);
        if (found.length === 0) return null;
        return (
          <div key={severity} class="findings-group" data-severity={severity}>
            <h2>{t(`findings.${severity}`, { count: found.length })}</h2>
            <ol>
              {found.map(finding => (
                <FindingItem key={finding.id} finding={finding} dispatch={dispatch} />
              ))}
            </ol>
          </div>
        );
      })}
      {awaited.length > 0 && (
        <details class="findings-group" data-severity="awaited">
          <summary>{t('findings.awaited', { count: awaited.length })}</summary>
          <ul class="awaited">
            {awaited.map(finding => (
              <li key={finding.id}>
                {placeName(finding) || finding.says}
                <ShowButton finding={finding} dispatch={dispatch} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ItemProps {
  readonly finding: ShownFinding;
  readonly dispatch: (action: Action) => void;
}

function FindingItem({ finding, dispatch }: ItemProps) {
  const { t } = useText();
  const place = placeName(finding);
  return (
    <li class="finding" data-finding={finding.id} data-severity={finding.severity}>
      {place && <p class="finding-place">{place}</p>}
      <p class="finding-says">{finding.says}</p>
      <p class="finding-remedy">{finding.remedy}</p>
      <p class="row-buttons">
        <ShowButton finding={finding} dispatch={dispatch} />
      </p>
      <p class="finding-source">{t('findings.source', { source: finding.source })}</p>
    </li>
  );
}

function ShowButton({ finding, dispatch }: ItemProps) {
  const { t } = useText();
  if (!finding.canShow) return null;
  const { label } = finding;
  return (
    <button
      type="button"
      class="link"
      aria-label={t('findings.show-named', { label })}
      onClick={() => dispatch({ type: 'show', rowId: finding.id })}
    >
      {t('findings.show')}
    </button>
  );
}

/** « Salariés · Salarié 2 · Date de naissance »; empty for the request as a whole. */
function placeName({ pageName, group, label }: ShownFinding): string {
  return [pageName, group, label].filter(Boolean).join(' · ');
}
