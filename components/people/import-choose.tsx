import { useState } from 'preact/hooks';
import { useText } from '../language.tsx';

interface Props {
  /** Nobody is here yet: the list is the quickest way to begin. */
  readonly isFirst: boolean;
  readonly onFile: (file: File) => void;
}

/** Where the list is chosen or dropped. */
export function ImportChoose({ isFirst, onFile }: Props) {
  const { t } = useText();
  const [isOver, setIsOver] = useState(false);
  return (
    <>
      <p class="quiet">{t('people-import.why')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a comfort beside the field */}
      <div
        class={isOver ? 'drop-place drop-over' : 'drop-place'}
        onDragOver={event => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={event => {
          // Else the browser would open the list in the page's place.
          event.preventDefault();
          setIsOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) onFile(file);
        }}
      >
        <label class={isFirst ? 'file-button' : 'file-button file-button-quiet'}>
          <span>{t('people-import.choose')}</span>
          <input
            type="file"
            autocomplete="off"
            accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={event => {
              const file = event.currentTarget.files?.[0];
              // The same list, corrected, may be chosen again.
              event.currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
        </label>
        <span class="quiet">{t('people-import.drop')}</span>
      </div>
    </>
  );
}
