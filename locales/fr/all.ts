import { panelWords } from './panel-words.ts';
import { pill } from './pill.ts';
import { pointing } from './pointing.ts';
import { popup } from './popup.ts';
import { settingsWords } from './settings-words.ts';

/** Every sentence in French: the source. */
export const french = { ...panelWords, ...pill, ...pointing, ...popup, ...settingsWords } as const;
