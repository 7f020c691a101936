import type { LateJobs } from '../../lib/assist/late-jobs.ts';
import type { PointingPlace } from '../../lib/assist/pointing-place.ts';
import type { AssistantState } from '../../lib/assist/state.ts';
import type { LateDrivers } from '../../lib/controls/drivers/late-drivers.ts';
import type { Language, Sentences, SentenceTable } from '../../locales/sentences.ts';
import type { NotesPlace, ShowNotes } from '../overlay/notes.ts';
import type { ExtraAsked } from './asked.ts';

/** Shows a part of the panel as it is now, or takes it away (`null`). */
export type ShowExtra = (asked: ExtraAsked | null, language: Language) => void;

/** What a script apart brings to the engine's panel: opening the panel does not load it. */
export interface ExtrasKit {
  /** Its sentences in French: the engine says them too. */
  readonly words: Sentences;
  readonly css: string;
  /** Shows parts of the panel in a box of it, with a root of its own. */
  mountExtra(box: HTMLElement, sentences: SentenceTable): ShowExtra;
  /** For what few forms have. */
  readonly drivers: LateDrivers;
  /** « Tout remplir », « Remettre comme avant ». */
  readonly jobs: LateJobs;
  /** What is wrong with a field, beside it. */
  mountNotes(place: NotesPlace): ShowNotes;
  /** « Montrer le champ ». Returns what to call with each new state. */
  mountPointing(place: PointingPlace): (state: AssistantState) => void;
}
