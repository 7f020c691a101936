import {
  DISPOSITIFS,
  HOME_BLOCKS,
  MANDATE,
  type PlaceId,
  SOUS_DISPOSITIFS,
  WIZARD_QUESTIONS,
} from '../portal/places.ts';
import { SCREENS } from '../portal/screens.ts';
import { type Attachment, readAttachments } from './attachments.ts';
import { type Consultation, readConsultation } from './consultation.ts';
import { type ContextReading, readContext } from './context.ts';
import { type Paper, readPapers } from './papers.ts';
import { normalise } from './quick-words.ts';
import { type Piece, type Seen, type WordSet, wordSet, wordsOf } from './seen.ts';
import { readTabs } from './tab-marks.ts';
import { menuPieces, titledPlace } from './titled-place.ts';

/** Where the user is on the portal, and what is said of it. */
export interface PlaceReading {
  readonly place: PlaceId | null;
  readonly dispositif?: string;
  readonly sousDispositif?: string;
  /** The file in view. */
  readonly number?: string;
  readonly state?: string;
  readonly context?: ContextReading;
  readonly attachments: readonly Attachment[];
  readonly papers: readonly Paper[];
  /** « Mandat de gestion » is said of the request in view. */
  readonly mandate: boolean;
}

const QUESTIONS = wordSet(WIZARD_QUESTIONS);
const BLOCKS = wordSet(HOME_BLOCKS);
const SOUS = wordSet(SOUS_DISPOSITIFS);
const LOGIN = wordSet(SCREENS.login);
/** « Se connecter » may stand anywhere; these only where one must. */
const LOGGED_OUT = wordSet(
  SCREENS.login.filter(text => /session|compte|reconnect|déconnecté/u.test(text)),
);

export function readPlace(seen: Seen): PlaceReading {
  const isForm = readTabs(seen).length > 0;
  const consultation = isForm ? null : readConsultation(seen);
  const place = placeOf(seen, isForm, consultation);
  const context = readContext(seen);
  const { number, state } = consultation ?? {};
  const isRequest = place === 'form' || place === 'consultation' || place === 'nouvelle-demande';
  return {
    place,
    ...(place === 'form' ? kindOf(seen) : {}),
    ...(place === 'consultation' ? consultation : {}),
    ...(place === 'consultation' && number ? { number } : {}),
    ...(place === 'consultation' && state ? { state } : {}),
    ...(context ? { context } : {}),
    attachments: readAttachments(seen),
    papers: place === 'consultation' ? readPapers(seen) : [],
    mandate: isRequest && seen.pieces.some(says(MANDATE)),
  };
}

function placeOf(seen: Seen, isForm: boolean, consultation: Consultation | null): PlaceId | null {
  const words = new Set<string>();
  const blocks = new Set<string>();
  for (const piece of seen.pieces) {
    if (piece.icon) continue;
    const read = wordsOf(piece.text);
    words.add(read);
    if (BLOCKS.has(read) && !menuPieces(seen).has(piece)) blocks.add(read);
  }
  const has = (known: WordSet) => [...words].some(one => known.has(one));
  if (has(LOGGED_OUT)) return 'login';
  if (has(QUESTIONS)) return 'nouvelle-demande';
  if (isForm) return 'form';
  if (consultation) return 'consultation';
  if (menuPieces(seen).size === 0 && seen.pieces.length < 40 && has(LOGIN)) return 'login';
  if (blocks.size > 2) return 'accueil';
  return titledPlace(seen);
}

/** « Nouvelle Action de formation », and under it « Plan de développement des compétences ». */
function kindOf({ pieces }: Seen): Pick<PlaceReading, 'dispositif' | 'sousDispositif'> {
  const texts = pieces.filter(({ icon }) => !icon);
  for (const [index, { text }] of texts.entries()) {
    const words = text.length < 90 ? wordsOf(text).replace(/^(?:nouvelle?|nouveau) /u, '') : '';
    const dispositif =
      words &&
      DISPOSITIFS.find(
        name => words === normalise(name) || words.startsWith(`${normalise(name)} n `),
      );
    if (!dispositif) continue;
    const after = texts.slice(index + 1, index + 6);
    const sousDispositif = after.find(one => SOUS.has(wordsOf(one.text)))?.text;
    return { dispositif, ...(sousDispositif ? { sousDispositif } : {}) };
  }
  return {};
}

const says = (known: string) => {
  const words = normalise(known);
  return ({ text, box }: Piece) => !box.table && wordsOf(text).includes(words);
};
