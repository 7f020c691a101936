import type { AssistantState } from '../lib/assist/state.ts';
import { isTextKey, type TextKey } from '../locales/text.ts';
import { useText } from './language.tsx';

interface Props {
  readonly state: AssistantState;
  readonly onOptions: (section: string) => void;
}

/** What the page of the settings can do about it, and where there. */
const REMEDIES: Readonly<Record<string, { label: TextKey; section: string }>> = {
  'blocked.no-profile': { label: 'blocked.no-profile.open', section: 'import' },
  'blocked.no-centre': { label: 'blocked.no-centre.open', section: 'centre' },
  'blocked.no-people': { label: 'options.people.add', section: 'people' },
};

/** Why nothing can be done now, and the one thing that would help. */
export function BlockedNote({ state, onOptions }: Props) {
  const { t, say } = useText();
  if (!state.blocked) return null;
  const remedy = REMEDIES[state.blocked.key];
  const todo = `${state.blocked.key}.todo`;
  return (
    <div class="note note-check" data-blocked={state.blocked.key}>
      <p>{say(state.blocked)}</p>
      {isTextKey(todo) && <p>{say({ ...state.blocked, key: todo })}</p>}
      {remedy && (
        <button type="button" onClick={() => onOptions(remedy.section)}>
          {t(remedy.label)}
        </button>
      )}
    </div>
  );
}
