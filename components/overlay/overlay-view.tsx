import type { Action, AssistantState } from '../../lib/assist/state.ts';
import { type Language, text } from '../../locales/text.ts';
import type { CopySource } from '../copy/copy-values.tsx';
import { LanguageContext } from '../language.tsx';
import { Panel } from '../panel.tsx';

interface Props {
  readonly state: AssistantState;
  readonly dispatch: (action: Action) => void;
  readonly language: Language;
  readonly copySource: CopySource;
  readonly onOptions: (section: string) => void;
  readonly onReport: () => void;
  readonly onClose: () => void;
}

/** The panel in a dialog that leaves the page in use: Escape closes it. */
export function OverlayView(props: Props) {
  const { state, dispatch, language, copySource, onOptions, onReport, onClose } = props;
  return (
    <LanguageContext.Provider value={language}>
      <div
        role="dialog"
        aria-label={text('panel.name', {}, language)}
        data-run={state.run}
        onKeyDown={event => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <Panel
          state={state}
          dispatch={dispatch}
          onOptions={onOptions}
          copySource={copySource}
          byHand={
            <button type="button" class="link" onClick={onReport}>
              {text('panel.report', {}, language)}
            </button>
          }
          tools={
            <>
              <button type="button" class="icon" onClick={() => onOptions('')}>
                {text('panel.settings', {}, language)}
              </button>
              <button type="button" class="icon" onClick={onClose}>
                {text('panel.close', {}, language)}
              </button>
            </>
          }
        />
      </div>
    </LanguageContext.Provider>
  );
}
