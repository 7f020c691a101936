import type { PageScan } from '../controls/scan.ts';
import { normalise, remembered } from '../dom/text.ts';
import type { Page } from '../portal/page.ts';
import { PAGES } from '../portal/pages.ts';

/** The portal's forms. Those of contracts ask much of the same as a request, of other people. */
export type Form = 'request' | 'contract' | 'apprenticeship';

const APPRENTICESHIP = /\bcontrat d apprentissage\b/u;
const CONTRACT = /\bcontrat (?:de professionnalisation|pro)\b|^tuteur(?: au sein\b|$)/u;
const TUTOR = /\b(?:tuteur(?! maitre)|tutrice|tutorat|alternant)/u;
/** What no request asks. */
const ITS_WORDS =
  /\b(?:avenant|periode d essai|coefficient|conclusion|situation avant|av(?:ant)? (?:le |son |ce )?contrat|juste avant|france travail|inscr\p{L}* ft|pole emploi|demandeuse?r? d emploi|min(?:imum|ima)? socia(?:l|ux)|qualification visee|essai|coef|cdi ou cdd)\b/u;

/** Which of them is in view, by its headings, the names of its tabs, or what it asks. */
export function formOf({ controls, texts }: PageScan): Form {
  const sections = [...new Set(controls.flatMap(control => control.sections))].map(normalise);
  if (sections.some(section => APPRENTICESHIP.test(section))) return 'apprenticeship';
  const says = (word: string) => texts.some(({ text }) => isTabOf(text, word));
  const hasItsTabs = says('financement') && (says('salarie') || says('contrat'));
  const asked = controls.filter(({ label }) => isItsWord(label)).length;
  // A training at work has a tutor too: one of two signs at most.
  const ofTutor = sections.some(section => TUTOR.test(section)) ? 1 : 0;
  const isContract =
    hasItsTabs || asked + ofTutor > 1 || sections.some(section => CONTRACT.test(section));
  return isContract ? 'contract' : 'request';
}

/** The name of a tab is one word, and most texts are longer: asked before they are compared. */
function isTabOf(text: string, word: string): boolean {
  return text.length < word.length + 4 && normalise(text) === word;
}

const isItsWord = remembered(label => ITS_WORDS.test(normalise(label)));

/** The tabs of a contract: its own, and those that it has in common with a request. */
export function contractForm(own: readonly Page[]): readonly Page[] {
  const isCommon = ({ tab, fields }: Page) => tab && fields.every(({ repeat }) => !repeat);
  return [...PAGES.filter(isCommon), ...own];
}
