import { useState } from 'preact/hooks';
import type { ImportWords } from '../../lib/import/words.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';
import { Confirm } from './confirm.tsx';
import { EditionForm } from './edition-form.tsx';

interface Props {
  readonly profiles: readonly Profile[];
  readonly isPast: (profile: Profile) => boolean;
  readonly isBundled: (profile: Profile) => boolean;
  readonly words: ImportWords;
  readonly newId: (profile: Profile, start: string) => string;
  readonly today: string;
  readonly onCreate: (profile: Profile) => void;
  readonly onDelete: (id: string) => void;
}

/** The training profiles, and the form of a new edition. */
export function ProfilesSection(props: Props) {
  const { t } = useText();
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <section id="profiles">
      <h2>{t('options.profiles')}</h2>
      {props.profiles.length === 0 && <p class="quiet">{t('options.profiles.none')}</p>}
      <ul class="cards">
        {props.profiles.map(profile => (
          <li key={profile.id}>
            <ProfileLine
              profile={profile}
              past={props.isPast(profile)}
              bundled={props.isBundled(profile)}
            />
            <span class="card-buttons">
              <button
                type="button"
                aria-label={t('options.profiles.edition-named', { title: profile.title })}
                onClick={() => setEditing(profile.id)}
              >
                {t('options.profiles.edition')}
              </button>
              {!props.isBundled(profile) && (
                <Confirm
                  label={t('options.profiles.delete')}
                  name={t('options.profiles.delete-named', { title: profile.title })}
                  question={t('options.profiles.delete-sure', { title: profile.title })}
                  yes={t('options.profiles.delete')}
                  onYes={() => props.onDelete(profile.id)}
                />
              )}
            </span>
            {editing === profile.id && (
              <EditionForm
                profile={profile}
                words={props.words}
                newId={props.newId}
                today={props.today}
                onCreate={created => {
                  setEditing(null);
                  props.onCreate(created);
                }}
                onCancel={() => setEditing(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly profile: Profile;
  readonly past: boolean;
  readonly bundled: boolean;
}

function ProfileLine({ profile, past, bundled }: LineProps) {
  const { t } = useText();
  const { training, revision, author } = profile;
  const dates = { start: frenchDate(training.start), end: frenchDate(training.end) };
  return (
    <span class="card-text">
      <strong>{profile.title}</strong>{' '}
      {past && <span class="chip chip-check">{t('options.profiles.past')}</span>}
      <br />
      <span class="quiet">
        {t('options.profiles.dates', dates)} ·{' '}
        {t('options.profiles.revision', { revision, author })}
        {bundled && ` · ${t('options.profiles.bundled')}`}
      </span>
    </span>
  );
}
