import { extrasWords } from './extras-words.ts';
import { numbers } from './numbers.ts';
import { panelWords } from './panel-words.ts';
import { pill } from './pill.ts';
import { popup } from './popup.ts';
import { settingsWords } from './settings-words.ts';

/** Every sentence in French: the source. */
export const french = {
  ...panelWords,
  ...extrasWords,
  ...numbers,
  ...pill,
  ...popup,
  ...settingsWords,
} as const;
