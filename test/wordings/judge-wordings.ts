import { readdirSync, readFileSync } from 'node:fs';
import { learnCues } from '../../lib/assist/cues.ts';
import { contractForm, formOf } from '../../lib/assist/forms.ts';
import { type Match, match } from '../../lib/assist/match.ts';
import { recognise } from '../../lib/assist/recognise.ts';
import type { Control, ControlKind } from '../../lib/controls/control.ts';
import type { PageScan, PageText } from '../../lib/controls/scan.ts';
import { CONTRACT_PAGES } from '../../lib/portal/contrat/contract-pages.ts';
import { CUE_TABLE } from '../../lib/portal/cues/cue-table.ts';
import { PAGES } from '../../lib/portal/pages.ts';
import { portalField } from '../holdout/portal-fields.ts';
import { fakeControl } from '../unit/assist/fake-control.ts';

/** One field as its form words it, and which of PORTAL.md's it is. */
interface Worded {
  readonly label: string;
  /** Headings, nearest first. */
  readonly section: readonly string[];
  readonly kind: ControlKind;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly options?: readonly string[];
  readonly readOnly?: boolean;
  /** « <tab>: <PORTAL.md's label> », or `null`: none of them. */
  readonly portal: string | null;
  /** Which of two modules or people. */
  readonly block?: number;
}

interface WordedForm {
  readonly tab: string;
  readonly headings: readonly string[];
  readonly controls: readonly Worded[];
}

/**
 * What became of one field, or of a control that is none (`none`: left alone). `wrong` would be
 * written without a word, `proposed` would be wrong if the person agreed.
 */
export interface Verdict {
  readonly form: string;
  readonly label: string;
  readonly state: 'sure' | 'fair' | 'ambiguous' | 'missed' | 'wrong' | 'proposed' | 'none';
  readonly note: string;
}

export interface JudgedForm {
  readonly form: string;
  readonly expected: string;
  /** Page that it was taken for. */
  readonly recognised: string | null;
  readonly verdicts: readonly Verdict[];
}

const FORMS = new URL('./forms/', import.meta.url);

const PAGE_OF: Readonly<Record<string, string>> = {
  Employeur: 'employeur',
  Formation: 'formation',
  Salariés: 'salaries',
  Contrat: 'contrat',
  Salarié: 'contrat-salarie',
};

/** Judges which field is which on every form of words, without any document. */
export function judgeWordings(): JudgedForm[] {
  learnCues([...PAGES, ...CONTRACT_PAGES], CUE_TABLE);
  return readdirSync(FORMS)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => {
      const form = JSON.parse(readFileSync(new URL(name, FORMS), 'utf8')) as WordedForm;
      return judgeForm(name.replace('.json', ''), form);
    });
}

function judgeForm(form: string, worded: WordedForm): JudgedForm {
  const controls = worded.controls.map(controlOf);
  const scan = scanOf(worded, controls);
  const pages = formOf(scan) === 'contract' ? contractForm(CONTRACT_PAGES) : PAGES;
  const expected = PAGE_OF[worded.tab] ?? '';
  const page = [...PAGES, ...CONTRACT_PAGES].find(({ id }) => id === expected);
  if (!page) throw new Error(`${form}: no page for the tab « ${worded.tab} »`);
  const matches = match(page.fields, controls);
  return {
    form,
    expected,
    recognised: recognise(pages, scan)?.page.id ?? null,
    verdicts: worded.controls.map((control, at) => {
      const verdict = verdictOf(control, controls[at], matches);
      return { form, label: control.label, ...verdict };
    }),
  };
}

function verdictOf(
  { portal, readOnly, block = 0 }: Worded,
  control: Control | undefined,
  matches: readonly Match[],
): Pick<Verdict, 'state' | 'note'> {
  const wanted = portal ? portalField(portal) : null;
  if (portal && !wanted) throw new Error(`No field « ${portal} »`);
  const isMine = ({ field, block: its }: Match) => field.key === wanted?.key && its === block;
  const taken = matches.find(found => found.control === control);
  if (taken && isMine(taken))
    return { state: taken.certainty === 'sure' ? 'sure' : 'fair', note: '' };
  const isWritten = taken && !readOnly && !taken.field.yours && !taken.field.reference;
  if (isWritten) {
    const state = taken.certainty === 'sure' ? 'wrong' : 'proposed';
    return { state, note: `taken for ${taken.field.key}#${taken.block}` };
  }
  if (!wanted) return { state: 'none', note: '' };
  const own = matches.find(isMine);
  const isTied = control !== undefined && own?.candidates.includes(control);
  return { state: isTied ? 'ambiguous' : 'missed', note: wanted.key };
}

function controlOf({ portal: _, block: _block, placeholder, section, ...worded }: Worded): Control {
  const { label } = worded;
  const labels = [
    ...(label ? [{ text: label, source: 'label' as const }] : []),
    ...(placeholder ? [{ text: placeholder, source: 'placeholder' as const }] : []),
  ];
  return fakeControl({
    ...worded,
    labels,
    label: label || (placeholder ?? ''),
    section: section[0] ?? '',
    sections: section,
  });
}

function scanOf({ headings, controls }: WordedForm, scanned: readonly Control[]): PageScan {
  // All that is asked of it: whether it stands in an open tab.
  const element = { closest: () => null } as unknown as Element;
  const text = (words: string, role: PageText['role']): PageText => ({
    text: words,
    role,
    element,
  });
  const sections = controls.flatMap(({ section }) => section);
  return {
    controls: [...scanned],
    texts: [
      ...[...new Set([...headings, ...sections])].map(words => text(words, 'heading')),
      ...controls.map(({ label }) => text(label, 'text')),
    ],
    roots: [],
  };
}
