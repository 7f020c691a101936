import type { PaperContext } from '../../lib/checks/paper-expectations.ts';
import { inMegabytes } from '../../lib/documents/check-file.ts';
import type { Paper } from '../../lib/documents/document.ts';
import type { PaperChange } from '../../lib/documents/store.ts';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';
import { Confirm } from '../options/confirm.tsx';
import { PaperTicks } from './paper-ticks.tsx';
import { TypeChoice } from './type-choice.tsx';

interface Props {
  readonly paper: Paper;
  /** What should stand on it. */
  readonly context: PaperContext | null;
  readonly onChange: (change: PaperChange) => void;
  readonly onRemove: () => void;
}

/** One paper of the list. */
export function PaperLine({ paper, context, onChange, onRemove }: Props) {
  const { t } = useText();
  const { name, kind, size, addedOn, portalType } = paper;
  return (
    <li data-paper={paper.id}>
      <span class="card-text">
        <strong>{name}</strong>
        <br />
        <span class="quiet">
          {t(`documents.kind-${kind}`)} ·{' '}
          {t('documents.size', { size: inMegabytes(size), date: frenchDate(addedOn) })}
        </span>
      </span>
      <span class="card-buttons">
        <span class="quiet">{t('documents.type')}</span>
        <TypeChoice
          label={t('documents.type-of', { name })}
          value={portalType}
          onValue={value => onChange({ portalType: value })}
        />
        <Confirm
          label={t('documents.remove')}
          name={t('documents.remove-named', { name })}
          question={t('documents.remove-sure', { name })}
          yes={t('documents.remove')}
          onYes={onRemove}
        />
      </span>
      {context && (
        <PaperTicks paper={paper} context={context} onSeen={seen => onChange({ seen })} />
      )}
    </li>
  );
}
