import { useMemo } from 'preact/hooks';
import { PapersSection } from '../../components/documents/papers-section.tsx';
import { useText } from '../../components/language.tsx';
import { ProfilesSection } from '../../components/profiles/profiles-section.tsx';
import { saveFile } from '../../components/save-file.ts';
import { oneAtATime } from '../../lib/browser/one-at-a-time.ts';
import { commonProgramme } from '../../lib/documents/common-programme.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { isPast } from '../../lib/profile/is-past.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { PROGRAMME_MEGABYTES } from '../../lib/profile/programme.ts';
import type { TextKey } from '../../locales/text.ts';
import { editionId } from './edition-id.ts';
import { keepProgramme } from './keep-programme.ts';
import { paperContext } from './paper-context.ts';
import { profileId } from './profile-id.ts';
import { profilePoints } from './profile-points.ts';
import { stores } from './stores.ts';
import { useFilledWith } from './use-filled-with.ts';
import type { Stored } from './use-stored.ts';

interface Props {
  readonly stored: Stored;
  readonly words: ImportWords;
  readonly reload: () => Promise<void>;
  readonly done: (
    change: Promise<unknown>,
    key: TextKey,
    params?: Record<string, string>,
  ) => Promise<void>;
}

/** The training profiles and their papers. */
export function ProfilesPart({ stored, words, reload, done }: Props) {
  const now = new Date();
  const today = localDay(now);
  const profiles = [...stored.profiles, ...stored.archived];
  const taken = profiles.map(({ id }) => id);
  const keep = async (profile: Profile) => {
    await stores.profiles.save([profile]);
    await stores.changeSelection({ profileId: profile.id });
  };
  const { language } = useText();
  const dossiersOf = useFilledWith(stored, language);
  const points = useMemo(() => profilePoints(stored, language), [stored, language]);
  return (
    <>
      <ProfilesSection
        profiles={stored.profiles}
        archived={stored.archived}
        isPast={profile => isPast(profile, now)}
        pointsOf={({ id }) => points.get(id) ?? []}
        bundledOf={({ id }) => stores.profiles.bundled(id)}
        people={stored.people}
        dossiersOf={dossiersOf}
        programmeOf={({ id }) => commonProgramme(stores.documents, id, PROGRAMME_MEGABYTES)}
        words={words}
        today={today}
        newId={title => profileId(title, taken)}
        editionId={({ id }, start) => editionId(id, start, taken)}
        onCreate={profile =>
          void done(keep(profile), 'options.edition.created', { title: profile.title })
        }
        onSave={profile =>
          void done(stores.profiles.save([profile]), 'profiles.saved', { title: profile.title })
        }
        onLoad={(profile, programme) => {
          const kept = keep(profile).then(() => programme && keepProgramme(profile.id, programme));
          void done(kept, 'profiles.loaded', { title: profile.title });
        }}
        onArchive={(id, isAway) => void done(stores.profiles.archive(id, isAway), 'options.saved')}
        onDelete={id => void done(stores.profiles.remove(id), 'options.deleted')}
        onRevert={({ id, title }) =>
          void done(stores.profiles.remove(id), 'profiles.reverted', { title })
        }
        onFile={saveFile}
      />
      <PapersSection
        profiles={stored.profiles}
        papers={stored.papers}
        keptIn={stored.keeping}
        contextOf={id => paperContext(stored, id)}
        today={today}
        newId={() => crypto.randomUUID()}
        onAdd={async (paper, bytes) => {
          await stores.documents.add(paper, bytes);
          await reload();
        }}
        // Two ticks in a row: the first is stored before the second is.
        onChange={(id, change) =>
          void done(
            oneAtATime(() => stores.documents.change(id, change)),
            'options.saved',
          )
        }
        onRemove={id => void done(stores.documents.remove(id), 'options.deleted')}
      />
    </>
  );
}
