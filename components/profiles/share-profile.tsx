import { useState } from 'preact/hooks';
import { wherePath } from '../../lib/import/where.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { exportProfile, type ProfileExport } from '../../lib/profile/export.ts';
import type { KnownPerson } from '../../lib/profile/impersonal.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { PROGRAMME_MEGABYTES, type Programme } from '../../lib/profile/programme.ts';
import { EditorTitle } from '../form/editor-title.tsx';
import { useText } from '../language.tsx';

interface Props {
  readonly profile: Profile;
  readonly people: readonly KnownPerson[];
  readonly words: ImportWords;
  /** The common programme, ready to travel: `null` when there is none or it is too big. */
  readonly programmeOf: (profile: Profile) => Promise<Programme | null>;
  readonly onFile: (file: { readonly name: string; readonly text: string }) => void;
  readonly onClose: () => void;
}

/** The file of a profile to hand on: refused when something in it may be about a person. */
export function ShareProfile({ profile, people, words, programmeOf, onFile, onClose }: Props) {
  const { t } = useText();
  const [withProgramme, setWithProgramme] = useState(false);
  const [said, setSaid] = useState<ProfileExport | 'no-programme' | null>(null);
  const share = async (isSure: boolean) => {
    const programme = withProgramme ? await programmeOf(profile).catch(() => null) : null;
    if (withProgramme && !programme) return setSaid('no-programme');
    const done = exportProfile(profile, { people, programme, isSure });
    setSaid(done);
    if (done.status === 'ready') onFile(done.file);
  };
  const findings = said && said !== 'no-programme' && said.status !== 'ready' ? said : null;
  return (
    <div class="editor" data-share={said === 'no-programme' ? said : (said?.status ?? 'none')}>
      <EditorTitle>{t('profiles.share-named', { title: profile.title })}</EditorTitle>
      <p class="quiet">{t('profiles.share.why')}</p>
      <label class="check">
        <input
          type="checkbox"
          autocomplete="off"
          checked={withProgramme}
          onChange={event => setWithProgramme(event.currentTarget.checked)}
        />
        {t('profiles.share.programme', { limit: PROGRAMME_MEGABYTES })}
      </label>
      <div role="status">
        {said === 'no-programme' && (
          <p class="error">{t('profiles.share.no-programme', { limit: PROGRAMME_MEGABYTES })}</p>
        )}
        {said !== null && said !== 'no-programme' && said.status === 'ready' && (
          <p class="success">{t('profiles.share.done', { name: said.file.name })}</p>
        )}
        {findings && (
          <>
            <p class="error">{t(`profiles.share.${findings.status}`)}</p>
            <ul>
              {findings.findings.map(({ path, kind }) => (
                <li key={`${path.join('.')} ${kind}`}>
                  {wherePath(words, path)} : {t(`profiles.found.${kind}`)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="form-buttons">
        {findings?.status === 'doubtful' ? (
          <button type="button" onClick={() => void share(true)}>
            {t('profiles.share.sure')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => void share(false)}>
            {t('profiles.share.make')}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t('profiles.close')}
        </button>
      </div>
    </div>
  );
}
