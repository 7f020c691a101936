import { useEffect, useState } from 'preact/hooks';
import type { FollowUpExport } from '../../lib/dossiers/follow-up-file.ts';
import type { DeadlineId } from '../../lib/procedure/deadline-rules.ts';
import type { ShownDossier } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';
import { Confirm } from '../options/confirm.tsx';
import { Checklist } from '../procedure/checklist.tsx';
import type { StepActions } from '../procedure/step-item.tsx';
import { Disputes } from './disputes.tsx';
import type {
  TypedDays as Days,
  DossierFacts,
  ShownDispute,
  ShownDouble,
} from './dossier-facts.ts';
import { DossierForm } from './dossier-form.tsx';
import { Doubles } from './doubles.tsx';
import { ShareFollowUp } from './share-follow-up.tsx';
import { TypedDays } from './typed-days.tsx';

/** One dossier as the page of the settings shows it. */
export interface DossierOnPage {
  readonly shown: ShownDossier;
  readonly facts: DossierFacts;
  readonly isAkto: boolean;
  readonly days: Days;
  readonly disputes: readonly ShownDispute[];
  readonly doubles: readonly ShownDouble[];
}

interface Props extends StepActions {
  readonly dossier: DossierOnPage;
  readonly onBack: () => void;
  readonly onFacts: (facts: DossierFacts) => void;
  readonly onDay: (id: DeadlineId, day: string | null) => void;
  readonly onChoose: (dispute: ShownDispute, value: unknown) => void;
  readonly onUnite: (double: string) => void;
  readonly onShare: (notesOf: readonly string[], isSure: boolean) => Promise<FollowUpExport>;
  readonly onDiary: () => void;
  readonly onClosed: (isClosed: boolean) => void;
  readonly onDelete: () => void;
}

/** One dossier: its steps, to be ticked or printed, and what is done with it as a whole. */
export function DossierSheet({ dossier, onBack, ...props }: Props) {
  const { t } = useText();
  const [doing, setDoing] = useState<'edit' | 'share' | 'print' | null>(null);
  const { shown, facts, isAkto, days, disputes } = dossier;
  const isPrinting = doing === 'print';
  useEffect(() => {
    if (!isPrinting) return;
    // Once everything is unfolded.
    window.print();
    setDoing(null);
  }, [isPrinting]);
  const buttons = [
    ['dossiers-page.print', () => setDoing('print')],
    ['dossiers-page.edit', () => setDoing('edit')],
    ['dossiers-page.diary', props.onDiary],
    ['dossiers.export', () => setDoing('share')],
  ] as const;
  return (
    <div class={isPrinting ? 'dossier-sheet dossier-printed' : 'dossier-sheet'}>
      <button type="button" class="link no-print" onClick={onBack}>
        {t('dossiers-page.back')}
      </button>
      <Doubles doubles={dossier.doubles} onUnite={props.onUnite} />
      <Disputes disputes={disputes} onChoose={props.onChoose} />
      <Checklist
        dossier={shown}
        isAsked={true}
        isWhole={isPrinting}
        onSay={props.onSay}
        onNote={props.onNote}
      />
      <div class="form-buttons no-print">
        {buttons.map(([key, act]) => (
          <button key={key} type="button" onClick={act}>
            {t(key)}
          </button>
        ))}
        <button type="button" onClick={() => props.onClosed(!shown.isClosed)}>
          {t(shown.isClosed ? 'dossiers-page.reopen' : 'dossiers-page.close')}
        </button>
        <Confirm
          label={t('dossiers-page.delete')}
          question={t('dossiers-page.delete-sure')}
          yes={t('dossiers-page.delete-yes')}
          onYes={props.onDelete}
        />
      </div>
      {doing === 'edit' && (
        <DossierForm
          title="dossiers-page.edit-title"
          facts={facts}
          onSave={changed => {
            props.onFacts(changed);
            setDoing(null);
          }}
          onCancel={() => setDoing(null)}
        />
      )}
      {doing === 'share' && (
        <ShareFollowUp dossier={shown} onShare={props.onShare} onClose={() => setDoing(null)} />
      )}
      <TypedDays days={days} isAkto={isAkto} onDay={props.onDay} />
    </div>
  );
}
