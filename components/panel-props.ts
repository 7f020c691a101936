import type { Action, AssistantState } from '../lib/assist/state.ts';

/** What every part of the panel gets: the state, and how to ask for something. */
export interface PanelProps {
  readonly state: AssistantState;
  readonly dispatch: (action: Action) => void;
}
