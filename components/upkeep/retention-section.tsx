import { useId } from 'preact/hooks';
import { displayName } from '../../lib/employees/employee.ts';
import type { Due, RetentionRules } from '../../lib/retention/due.ts';
import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';
import { Confirm } from '../options/confirm.tsx';

interface Props {
  readonly rules: RetentionRules;
  readonly due: Due;
  readonly onRules: (rules: RetentionRules) => void;
  readonly onErase: (what: keyof Due) => void;
}

const CHOICES = {
  numberMonths: { title: 'retention.numbers', unit: 'retention.months', values: [3, 6, 12, 24] },
  personMonths: { title: 'retention.people', unit: 'retention.months', values: [12, 24, 36, 60] },
  paperYears: { title: 'retention.papers', unit: 'retention.years', values: [3, 5, 10] },
} as const satisfies Record<
  keyof RetentionRules,
  { title: TextKey; unit: TextKey; values: readonly number[] }
>;

const RULES = ['numberMonths', 'personMonths', 'paperYears'] as const;
const KINDS = ['numbers', 'people', 'papers'] as const;

/** For how long each kind of thing is kept, and what has been kept for longer. */
export function RetentionSection({ rules, due, onRules, onErase }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <section id="retention">
      <h2>{t('retention.title')}</h2>
      <p class="quiet">{t('retention.why')}</p>
      {KINDS.filter(kind => due[kind].length > 0).map(kind => (
        <div class="note" key={kind} data-due={kind}>
          <p>
            {t(`retention.due-${kind}`, {
              months: kind === 'numbers' ? rules.numberMonths : rules.personMonths,
              years: rules.paperYears,
              names: namesOf(due, kind).join(', '),
            })}
          </p>
          <Confirm
            label={t(`retention.erase-${kind}`, { count: due[kind].length })}
            question={t('retention.erase-sure')}
            yes={t('retention.erase-yes')}
            onYes={() => onErase(kind)}
          />
        </div>
      ))}
      <div class="record">
        <fieldset>
          {RULES.map(rule => {
            const { title, unit, values } = CHOICES[rule];
            return (
              <div class="field" key={rule}>
                <label for={`${id}-${rule}`}>{t(title)}</label>
                <select
                  id={`${id}-${rule}`}
                  value={String(rules[rule])}
                  onChange={event =>
                    onRules({ ...rules, [rule]: Number(event.currentTarget.value) })
                  }
                >
                  {values.map(value => (
                    <option key={value} value={String(value)}>
                      {t(unit, { count: value })}
                    </option>
                  ))}
                </select>
              </div>
            );
          })}
        </fieldset>
      </div>
    </section>
  );
}

function namesOf(due: Due, kind: (typeof KINDS)[number]): readonly string[] {
  return kind === 'papers' ? due.papers.map(({ name }) => name) : due[kind].map(displayName);
}
