import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { BlockedNote } from './blocked-note.tsx';
import { Checks } from './checks.tsx';
import { CopyValues } from './copy/copy-values.tsx';
import type { CopySource } from './copy/values-to-copy.tsx';
import { ExtraContext } from './extras/asked.ts';
import { useText } from './language.tsx';
import { MainButtons } from './main-buttons.tsx';
import { PageLine } from './page-line.tsx';
import type { PanelProps } from './panel-props.ts';
import type { Ticks } from './preview/ticks.ts';
import { Progress } from './progress.tsx';
import { RequestChoice } from './request-choice.tsx';
import { Results } from './results.tsx';

interface Props extends PanelProps {
  /** Buttons of the place where the panel stands (close, settings…). */
  readonly tools?: ComponentChildren;
  /** A line above everything: which browser tab the panel is about. */
  readonly about?: string;
  /** « Où j'en suis », above what is to be filled. */
  readonly follow?: ComponentChildren;
  /** Where the values to type by hand come from. */
  readonly copySource: CopySource;
  /** What stands beside « Copier les valeurs d'un onglet ». */
  readonly byHand?: ComponentChildren;
  /** Opens the settings at a section (`centre`, `profiles`…). */
  readonly onOptions: (section: string) => void;
  /** Opens the sheet that the director approves. */
  readonly onPrint: () => void;
}

/** Everything the assistant shows and asks: the same in the overlay and in the popup. */
export function Panel(props: Props) {
  const { state, dispatch, tools, about, onOptions } = props;
  const { t, say } = useText();
  const Extra = useContext(ExtraContext);
  const busy = state.run === 'running' || state.run === 'waiting';
  const announced = state.progress?.doing ?? state.summary;
  const [previews, setPreviews] = useState(false);
  const note = <BlockedNote state={state} onOptions={onOptions} />;
  // Under the people that it asks for: the first tick takes it away, and the next box must not move
  // from under the pointer.
  const isOfPeople = state.blocked?.key === 'blocked.no-people';
  // Here, so that it outlives a closed list.
  const [ticks, setTicks] = useState<Ticks>({});
  // What a run writes is then told below, line by line.
  useEffect(() => {
    if (busy) setPreviews(false);
  }, [busy]);
  return (
    <div class="panel" tabIndex={-1}>
      <header class="head">
        <h1>{t('panel.name')}</h1>
        <div class="tools">{tools}</div>
      </header>
      {about && <p class="about">{about}</p>}
      {props.follow}
      <PageLine state={state} dispatch={dispatch} />
      <p class="status" role="status">
        {announced ? say(announced) : ''}
      </p>
      {state.remarks.length > 0 && (
        <ul class="remarks">
          {state.remarks.map(remark => (
            <li key={say(remark)}>{say(remark)}</li>
          ))}
        </ul>
      )}
      {!isOfPeople && note}
      <Progress state={state} dispatch={dispatch} />
      {state.question && (
        <Extra name="question" props={{ question: state.question, dispatch, onOptions }} />
      )}
      {!busy && !previews && state.blocked?.key !== 'blocked.checked-only' && (
        <RequestChoice state={state} dispatch={dispatch} onOptions={onOptions} />
      )}
      {isOfPeople && note}
      <MainButtons state={state} dispatch={dispatch} previews={previews} onPreview={setPreviews} />
      {previews && !busy && (
        <Extra name="preview" props={{ state, dispatch, ticks, onTicks: setTicks }} />
      )}
      <Checks state={state} dispatch={dispatch} onPrint={props.onPrint} />
      <div class="by-hand">
        <CopyValues source={props.copySource} pageId={state.page?.id ?? null} />
        {props.byHand}
      </div>
      <Results state={state} dispatch={dispatch} isHidden={previews} />
      <footer class="foot">{t('panel.unofficial')}</footer>
    </div>
  );
}
