import { PAGES } from '../portal/pages.ts';
import { fillForm } from './fill-form.ts';
import { hasTabs, pressButton, pressTab } from './press.ts';
import { whenIdle } from './when-idle.ts';

/** What « Tout remplir » takes from the engine's script, itself coming from another (`late-jobs.ts`). */
export const GUIDED_TOOLS = {
  pages: PAGES,
  fillForm,
  hasTabs,
  pressButton,
  pressTab,
  whenIdle,
};

export type GuidedTools = typeof GUIDED_TOOLS;
