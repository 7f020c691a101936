import { useState } from 'preact/hooks';
import type { ImportWords } from '../../lib/import/words.ts';
import type { KnownPerson } from '../../lib/profile/impersonal.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { Programme } from '../../lib/profile/programme.ts';
import { useText } from '../language.tsx';
import { EditionForm } from './edition-form.tsx';
import { LoadProfile } from './load-profile.tsx';
import { ProfileCard } from './profile-card.tsx';
import { ProfileForm } from './profile-form.tsx';
import { type Point, ProfilePoints } from './profile-points.tsx';
import type { Dossier } from './received.tsx';
import { ShareProfile } from './share-profile.tsx';

interface Props {
  readonly profiles: readonly Profile[];
  readonly archived: readonly Profile[];
  readonly isPast: (profile: Profile) => boolean;
  /** What to look at in it before a request is made of it. */
  readonly pointsOf: (profile: Profile) => readonly Point[];
  /** The one of the same id that comes with the extension. */
  readonly bundledOf: (profile: Profile) => Profile | null;
  /** Everybody whom the extension knows: none of them may be named in a shared profile. */
  readonly people: readonly KnownPerson[];
  readonly dossiersOf: (id: string) => readonly Dossier[];
  readonly programmeOf: (profile: Profile) => Promise<Programme | null>;
  readonly words: ImportWords;
  /** Identity of a new profile, and of a new edition from the day it starts. */
  readonly newId: (title: string) => string;
  readonly editionId: (profile: Profile, start: string) => string;
  readonly today: string;
  readonly onCreate: (profile: Profile) => void;
  readonly onSave: (profile: Profile) => void;
  readonly onLoad: (profile: Profile, programme: Programme | null) => void;
  readonly onArchive: (id: string, isAway: boolean) => void;
  readonly onDelete: (id: string) => void;
  /** Gives back the profile as it came with the extension. */
  readonly onRevert: (profile: Profile) => void;
  readonly onFile: (file: { readonly name: string; readonly text: string }) => void;
}

type Doing = { readonly what: 'edit' | 'edition' | 'share'; readonly id: string } | 'new' | null;

/** The training profiles: received, written, edited, put away, handed on. */
export function ProfilesSection(props: Props) {
  const { t } = useText();
  const { profiles, archived, words, today, newId } = props;
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const card = (profile: Profile, isAway: boolean) => {
    const bundled = props.bundledOf(profile);
    return (
      <li key={profile.id} data-profile={profile.id}>
        <ProfileCard
          profile={profile}
          isPast={props.isPast(profile)}
          origin={bundled && (bundled.revision === profile.revision ? 'bundled' : 'revised')}
          isAway={isAway}
          onDo={what => setDoing({ what, id: profile.id })}
          onArchive={() => props.onArchive(profile.id, !isAway)}
          onDelete={() => props.onDelete(profile.id)}
          onRevert={() => {
            close();
            props.onRevert(bundled ?? profile);
          }}
        />
        {!isAway && <ProfilePoints points={props.pointsOf(profile)} />}
        {doing !== 'new' && doing?.id === profile.id && editor(doing.what, profile)}
      </li>
    );
  };
  const editor = (what: 'edit' | 'edition' | 'share', profile: Profile) => {
    const shared = { profile, words, today };
    const done = (save: (profile: Profile) => void) => (saved: Profile) => {
      close();
      save(saved);
    };
    switch (what) {
      case 'edit':
        return (
          <ProfileForm {...shared} newId={newId} onSave={done(props.onSave)} onCancel={close} />
        );
      case 'edition':
        return (
          <EditionForm
            {...shared}
            newId={props.editionId}
            onCreate={done(props.onCreate)}
            onCancel={close}
          />
        );
      case 'share':
        return (
          <ShareProfile
            {...shared}
            people={props.people}
            programmeOf={props.programmeOf}
            onFile={props.onFile}
            onClose={close}
          />
        );
    }
  };
  return (
    <section id="profiles">
      <h2>{t('options.profiles')}</h2>
      {profiles.length === 0 && <p class="quiet">{t('profiles.none')}</p>}
      <ul class="cards">{profiles.map(profile => card(profile, false))}</ul>
      {archived.length > 0 && (
        <details>
          <summary>{t('profiles.archived', { count: archived.length })}</summary>
          <ul class="cards">{archived.map(profile => card(profile, true))}</ul>
        </details>
      )}
      {doing === 'new' ? (
        <ProfileForm
          profile={null}
          newId={newId}
          today={today}
          words={words}
          onSave={saved => {
            close();
            props.onCreate(saved);
          }}
          onCancel={close}
        />
      ) : (
        <button type="button" onClick={() => setDoing('new')}>
          {t('profiles.new')}
        </button>
      )}
      <LoadProfile
        words={words}
        knownOf={id => [...profiles, ...archived].find(each => each.id === id) ?? null}
        dossiersOf={props.dossiersOf}
        onLoad={props.onLoad}
      />
    </section>
  );
}
