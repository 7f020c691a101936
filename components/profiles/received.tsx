import type { ImportWords } from '../../lib/import/words.ts';
import { compareProfiles } from '../../lib/profile/compare.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { Programme } from '../../lib/profile/programme.ts';
import { arrivalOf } from '../../lib/profile/revision.ts';
import { useText } from '../language.tsx';
import { Changes } from './changes.tsx';

/** A dossier that was filled with a profile: how it is called, and where it stands. */
export interface Dossier {
  readonly name: string;
  readonly state: string;
}

interface Props {
  readonly known: Profile | null;
  readonly received: Profile;
  readonly programme: Programme | null;
  readonly dossiers: readonly Dossier[];
  readonly words: ImportWords;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** What a profile that arrives would change, before anything is replaced. */
export function Received(props: Props) {
  const { t } = useText();
  const { known, received, programme, dossiers, words } = props;
  const arrival = arrivalOf(known, received);
  const changes = known ? compareProfiles(known, received) : [];
  const params = {
    title: received.title,
    author: received.author,
    revision: received.revision,
    known: known?.revision ?? 0,
  };
  const isTaken = arrival === 'new' || arrival === 'newer';
  return (
    <div data-arrival={arrival}>
      <p>
        <strong>{t(`profiles.arrival.${arrival}`, params)}</strong>
      </p>
      {programme && <p>{t('profiles.with-programme', { name: programme.name })}</p>}
      {changes.length > 0 && <Changes changes={changes} words={words} />}
      {known && dossiers.length > 0 && (
        <>
          <p>{t('profiles.dossiers')}</p>
          <ul>
            {dossiers.map(({ name, state }) => (
              <li key={name}>
                {name} – {state}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="form-buttons">
        {isTaken && (
          <button type="button" class="primary" onClick={props.onTake}>
            {t(arrival === 'new' ? 'profiles.take' : 'profiles.replace', params)}
          </button>
        )}
        <button type="button" onClick={props.onDrop}>
          {t(isTaken ? 'profiles.take-not' : 'profiles.close')}
        </button>
      </div>
    </div>
  );
}
