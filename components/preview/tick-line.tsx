import { useText } from '../language.tsx';
import { isConflict, type Line } from './ticks.ts';

interface Props {
  readonly line: Line;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** One field: its name, what would be written there, and what to know before. */
export function TickLine({ line, ticked, onTick }: Props) {
  const { t, say } = useText();
  const { value, wanted, reason } = line;
  const kept = isConflict(line);
  const why = reason && say(reason);
  const status = line.status !== 'write' && t(`status.${line.status}`);
  const word = kept ? (ticked ? t('preview.replaced') : why) : status;
  return (
    <li class="row tick" data-standing={kept || line.offer === 'check' ? 'check' : 'ready'}>
      <label>
        <input
          type="checkbox"
          autocomplete="off"
          checked={ticked}
          onChange={event => onTick(event.currentTarget.checked)}
        />
        <span>
          <strong>{line.label}</strong> <span class="row-status">{word}</span>
          {kept && <span class="row-value"> {t('preview.on-page', { value })}</span>}
          <span class="row-wanted"> {kept ? t('row.wanted', { value: wanted }) : wanted}</span>
          {why && !kept && <span class="row-value"> {why}</span>}
          {line.oneWay && reason?.key !== 'reason.one-way' && (
            <span class="row-value"> {t('reason.one-way')}</span>
          )}
        </span>
      </label>
    </li>
  );
}
