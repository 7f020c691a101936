import type { CheckRequest, Sources } from '../assist/sources.ts';
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
    saveSelection: async ({ chosen, ...others }) => {
      const selection = { ...others, chosen: [...chosen] };
      await ask({ type: 'save-selection', selection });
    },
    rememberAmount: async per => {
      await ask({ type: 'remember-amount', per });
    },
    saveCorrection: correction =>
      ask({
        type: 'save-correction',
        correction: { ...correction, sections: [...correction.sections] },
      }),
    forgetCorrection: async id => {
      await ask({ type: 'forget-correction', id });
    },
    contractPages: () => ask({ type: 'contract-pages' }),
    cues: () => ask({ type: 'cues' }),
    check: seen => ask({ type: 'check', seen: forMessage(seen) }),
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

/** Plain and writable, as a message wants it. */
function forMessage({ form, blocks, recap, amountPer }: CheckRequest) {
  return {
    form,
    amountPer,
    recap: recap?.map(line => ({ ...line })) ?? null,
    blocks: blocks.map(block => ({
      ...block,
      fields: block.fields.map(held => ({
        ...held,
        value: typeof held.value === 'object' && held.value ? [...held.value] : held.value,
      })),
    })),
  };
}
