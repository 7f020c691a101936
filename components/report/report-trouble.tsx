import { useText } from '../language.tsx';

interface Props {
  readonly reason: 'tab-gone' | 'not-portal' | 'not-allowed' | 'vault-locked' | 'unreadable';
}

/** Why there is no report, and what to do about it. */
export function ReportTrouble({ reason }: Props) {
  const { t } = useText();
  return (
    <div class="note">
      <p>
        <strong>{t(`report.${reason}`)}</strong>
      </p>
      <p>{t(`report.${reason}.todo`)}</p>
    </div>
  );
}
