import { useRef, useState } from 'preact/hooks';
import type { ImportWords } from '../../lib/import/words.ts';
import { holdsNir } from '../../lib/profile/impersonal.ts';
import { type Profile, profileSchema } from '../../lib/profile/profile.ts';
import { revised } from '../../lib/profile/revision.ts';
import { EditorTitle } from '../form/editor-title.tsx';
import type { FormValues } from '../form/field-spec.ts';
import { focusFirst } from '../form/focus-first.ts';
import { type Problems, problemsOf } from '../form/problems.ts';
import { useText } from '../language.tsx';
import { PartView } from './part-view.tsx';
import { profilePart } from './profile-fields.ts';
import { profileFields, profileObject, profileValues } from './profile-object.ts';

interface Props {
  /** The one to edit; `null` for a new one. */
  readonly profile: Profile | null;
  /** Identity of a new one, from its name. */
  readonly newId: (title: string) => string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly words: ImportWords;
  readonly onSave: (profile: Profile) => void;
  readonly onCancel: () => void;
}

/** Every field of a profile. Saved as its next revision, and only once all of it is right. */
export function ProfileForm({ profile, newId, today, words, onSave, onCancel }: Props) {
  const { t, language } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<FormValues>(() => profileValues(profile));
  const [problems, setProblems] = useState<Problems>({});
  const [isPersonal, setPersonal] = useState(false);

  const save = () => {
    const object = {
      schema: 1,
      id: profile?.id ?? newId(values.title ?? ''),
      revision: profile?.revision ?? 1,
      date: profile?.date ?? today,
      ...profileObject(values),
    };
    const read = profileSchema.safeParse(object);
    const fields = profileFields(values);
    const issues = read.error?.issues ?? [];
    const found = problemsOf({ fields, issues, object, words, language });
    setProblems(found);
    setPersonal(read.success && holdsNir(read.data));
    if (read.success) {
      if (!holdsNir(read.data)) onSave(profile ? revised(profile, read.data, today) : read.data);
      return;
    }
    focusFirst(form.current, fields, found);
  };

  const count = Object.keys(problems).length;
  return (
    <form
      ref={form}
      class="record editor profile-form"
      noValidate
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <EditorTitle>
        {profile ? t('profiles.edit-named', { title: profile.title }) : t('profiles.new')}
      </EditorTitle>
      <PartView
        part={profilePart}
        prefix=""
        typed={{ values, problems, change: edit => setValues(edit) }}
      />
      <p class="error" role="alert">
        {count > 0 && t('options.to-fix', { count })}
        {isPersonal && t('profiles.holds-nir')}
      </p>
      <div class="form-buttons">
        <button type="submit" class="primary">
          {t('profiles.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('options.cancel')}
        </button>
      </div>
    </form>
  );
}
