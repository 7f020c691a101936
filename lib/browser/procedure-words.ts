import { dossiers as englishDossiers } from '../../locales/en/dossiers.ts';
import { followTold as englishTold } from '../../locales/en/follow-told.ts';
import { procedure as englishSteps } from '../../locales/en/procedure.ts';
import { procedureMail as englishMail } from '../../locales/en/procedure-mail.ts';
import { procedureNotes as englishNotes } from '../../locales/en/procedure-notes.ts';
import { dossiers } from '../../locales/fr/dossiers.ts';
import { followTold } from '../../locales/fr/follow-told.ts';
import { procedure } from '../../locales/fr/procedure.ts';
import { procedureMail } from '../../locales/fr/procedure-mail.ts';
import { procedureNotes } from '../../locales/fr/procedure-notes.ts';
import type { Language } from '../../locales/text.ts';
import { today } from '../calendar/today.ts';
import { writtenDate, writtenDay } from '../calendar/written-day.ts';
import { type Params, paramsIn } from '../procedure/words.ts';

const french = { ...procedure, ...procedureNotes, ...procedureMail, ...dossiers, ...followTold };
const english: Readonly<Record<keyof typeof french, string>> = {
  ...englishSteps,
  ...englishNotes,
  ...englishMail,
  ...englishDossiers,
  ...englishTold,
};

export type ToldKey = keyof typeof french;

interface Told {
  readonly key: ToldKey;
  readonly params?: Params;
}

/** The words of the procedure as texts: what shows them has no need of the sentences. */
export interface Speaker {
  readonly say: (words: Told) => string;
  readonly tell: (key: ToldKey, params?: Params) => string;
  /** A day, or the day in Paris of an instant, as people say it. */
  readonly day: (dayOrInstant: string) => string;
  /** The same, as short as a list wants it. */
  readonly shortDay: (day: string) => string;
  /** When a source was written: a day, a month or a year. */
  readonly date: (date: string) => string;
}

const speakers = new Map<Language, Speaker>();

/** The same one each time: what it said of a thousand dossiers is kept by who said it. */
export function speaker(language: Language): Speaker {
  const known = speakers.get(language) ?? speakerOf(language);
  speakers.set(language, known);
  return known;
}

function speakerOf(language: Language): Speaker {
  const sentences = language === 'en' ? english : french;
  const tell = (key: ToldKey, params: Params = {}) => {
    const written = paramsIn(params, language);
    return sentences[key].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
      String(written[name] ?? placeholder),
    );
  };
  const dayOf = (at: string) => (at.length > 10 ? today(new Date(at)) : at);
  return {
    tell,
    say: ({ key, params }) => tell(key, params),
    day: at => writtenDay(dayOf(at), { language }),
    date: date => writtenDate(date, language),
    shortDay: at => writtenDay(dayOf(at), { language, short: true }),
  };
}
