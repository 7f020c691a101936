import { normalise } from '../dom/text.ts';
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
import { type Piece, type Seen, wordSet, wordsOf } from './seen.ts';
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
  const consultation = readConsultation(seen);
  const place = placeOf(seen, consultation);
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

function placeOf(seen: Seen, consultation: Consultation | null): PlaceId | null {
  const menu = menuPieces(seen);
  const words = new Set<string>();
  const blocks = new Set<string>();
  for (const piece of seen.pieces) {
    if (piece.icon) continue;
    const read = wordsOf(piece.text);
    words.add(read);
    if (BLOCKS.has(read) && !menu.has(piece)) blocks.add(read);
  }
  const has = (known: ReadonlySet<string>) => [...known].some(one => words.has(one));
  if (has(LOGGED_OUT)) return 'login';
  if (has(QUESTIONS)) return 'nouvelle-demande';
  if (readTabs(seen).length > 0) return 'form';
  if (consultation) return 'consultation';
  if (menu.size === 0 && seen.pieces.length < 40 && has(LOGIN)) return 'login';
  if (blocks.size > 2) return 'accueil';
  return titledPlace(seen);
}

/** « Nouvelle Action de formation », and under it « Plan de développement des compétences ». */
function kindOf({ pieces }: Seen): Pick<PlaceReading, 'dispositif' | 'sousDispositif'> {
  const texts = pieces.filter(({ icon }) => !icon);
  for (const [index, { text }] of texts.entries()) {
    const words = text.length < 90 ? wordsOf(text).replace(/^(?:nouvelle?|nouveau) /u, '') : '';
    const dispositif = DISPOSITIFS.find(
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
