import type { ShownFollowUp } from '../../lib/procedure/shown.ts';

interface Props {
  readonly first: NonNullable<ShownFollowUp['first']>;
  readonly onOpen: () => void;
}

/** The one sentence and the one button. */
export function FirstLine({ first, onOpen }: Props) {
  const { sentence, deadline, isLate, button } = first;
  return (
    <div class="follow-first">
      <p>
        <strong>{sentence}</strong>
        {deadline && <span class={isLate ? 'follow-day late' : 'follow-day'}>{deadline}</span>}
      </p>
      <button type="button" class="follow-button" data-opens={first.dossierId} onClick={onOpen}>
        {button}
      </button>
    </div>
  );
}
