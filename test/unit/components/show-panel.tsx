import { render } from 'preact';
import { act } from 'preact/test-utils';
import '../../../locales/text.ts';
import type { CopySource } from '../../../components/copy/values-to-copy.tsx';
import { ExtraContext } from '../../../components/extras/asked.ts';
import { ExtraHere } from '../../../components/extras/extra-here.tsx';
import { Panel } from '../../../components/panel.tsx';
import { EMPTY_OVERVIEW } from '../../../lib/assist/initial-state.ts';
import type { Action, AssistantState } from '../../../lib/assist/state.ts';

const nothingKnown: CopySource = {
  overview: async () => EMPTY_OVERVIEW,
  values: async () => ({}),
};

/** The panel in a document, with what was asked of it. */
export function showPanel(state: AssistantState, copySource: CopySource = nothingKnown) {
  const actions: Action[] = [];
  const sections: string[] = [];
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const show = (next: AssistantState) =>
    act(() =>
      render(
        <ExtraContext.Provider value={ExtraHere}>
          <Panel
            state={next}
            dispatch={action => actions.push(action)}
            copySource={copySource}
            onOptions={section => sections.push(section)}
            onPrint={() => undefined}
          />
        </ExtraContext.Provider>,
        place,
      ),
    );
  void show(state);

  const named = (selector: string, name: string): HTMLElement => {
    const found = [...place.querySelectorAll<HTMLElement>(selector)].find(
      element => (element.getAttribute('aria-label') ?? element.textContent)?.trim() === name,
    );
    if (!found) throw new Error(`Nothing called « ${name} » in the panel`);
    return found;
  };
  return {
    actions,
    sections,
    place,
    show,
    has: (name: string) =>
      [...place.querySelectorAll('button')].some(button => button.textContent?.trim() === name),
    button: (name: string) => named('button', name) as HTMLButtonElement,
    press: (name: string) => act(() => named('button', name).click()),
    tick: (input: HTMLInputElement | undefined) => act(() => input?.click()),
    /** The control of a label. */
    field(label: string): HTMLInputElement {
      const found = [...place.querySelectorAll('label')].find(
        each => each.textContent?.trim() === label,
      );
      const control =
        found?.querySelector('input') ??
        place.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`);
      if (!control) throw new Error(`No field called « ${label} »`);
      return control;
    },
    type: (input: HTMLInputElement, value: string) =>
      act(() => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}
