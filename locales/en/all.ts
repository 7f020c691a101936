import { panelWords } from './panel-words.ts';
import { settingsWords } from './settings-words.ts';

/** Every sentence in English: same keys as in French. */
export const english = { ...panelWords, ...settingsWords } as const;
