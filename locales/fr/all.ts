import { extrasWords } from './extras-words.ts';
import { lateWords } from './late-words.ts';
import { panelWords } from './panel-words.ts';
import { pill } from './pill.ts';
import { popup } from './popup.ts';
import { settingsWords } from './settings-words.ts';

/** Every sentence in French: the source. */
export const french = {
  ...panelWords,
  ...extrasWords,
  ...lateWords,
  ...pill,
  ...popup,
  ...settingsWords,
} as const;
