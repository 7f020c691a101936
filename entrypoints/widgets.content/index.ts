import { defineContentScript } from 'wxt/utils/define-content-script';
import { learnCues } from '../../lib/assist/cues.ts';
import { contractForm, formOf } from '../../lib/assist/forms.ts';
import { match } from '../../lib/assist/match.ts';
import { recognise } from '../../lib/assist/recognise.ts';
import { shadowRootOf } from '../../lib/browser/shadow-root.ts';
import type { Control } from '../../lib/controls/control.ts';
import { read, write } from '../../lib/controls/drive.ts';
import { type PageScan, scanPage } from '../../lib/controls/scan.ts';
import type { Value } from '../../lib/controls/value.ts';
import { CONTRACT_PAGES } from '../../lib/portal/contrat/contract-pages.ts';
import { CUE_TABLE } from '../../lib/portal/cues/cue-table.ts';
import { PAGES } from '../../lib/portal/pages.ts';

/**
 * The engine alone, answering a page of tests: built by `wxt build --mode widgets` only, never
 * shipped. Engine tests count only when run from a content script (ENGINE.md).
 */
export default defineContentScript({
  matches: ['https://monespace.akto.fr/*'],
  main(ctx) {
    let controls: readonly Control[] = [];
    let roots: readonly ParentNode[] = [];
    const answerTo = async (asked: Asked): Promise<unknown> => {
      if (asked.what === 'scan') {
        const found = await scanPage(document, { shadowRootOf });
        ({ controls, roots } = found);
        return controls.map(({ element: _, choices: __, ...told }) => told);
      }
      if (asked.what === 'match') {
        const found = await scanPage(document, { shadowRootOf });
        ({ controls, roots } = found);
        return matched(found, asked.page);
      }
      if (asked.what === 'focus') return document.hasFocus();
      const control = controls[asked.index ?? -1];
      if (!control) throw new Error(`No control ${asked.index}`);
      if (asked.what === 'read') {
        if (control.element.isConnected) return read(control);
        const { controls: now } = await scanPage(document, { shadowRootOf });
        return read(now.find(other => isSameField(other, control)) ?? control);
      }
      const { signal } = ctx;
      const { spellings = [], searches = false } = asked;
      const value = filesIn(asked.value ?? null);
      const options = { signal, roots, spellings, searches };
      const outcome = await write(control, value, options);
      if (control.element.isConnected) return outcome;
      // Drawn anew meanwhile: as a fill does, the value is sought, or written, in what stands there.
      ({ controls, roots } = await scanPage(document, { shadowRootOf }));
      const again = controls.find(now => isSameField(now, control));
      return again ? write(again, value, { ...options, roots }) : outcome;
    };
    document.addEventListener('dossier-fle-ask', event => {
      // The test page sends JSON: objects do not cross to a content script in Firefox.
      const asked = JSON.parse((event as CustomEvent<string>).detail) as Asked;
      const reply = (answer: object) => {
        const detail = JSON.stringify({ id: asked.id, ...answer });
        document.dispatchEvent(new CustomEvent('dossier-fle-answer', { detail }));
      };
      answerTo(asked).then(
        result => reply({ result }),
        error => reply({ error: String(error) }),
      );
    });
    document.documentElement.dataset.widgets = 'ready';
  },
});

const KNOWN = [...PAGES, ...CONTRACT_PAGES];
learnCues(KNOWN, CUE_TABLE);

/** Which page it is, and where its fields are: those of the page asked for, if one is. */
function matched(scan: PageScan, pageId?: string) {
  const isContract = formOf(scan) === 'contract';
  const recognised = recognise(isContract ? contractForm(CONTRACT_PAGES) : PAGES, scan);
  const page = pageId ? KNOWN.find(({ id }) => id === pageId) : recognised?.page;
  const isRecognised = recognised && recognised.page === page;
  const matches = isRecognised ? recognised.matches : page ? match(page.fields, scan.controls) : [];
  return {
    recognised: recognised && { page: recognised.page.id, sure: recognised.sure },
    controls: scan.controls.map(({ element: _, choices: __, parts: ___, ...told }) => told),
    matches: matches.map(({ field, block, certainty, control, candidates }) => ({
      key: field.key,
      isWritten: !field.yours && !field.reference,
      block,
      certainty,
      index: control ? scan.controls.indexOf(control) : -1,
      candidates: candidates.map(candidate => scan.controls.indexOf(candidate)),
    })),
  };
}

function isSameField(now: Control, before: Control): boolean {
  return now.label === before.label && now.kind === before.kind && now.section === before.section;
}

/** A file crosses to the content script as its name, type and text. */
function filesIn(value: Asked['value']): Value {
  const parts = Array.isArray(value) ? value : [value];
  if (!parts.some(part => typeof part === 'object' && part !== null)) return value as Value;
  return (parts as SentFile[]).map(({ name, type, text }) => new File([text], name, { type }));
}

interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

interface Asked {
  readonly id: number;
  readonly what: 'scan' | 'match' | 'read' | 'write' | 'focus';
  readonly page?: string;
  readonly index?: number;
  readonly value?: string | number | boolean | null | SentFile | readonly (string | SentFile)[];
  readonly spellings?: readonly string[];
  readonly searches?: boolean;
}
