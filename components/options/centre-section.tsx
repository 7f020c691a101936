import { useState } from 'preact/hooks';
import { type Centre, centreSchema } from '../../lib/centre/centre.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { RecordForm } from '../form/record-form.tsx';
import { useText } from '../language.tsx';
import { centreGroups } from './centre-fields.ts';
import { Confirm } from './confirm.tsx';

interface Props {
  readonly centres: readonly Centre[];
  /** SIRET of the one that asks. */
  readonly current: string | null;
  readonly words: ImportWords;
  /** `replaced`: the SIRET that it had. */
  readonly onSave: (centre: Centre, replaced: string | undefined) => void;
  readonly onChoose: (siret: string) => void;
  readonly onDelete: (siret: string) => void;
}

/** Who asks: most have one centre, some several establishments. */
export function CentreSection(props: Props) {
  const { t } = useText();
  const { centres, current } = props;
  const [editing, setEditing] = useState<Centre | 'new' | null>(null);
  const form = (initial: Centre | null) => (
    <div class="editor">
      <RecordForm
        groups={centreGroups}
        schema={centreSchema}
        fixed={{ schema: 1 }}
        initial={initial}
        words={props.words}
        submit="options.centre.save"
        onSave={centre => {
          props.onSave(centre, initial?.siret);
          setEditing(null);
        }}
        {...(centres.length > 0 && { onCancel: () => setEditing(null) })}
      />
    </div>
  );
  return (
    <section id="centre">
      <h2>{t('options.centre')}</h2>
      <p class="quiet">{t('options.centre.why')}</p>
      <ul class="cards">
        {centres.map(centre => (
          <li key={centre.siret}>
            <span class="card-text">
              <strong>{centre.name}</strong>{' '}
              <span class="quiet">
                {centre.siret} · {centre.opco}
              </span>
            </span>
            <span class="card-buttons">
              {centres.length > 1 && (
                <label class="check">
                  <input
                    type="radio"
                    name="current-centre"
                    autocomplete="off"
                    checked={centre.siret === current}
                    onChange={() => props.onChoose(centre.siret)}
                  />
                  {t('options.centre.current')}
                </label>
              )}
              <button
                type="button"
                aria-label={t('people.edit-named', { name: centre.name })}
                onClick={() => setEditing(centre)}
              >
                {t('people.edit')}
              </button>
              {centres.length > 1 && (
                <Confirm
                  label={t('people.delete')}
                  name={t('people.delete-named', { name: centre.name })}
                  question={t('people.delete-sure', { name: centre.name })}
                  yes={t('people.delete')}
                  onYes={() => props.onDelete(centre.siret)}
                />
              )}
            </span>
            {editing === centre && form(centre)}
          </li>
        ))}
      </ul>
      {centres.length === 0 || editing === 'new' ? (
        form(null)
      ) : (
        <button type="button" onClick={() => setEditing('new')}>
          {t('options.centre.add')}
        </button>
      )}
    </section>
  );
}
