import { render } from 'preact';
import type { FollowSource } from '../../lib/procedure/follow-source.ts';
import { type SentenceTable, sayFrom } from '../../locales/sentences.ts';
import { LanguageContext } from '../language.tsx';
import { FollowContext } from '../procedure/follow-context.ts';
import { ExtraHere } from './extra-here.tsx';
import type { ShowExtra } from './kit.ts';

/**
 * Shows parts of the panel in a box of it, in the engine's words. Nothing of one Preact goes
 * through the other: no context, and ids by name (`useId` would give those of the panel again).
 */
export function mountExtra(
  box: HTMLElement,
  sentences: SentenceTable,
  follow: FollowSource | null = null,
): ShowExtra {
  sayFrom(sentences);
  return (asked, language) =>
    render(
      asked && (
        <LanguageContext.Provider value={language}>
          <FollowContext.Provider value={follow}>
            <ExtraHere {...asked} />
          </FollowContext.Provider>
        </LanguageContext.Provider>
      ),
      box,
    );
}
