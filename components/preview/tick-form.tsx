import type { ComponentChildren } from 'preact';
import { useText } from '../language.tsx';
import { TickLine } from './tick-line.tsx';
import { isForAll, isTicked, type Line, type Ticks, tick } from './ticks.ts';

interface Props {
  readonly title: string;
  readonly why: string;
  /** Names the fields that belong to no module and no person. */
  readonly legend: string;
  readonly lines: readonly Line[];
  readonly ticks: Ticks;
  readonly onTicks: (ticks: Ticks) => void;
  readonly onWrite: (ticked: readonly Line[]) => void;
  /** What else may be done. */
  readonly children?: ComponentChildren;
}

/** Values to agree to before they are written, each module or person in a group of its own. */
export function TickForm({ title, why, legend, lines, ticks, onTicks, ...props }: Props) {
  const { t } = useText();
  const groups = [...new Set(lines.map(({ group }) => group))];
  const ticked = lines.filter(line => isTicked(line, ticks));
  const count = ticked.length;
  const allTicked = lines.every(line => isTicked(line, ticks) || !isForAll(line, true));
  return (
    <form
      class="preview"
      aria-label={title}
      onSubmit={event => {
        event.preventDefault();
        // The button goes away with the list: the keyboard stays in the panel.
        event.currentTarget.closest<HTMLElement>('.panel')?.focus();
        props.onWrite(ticked);
      }}
    >
      <div class="page-line">
        <h2>{title}</h2>
        {lines[1] && (
          <button
            type="button"
            class="link"
            onClick={() => {
              const meant = lines.filter(line => isForAll(line, !allTicked));
              onTicks(tick(meant, ticks, !allTicked));
            }}
          >
            {t(allTicked ? 'preview.none' : 'panel.employees-all')}
          </button>
        )}
      </div>
      <p class="quiet">{why}</p>
      {groups.map(group => (
        <fieldset key={group}>
          {/* Alone, it would say again what stands above. */}
          <legend class={group || groups[1] ? 'quiet' : 'hidden'}>{group || legend}</legend>
          <ul>
            {lines.map(
              line =>
                line.group === group && (
                  <TickLine
                    key={line.id}
                    line={line}
                    ticked={isTicked(line, ticks)}
                    onTick={ticked => onTicks(tick([line], ticks, ticked))}
                  />
                ),
            )}
          </ul>
        </fieldset>
      ))}
      <div class="answers">
        <button type="submit" class="primary" disabled={count === 0}>
          {count > 1 ? t('preview.write', { count }) : t('question.proposed.write')}
        </button>
        {props.children}
      </div>
    </form>
  );
}
