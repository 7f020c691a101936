import { panelWords } from './panel-words.ts';
import { settingsWords } from './settings-words.ts';

/** Every sentence in French: the source. */
export const french = { ...panelWords, ...settingsWords } as const;
