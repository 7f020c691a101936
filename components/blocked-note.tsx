import type { AssistantState } from '../lib/assist/state.ts';
import { isTextKey } from '../locales/sentences.ts';
import { useText } from './language.tsx';
import { Remedy } from './remedy.tsx';

interface Props {
  readonly state: AssistantState;
  readonly onOptions: (section: string) => void;
}

/** Why nothing can be done now, and the one thing that would help. */
export function BlockedNote({ state, onOptions }: Props) {
  const { say } = useText();
  if (!state.blocked) return null;
  const todo = `${state.blocked.key}.todo`;
  return (
    <div class="note note-check" data-blocked={state.blocked.key}>
      <p>{say(state.blocked)}</p>
      {isTextKey(todo) && <p>{say({ ...state.blocked, key: todo })}</p>}
      <Remedy of={state.blocked} onOptions={onOptions} />
    </div>
  );
}
