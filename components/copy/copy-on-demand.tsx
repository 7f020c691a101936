import { useEffect, useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import type { CopyProps, ValuesToCopy } from './values-to-copy.tsx';

/** The values to copy: their code, which holds every field of the portal, comes when asked for. */
export function CopyOnDemand(props: CopyProps) {
  const { t } = useText();
  const [Values, setValues] = useState<typeof ValuesToCopy | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    import('./values-to-copy.tsx').then(
      module => setValues(() => module.ValuesToCopy),
      () => setHasFailed(true),
    );
  }, []);
  if (Values) return <Values {...props} />;
  return (
    <p class={hasFailed ? 'error' : 'quiet'} role="status">
      {t(hasFailed ? 'extra.failed' : 'extra.wait')}
    </p>
  );
}
