import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DossierOnPage } from '../../components/dossiers/dossier-sheet.tsx';
import { views } from '../../lib/browser/dossier-answers.ts';
import { dossiers } from '../../lib/browser/dossiers.ts';
import { followFromBackground } from '../../lib/browser/follow-client.ts';
import { mayNotify } from '../../lib/browser/permissions.ts';
import { dossierIn, linesOf } from '../../lib/browser/procedure-answers.ts';
import { speaker } from '../../lib/browser/procedure-words.ts';
import { doublesOf } from '../../lib/dossiers/doubles.ts';
import { DEADLINE_IDS } from '../../lib/procedure/deadline-rules.ts';
import type { ShownLine } from '../../lib/procedure/shown.ts';
import { isAkto } from '../../lib/procedure/variant.ts';
import type { Language } from '../../locales/sentences.ts';
import { shownDisputes } from './dossier-disputes.ts';
import { inTurn } from './in-turn.ts';

export interface DossiersRead {
  readonly lines: readonly ShownLine[];
  readonly damaged: number;
  readonly open: DossierOnPage | null;
  readonly notifies: boolean;
}

/** The dossiers as the page shows them, read again when something is said or seen. */
export function useDossiers(language: Language, margin: number) {
  const [asked, setAsked] = useState<string | null>(null);
  // What is asked for now, whoever reads again: an earlier reading must not show another.
  const wanted = useRef<string | null>(null);
  const [read, setRead] = useState<DossiersRead | null>(null);
  const source = useMemo(() => followFromBackground(), []);
  const reload = useMemo(
    () => inTurn(async () => setRead(await readAll(language, wanted.current))),
    [language, margin],
  );
  useEffect(() => {
    const end = new AbortController();
    source.onChanged(() => void reload(), end.signal);
    void reload();
    return () => end.abort();
  }, [reload]);
  const open = (id: string | null) => {
    wanted.current = id;
    setAsked(id);
    void reload();
  };
  return { read, reload, open, asked, source };
}

/** Said as the list says them. */
async function doublesIn(asked: string, lines: readonly ShownLine[]) {
  const { dossiers: all } = await dossiers.list();
  const own = all.find(({ id }) => id === asked);
  const ids = new Set(own ? doublesOf(own, all).map(({ id }) => id) : []);
  return lines.filter(({ id }) => ids.has(id));
}

async function readAll(language: Language, asked: string | null): Promise<DossiersRead> {
  const told = speaker(language);
  const [all, view, shown, notifies] = await Promise.all([
    views.all(),
    asked ? views.one(asked, false) : null,
    asked ? dossierIn(asked, true, told) : null,
    mayNotify(),
  ]);
  const lines = linesOf(all, told);
  const { damaged } = all;
  if (!view || !shown) return { lines, damaged, open: null, notifies };
  const { title = '', funder = '', start = '', end = '' } = view.facts;
  const elsewhere = told.tell('told.disputes', { count: view.disputes.length });
  const typed = view.deadlines.filter(({ source }) => source === 'typed');
  const days = DEADLINE_IDS.map(id => [id, typed.find(each => each.id === id)?.day ?? '']);
  return {
    ...{ lines, damaged, notifies },
    open: {
      // What is to be chosen stands on this page itself.
      shown: { ...shown, remarks: shown.remarks.filter(remark => remark !== elsewhere) },
      facts: { title, funder, start, end },
      isAkto: !funder || isAkto(funder),
      days: Object.fromEntries(days),
      disputes: shownDisputes(view.disputes, view.facts, told, language),
      doubles: asked ? await doublesIn(asked, lines) : [],
    },
  };
}
