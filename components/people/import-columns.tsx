import { useId, useState } from 'preact/hooks';
import { COLUMNS } from '../../lib/people-sheet/columns.ts';
import { lackingColumns } from '../../lib/people-sheet/lacking-columns.ts';
import { type MappedColumn, type Mapping, remap } from '../../lib/people-sheet/propose-mapping.ts';
import { columnName } from '../../lib/sheets/cell.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
}

/** What each column of the file holds, as it was recognised and as the user decides. */
export function ImportColumns({ mapping, onMapping }: Props) {
  const { t } = useText();
  const filled = mapping.columns.filter(({ title, samples }) => title || samples.length > 0);
  const counts = {
    known: filled.filter(({ key }) => key).length,
    unsure: filled.filter(isUnsure).length,
    ignored: filled.filter(({ key }) => !key).length,
  };
  // Decided once: a choice that makes all sure must not fold the list away under the user.
  const [isOpen] = useState(counts.unsure > 0 || lackingColumns(mapping).length > 0);
  return (
    <details class="import-columns" open={isOpen}>
      <summary>
        {COUNTED.filter(each => each === 'known' || counts[each] > 0)
          .map(each => t(`people-import.columns-${each}`, { count: counts[each] }))
          .join(' ')}
      </summary>
      <p class="quiet">{t('people-import.columns-why')}</p>
      <div class="import-column-list">
        {filled.map(column => (
          <OneColumn
            key={column.index}
            column={column}
            onKey={key => onMapping(remap(mapping, column.index, key))}
          />
        ))}
      </div>
    </details>
  );
}

const COUNTED = ['known', 'unsure', 'ignored'] as const;

interface OneProps {
  readonly column: MappedColumn;
  readonly onKey: (key: MappedColumn['key']) => void;
}

function OneColumn({ column, onKey }: OneProps) {
  const { t } = useText();
  const id = useId();
  const letter = columnName(column.index);
  return (
    <div class="field">
      <label for={id}>
        {column.title
          ? t('people-import.column-titled', { letter, title: column.title })
          : t('people-import.column', { letter })}
        {isUnsure(column) && <span class="chip chip-check">{t('people-import.unsure')}</span>}
      </label>
      <select
        id={id}
        autocomplete="off"
        aria-describedby={`${id}-samples`}
        value={column.key ?? ''}
        onChange={event => {
          const chosen = event.currentTarget.value;
          onKey(COLUMNS.find(({ key }) => key === chosen)?.key ?? null);
        }}
      >
        <option value="">{t('people-import.ignore')}</option>
        {COLUMNS.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      <p id={`${id}-samples`} class="quiet">
        {samplesOf(column) && t('people-import.sample', { samples: samplesOf(column) })}
      </p>
    </div>
  );
}

function isUnsure({ key, isSure }: MappedColumn): boolean {
  return key !== null && !isSure;
}

/** Numbers of the social security are not shown, here no more than elsewhere. */
function samplesOf({ key, samples }: MappedColumn): string {
  const isSecret = key === 'nir' || key === 'ntt';
  const hidden = (sample: string) => isSecret || sample.replaceAll(/\D/g, '').length > 12;
  return [...new Set(samples)]
    .map(sample => (hidden(sample) ? '•••••' : sample.slice(0, 30)))
    .join(', ');
}
