import { useText } from '../language.tsx';
import { Confirm } from '../options/confirm.tsx';
import type { ShownDouble } from './dossier-facts.ts';
import { useFocusWhenFewer } from './focus-when-fewer.ts';

interface Props {
  readonly doubles: readonly ShownDouble[];
  readonly onUnite: (id: string) => void;
}

/** One request followed twice: the user says so, and nothing of either is lost. */
export function Doubles({ doubles, onUnite }: Props) {
  const { t } = useText();
  useFocusWhenFewer(doubles.length);
  if (doubles.length === 0) return null;
  return (
    <section class="note doubles no-print" aria-label={t('dossiers-page.doubles')}>
      <p>{t('dossiers-page.doubles')}</p>
      <ul>
        {doubles.map(({ id, title, about }) => (
          <li key={id} data-double={id}>
            <strong>{title}</strong> {about && <span class="quiet">{about}</span>}
            <Confirm
              label={t('dossiers-page.unite')}
              name={t('dossiers-page.unite-named', { title, about })}
              question={t('dossiers-page.unite-sure')}
              yes={t('dossiers-page.unite-yes')}
              onYes={() => onUnite(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
