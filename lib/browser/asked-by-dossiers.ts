import { type Asked, askedBy, noteAsked } from '../dossiers/asked.ts';
import type { DossierStore } from '../dossiers/store.ts';

/** What the dossiers followed here tell the checks of a request, and what they learn of it. */
export interface AskedByDossiers {
  /** Euros that the others ask for a year; `null`: none of them says. */
  others(year: number, siret: string | undefined): Promise<number | null>;
  /** Keeps what this request asks in its own dossier, when it is followed. */
  note(asked: Asked): Promise<void>;
}

interface Options {
  readonly dossiers: DossierStore;
  /** The dossier of the request in view. */
  readonly here: () => Promise<string | null>;
  readonly now?: () => Date;
}

export function askedByDossiers({
  dossiers,
  here,
  now = () => new Date(),
}: Options): AskedByDossiers {
  return {
    async others(year, siret) {
      const [{ dossiers: all }, except] = await Promise.all([dossiers.list(), here()]);
      return askedBy(all, { year, except, siret });
    },

    async note(asked) {
      const id = await here();
      if (id) await dossiers.change(id, dossier => noteAsked(dossier, asked, now()));
    },
  };
}
