import { useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../locales/text.ts';
import { EditorTitle } from '../form/editor-title.tsx';
import { useText } from '../language.tsx';
import type { DossierFacts } from './dossier-facts.ts';

interface Props {
  readonly title: TextKey;
  readonly facts: DossierFacts;
  readonly onSave: (facts: DossierFacts) => void;
  readonly onCancel: () => void;
}

const TEXTS = [
  { name: 'title', longest: 400 },
  { name: 'funder', longest: 100 },
] as const;
const DAYS = ['start', 'end'] as const;
/** The box to type in again. */
const WRONG = { 'title-missing': 'title', 'end-first': 'end' } as const;

/** A request that the portal does not show: which training, for whom, when. */
export function DossierForm({ title: heading, facts, onSave, onCancel }: Props) {
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(facts);
  const [wrong, setWrong] = useState<'title-missing' | 'end-first' | null>(null);
  const type = (name: keyof DossierFacts, value: string) =>
    setTyped(now => ({ ...now, [name]: value }));
  const save = () => {
    const { title, start, end } = typed;
    const found = title.trim()
      ? start && end && end < start
        ? 'end-first'
        : null
      : 'title-missing';
    setWrong(found);
    if (found) form.current?.querySelector<HTMLElement>(`[name=${WRONG[found]}]`)?.focus();
    if (!found) onSave({ ...typed, title: title.trim(), funder: typed.funder.trim() });
  };
  const isWrong = (name: string) => wrong !== null && WRONG[wrong] === name;
  return (
    <form
      class="editor dossier-form"
      ref={form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <EditorTitle>{t(heading)}</EditorTitle>
      {TEXTS.map(({ name, longest }) => (
        <label key={name} class="field">
          {t(`dossiers-page.field.${name}`)}
          <input
            name={name}
            maxLength={longest}
            autocomplete="off"
            aria-invalid={isWrong(name)}
            value={typed[name]}
            onInput={event => type(name, event.currentTarget.value)}
          />
        </label>
      ))}
      {DAYS.map(name => (
        <label key={name} class="field">
          {t(`dossiers-page.field.${name}`)}
          <input
            type="date"
            name={name}
            aria-invalid={isWrong(name)}
            value={typed[name]}
            onInput={event => type(name, event.currentTarget.value)}
          />
        </label>
      ))}
      {wrong && (
        <p class="error" role="alert">
          {t(`dossiers-page.${wrong}`)}
        </p>
      )}
      <div class="form-buttons">
        <button type="submit" class="primary">
          {t('dossiers-page.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('dossiers-page.cancel')}
        </button>
      </div>
    </form>
  );
}
