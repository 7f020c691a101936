import type { Correction } from '../corrections/correction.ts';
import { correctionId, correctionOf } from '../corrections/correction-of.ts';
import type { Filled } from './fill.ts';
import { isHeldOutcome } from './ledger.ts';
import { match } from './match.ts';
import type { PageView } from './page-view.ts';
import type { Place } from './place.ts';
import type { Picture } from './rows.ts';
import type { Overview, Sources } from './sources.ts';
import type { AssistantState } from './state.ts';
import { suits } from './taught.ts';

interface Host {
  readonly view: PageView;
  readonly sources: Sources;
  readonly shadowRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Brings the script that lets the user point; rejects when it cannot be had. */
  readonly beforePointing?: (() => Promise<unknown>) | undefined;
  overview(): Overview;
  picture(): Picture | null;
  state(): AssistantState;
  set(change: Partial<AssistantState>): void;
  refresh(reload: boolean): Promise<Picture>;
  /** Does it, and says what failed. */
  background(work: () => Promise<unknown>): void;
}

/** What pointing works with: a script apart, which does not carry the engine a second time. */
export interface PointingHost extends Host {
  readonly correctionOf: typeof correctionOf;
  readonly match: typeof match;
  readonly suits: typeof suits;
}

/** « Montrer le champ »: begins and ends here; what is between is in `pointing.ts`. */
export class Teaching {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  forPointing(): PointingHost {
    return { ...this.#host, correctionOf, match, suits };
  }

  /** `isBusy`: a run may have begun while the script was coming. */
  async start(rowId: string, isBusy: () => boolean): Promise<void> {
    if (!this.#itemOf(rowId)?.row.teaching?.canPoint) return;
    await this.#host.beforePointing?.();
    const item = this.#itemOf(rowId);
    if (!item || isBusy()) return;
    const label = item.item.field.labels[0] ?? item.row.label;
    this.#host.set({ pointing: { rowId, label, said: null } });
  }

  cancel(): void {
    if (this.#host.state().pointing) this.#host.set({ pointing: null });
  }

  /** The row that is being shown may leave the page meanwhile. */
  follow(): void {
    const { pointing } = this.#host.state();
    if (pointing && !this.#itemOf(pointing.rowId)) this.cancel();
  }

  async forget(rowId: string): Promise<void> {
    const taught = this.#itemOf(rowId)?.taught;
    if (!taught) return;
    await this.#host.sources.forgetCorrection(taught.correction.id);
    await this.#host.refresh(true);
    this.#host.set({ summary: { key: 'teach.forgotten' } });
  }

  /** The user let an imported proposal be written, and it held: from now on it is their own. */
  confirm({ page }: Place, { item, outcome }: Filled): void {
    const { view, sources } = this.#host;
    const isIt = (each: Correction) =>
      each.id === correctionId({ pageId: page.id, field: item.field.key });
    const correction = this.#host.overview().corrections.find(isIt);
    if (correction?.origin !== 'imported' || !isHeldOutcome(outcome)) return;
    if (!view.taught(item.field.key, item.block)?.fits) return;
    sources.saveCorrection({ ...correction, origin: 'mine' }).catch(() => undefined);
  }

  #itemOf(rowId: string) {
    return this.#host.picture()?.items.find(({ row }) => row.id === rowId) ?? null;
  }
}
