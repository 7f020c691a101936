import { useState } from 'preact/hooks';
import type { BranchRules } from '../../lib/checks/branch-rules.ts';
import { type AmountAnswer, branchSchema } from '../../lib/checks/check-settings.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { EditorTitle } from '../form/editor-title.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';
import { branchGroups, FIGURES } from './branch-fields.ts';
import { Confirm } from './confirm.tsx';

interface Props {
  readonly branch: BranchRules;
  /** As they came with the extension. */
  readonly given: BranchRules;
  readonly amount: AmountAnswer | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly words: ImportWords;
  readonly onSave: (branch: BranchRules) => void;
  readonly onReset: () => void;
  readonly onAskAgain: () => void;
}

/** What the checks compare the costs with: each figure, where it comes from, and how to correct it. */
export function BranchSection(props: Props) {
  const { t } = useText();
  const { branch, given, today, words, onSave, onReset } = props;
  const [isEdited, setEdited] = useState(false);
  const isOwn = Object.keys(given).some(
    key => Reflect.get(branch, key) !== Reflect.get(given, key),
  );
  return (
    <section id="branch">
      <h2>{t('branch.title')}</h2>
      <p class="quiet">{t('branch.why')}</p>
      {isEdited ? (
        <div class="editor">
          <EditorTitle>{t('branch.edit')}</EditorTitle>
          <RecordForm
            groups={branchGroups}
            schema={branchSchema}
            fixed={{}}
            // Whoever corrects figures has just read them.
            initial={{ ...branch, readOn: today }}
            words={words}
            submit="options.save"
            onSave={saved => {
              setEdited(false);
              onSave(saved);
            }}
            onCancel={() => setEdited(false)}
          />
        </div>
      ) : (
        <>
          <Figures branch={branch} given={given} />
          <p class="card-buttons">
            <button type="button" onClick={() => setEdited(true)}>
              {t('branch.edit')}
            </button>
            {isOwn && (
              <Confirm
                label={t('branch.reset')}
                question={t('branch.reset-sure', { date: frenchDate(given.readOn) })}
                yes={t('branch.reset')}
                onYes={onReset}
              />
            )}
          </p>
        </>
      )}
      <Amount amount={props.amount} onAskAgain={props.onAskAgain} />
    </section>
  );
}

/** A figure left as it came keeps its source; read there again, it has the later day. */
function Figures({ branch, given }: Pick<Props, 'branch' | 'given'>) {
  const { t, language } = useText();
  const shown = (figure: (typeof FIGURES)[number]) => {
    const value = branch[figure.path];
    if (typeof value === 'string') return frenchDate(value);
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
    return figure.path === 'depositDays' ? t('branch.days', { count: number }) : `${number} €`;
  };
  return (
    <dl class="figures">
      {FIGURES.map(figure => {
        const isOwn = branch[figure.path] !== given[figure.path];
        const { source, readOn } = isOwn || branch.source === given.source ? branch : given;
        return (
          <div key={figure.path} data-figure={figure.path}>
            <dt>{t(figure.label)}</dt>
            <dd>
              <strong>{shown(figure)}</strong>{' '}
              {isOwn && <span class="chip chip-check">{t('branch.yours')}</span>}
              <span class="quiet">{t('branch.from', { source, date: frenchDate(readOn) })}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Amount({ amount, onAskAgain }: Pick<Props, 'amount' | 'onAskAgain'>) {
  const { t } = useText();
  return (
    <p class="card-buttons">
      <span>
        <strong>{t('branch.amount')}</strong>{' '}
        {amount
          ? t(`branch.amount-${amount.per}`, { date: frenchDate(amount.on) })
          : t('branch.amount-none')}
      </span>
      {amount && (
        <button type="button" onClick={onAskAgain}>
          {t('branch.ask-again')}
        </button>
      )}
    </p>
  );
}
