import type { Profile } from '../../lib/profile/profile.ts';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';
import { Confirm } from '../options/confirm.tsx';

interface Props {
  readonly profile: Profile;
  readonly isPast: boolean;
  /** Came with the extension, and is still as it came or not; `null`: the user's own. */
  readonly origin: 'bundled' | 'revised' | null;
  readonly isAway: boolean;
  readonly onDo: (what: 'edit' | 'edition' | 'share') => void;
  readonly onArchive: () => void;
  readonly onDelete: () => void;
  readonly onRevert: () => void;
}

/** One profile in the list, and what may be done with it. */
export function ProfileCard(props: Props) {
  const { t } = useText();
  const { profile, isPast, origin, isAway, onDo } = props;
  const { training, revision, author, title } = profile;
  const dates = { start: frenchDate(training.start), end: frenchDate(training.end) };
  return (
    <>
      <span class="card-text">
        <strong>{title}</strong>{' '}
        {isPast && <span class="chip chip-check">{t('options.profiles.past')}</span>}
        <br />
        <span class="quiet">
          {t('options.profiles.dates', dates)} ·{' '}
          {t('options.profiles.revision', { revision, author })}
          {origin === 'bundled' && ` · ${t('options.profiles.bundled')}`}
          {origin === 'revised' && ` · ${t('profiles.revised')}`}
        </span>
      </span>
      <span class="card-buttons">
        <a
          href={`fiche.html?profile=${encodeURIComponent(profile.id)}`}
          target="_blank"
          rel="noopener"
          aria-label={t('profiles.fiche-named', { title })}
        >
          {t('profiles.fiche')}
        </a>
        {!isAway && (
          <>
            <button
              type="button"
              aria-label={t('options.profiles.edition-named', { title })}
              onClick={() => onDo('edition')}
            >
              {t('options.profiles.edition')}
            </button>
            <button
              type="button"
              aria-label={t('profiles.edit-named', { title })}
              onClick={() => onDo('edit')}
            >
              {t('profiles.edit')}
            </button>
            <button
              type="button"
              aria-label={t('profiles.share-named', { title })}
              onClick={() => onDo('share')}
            >
              {t('profiles.share')}
            </button>
          </>
        )}
        <button
          type="button"
          aria-label={t(isAway ? 'profiles.unarchive-named' : 'profiles.archive-named', { title })}
          onClick={props.onArchive}
        >
          {t(isAway ? 'profiles.unarchive' : 'profiles.archive')}
        </button>
        {origin === 'revised' && (
          <Confirm
            label={t('profiles.revert')}
            name={t('profiles.revert-named', { title })}
            question={t('profiles.revert-sure', { title })}
            yes={t('profiles.revert')}
            onYes={props.onRevert}
          />
        )}
        {origin === null && (
          <Confirm
            label={t('options.profiles.delete')}
            name={t('options.profiles.delete-named', { title })}
            question={t('options.profiles.delete-sure', { title })}
            yes={t('options.profiles.delete')}
            onYes={props.onDelete}
          />
        )}
      </span>
    </>
  );
}
