import { absentSince } from './absence.ts';
import type { Dossier, ListName, Row } from './dossier.ts';
import { factsOf, newestRow } from './facts.ts';
import { numbersOf } from './numbers.ts';
import type { PortalSeen } from './portal-seen.ts';
import { isSameRequest, type Told } from './same-request.ts';

/** A request already seen that is, or may be, the one about to be created. */
export interface Similar {
  /** Followed here. */
  readonly dossierId?: string;
  readonly number?: string;
  readonly list?: ListName;
  readonly training?: string;
  readonly company?: string;
  readonly start?: string;
  readonly end?: string;
  /** As printed. */
  readonly state?: string;
  /** When it was last read; absent: never seen on the portal. */
  readonly at?: string;
}

export interface SimilarFound {
  readonly found: readonly Similar[];
  /** When each list was last read to its end; absent: never. What came after is not known. */
  readonly readAt: { readonly [List in ListName]?: string };
}

/** Before « Créer un nouveau dossier »: the same company, training and dates. */
export function similarTo(
  wanted: Told,
  { dossiers, seen }: { readonly dossiers: readonly Dossier[]; readonly seen: PortalSeen },
): SimilarFound {
  const followed = dossiers.filter(dossier => {
    const { company, title, start, end } = factsOf(dossier);
    const isSame = isSameRequest(wanted, { company, training: title, start, end });
    return isSame && !absentSince(dossier);
  });
  const known = new Set(followed.flatMap(dossier => [...numbersOf(dossier)]));
  const rows = [...(seen.brouillons?.rows ?? []), ...(seen.dossiers?.rows ?? [])];
  const others = rows.filter(row => !known.has(row.number) && isSameRequest(wanted, row));
  const { brouillons, dossiers: files } = seen;
  return {
    found: [...followed.map(ofDossier), ...others.map(ofRow)],
    readAt: {
      ...(brouillons?.completeAt && { brouillons: brouillons.completeAt }),
      ...(files?.completeAt && { dossiers: files.completeAt }),
    },
  };
}

function ofDossier(dossier: Dossier): Similar {
  const row = newestRow(dossier);
  const { title, company, start, end, draft, file } = factsOf(dossier);
  const number = file ?? draft;
  return {
    dossierId: dossier.id,
    ...(row ? ofRow(row) : {}),
    ...(number && { number }),
    ...(title && { training: title }),
    ...(company && { company }),
    ...(start && { start }),
    ...(end && { end }),
  };
}

function ofRow({ number, list, training, company, start, end, state, at }: Row): Similar {
  return {
    number,
    list,
    ...(training && { training }),
    ...(company && { company }),
    ...(start && { start }),
    ...(end && { end }),
    ...(state && { state }),
    at,
  };
}
