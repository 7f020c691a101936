import { useId } from 'preact/hooks';
import type { UsedElsewhere } from '../../lib/checks/check-settings.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly used: readonly UsedElsewhere[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** 0: nothing. */
  readonly onUsed: (used: UsedElsewhere) => void;
}

/** As much as the settings keep. */
const MOST = 1_000_000;

/** What the company's cap was used for elsewhere than in the dossiers known here, year by year. */
export function UsedElsewhereSection({ used, today, onUsed }: Props) {
  const { t } = useText();
  const id = useId();
  const thisYear = Number(today.slice(0, 4));
  // Trainings are asked for this year and the next; what was said of others stays in view.
  const years = new Set([thisYear, thisYear + 1, ...used.map(({ year }) => year)]);
  return (
    <section id="used-elsewhere">
      <h2>{t('branch.used')}</h2>
      <p class="quiet">{t('branch.used-why')}</p>
      {[...years].toSorted().map(year => {
        const known = used.find(each => each.year === year)?.euros;
        return (
          <div class="field" key={year}>
            <label for={`${id}-${year}`}>{t('branch.used-year', { year })}</label>
            <input
              id={`${id}-${year}`}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              value={known === undefined ? '' : written(known)}
              onChange={event => {
                const { currentTarget: input } = event;
                const euros = eurosIn(input.value);
                if (euros === null) input.value = known === undefined ? '' : written(known);
                else if (euros !== (known ?? 0)) onUsed({ year, euros });
              }}
            />
          </div>
        );
      })}
    </section>
  );
}

/** « 1 200,50 € » → 1200.5; nothing → 0; `null`: no amount. */
function eurosIn(typed: string): number | null {
  const text = typed.replace(/[\s€]/gu, '').replace(',', '.');
  if (text === '') return 0;
  const euros = /^\d+(?:\.\d+)?$/u.test(text) ? Math.round(Number(text) * 100) / 100 : null;
  return euros !== null && euros <= MOST ? euros : null;
}

const written = (euros: number) => String(euros).replace('.', ',');
