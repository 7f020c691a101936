import type { Sources } from '../assist/sources.ts';
import { ask } from './ask.ts';

/** What the engine needs, asked of the background: the portal's tab stores nothing. */
export function sourcesFromBackground(): Sources {
  return {
    overview: () => ask({ type: 'overview' }),
    values: request => ask({ type: 'values', request: { ...request } }),
    filePart: (id, from) => ask({ type: 'file-part', id, from }),
    rememberOption: async choice => {
      await ask({ type: 'remember-option', choice: { ...choice } });
    },
    saveSelection: async ({ profileId, chosen, savesTabs }) => {
      const selection = { profileId, chosen: [...chosen], savesTabs };
      await ask({ type: 'save-selection', selection });
    },
    saveCorrection: correction =>
      ask({
        type: 'save-correction',
        correction: { ...correction, sections: [...correction.sections] },
      }),
    forgetCorrection: async id => {
      await ask({ type: 'forget-correction', id });
    },
    loadJournal: () => ask({ type: 'load-journal' }),
    saveJournal: async journal => {
      const copy = journal && {
        ...journal,
        tabs: journal.tabs.map(tab => ({ ...tab })),
        employeesDone: [...journal.employeesDone],
      };
      await ask({ type: 'save-journal', journal: copy });
    },
  };
}
