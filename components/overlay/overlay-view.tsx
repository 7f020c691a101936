import type { FunctionComponent } from 'preact';
import type { Action, AssistantState } from '../../lib/assist/state.ts';
import { type Language, text } from '../../locales/sentences.ts';
import type { CopySource } from '../copy/values-to-copy.tsx';
import { type ExtraAsked, ExtraContext } from '../extras/asked.ts';
import { FollowToggle } from '../follow-toggle.tsx';
import { LanguageContext } from '../language.tsx';
import { Panel } from '../panel.tsx';

interface Props {
  readonly state: AssistantState;
  readonly dispatch: (action: Action) => void;
  readonly language: Language;
  readonly copySource: CopySource;
  /** Shows what is shown only when asked. */
  readonly extra: FunctionComponent<ExtraAsked>;
  readonly onOptions: (section: string) => void;
  readonly onReport: () => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** The panel in a dialog that leaves the page in use: Escape closes it (`overlay.tsx`). */
export function OverlayView(props: Props) {
  const { state, dispatch, language, copySource, onOptions, onReport, onClose } = props;
  return (
    <LanguageContext.Provider value={language}>
      <div role="dialog" aria-label={text('panel.name', {}, language)} data-run={state.run}>
        <ExtraContext.Provider value={props.extra}>
          <Panel
            state={state}
            dispatch={dispatch}
            onOptions={onOptions}
            copySource={copySource}
            onPrint={props.onPrint}
            follow={<FollowToggle state={state} onAll={() => onOptions('dossiers')} />}
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
        </ExtraContext.Provider>
      </div>
    </LanguageContext.Provider>
  );
}
