import { useContext, useId, useState } from 'preact/hooks';
import { ExtraContext } from '../extras/asked.ts';
import { useText } from '../language.tsx';
import type { CopyProps } from './values-to-copy.tsx';

/** « Copier les valeurs d'un onglet »: opens what is to be typed by hand. */
export function CopyValues(props: CopyProps) {
  const Extra = useContext(ExtraContext);
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div class="copy">
      <button
        type="button"
        class="link"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(isOpen ? 'copy.close' : 'copy.open')}
      </button>
      <div id={id}>{isOpen && <Extra name="copy" props={props} />}</div>
    </div>
  );
}
