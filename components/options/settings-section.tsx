import { useId } from 'preact/hooks';
import type { Language, TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly language: Language;
  readonly savesTabs: boolean | null;
  /** Keys of « Remplir cet onglet », as the browser writes them; empty when there are none. */
  readonly shortcut: string;
  /** Where the browser lets one change them. */
  readonly shortcutPlace: TextKey;
  readonly onLanguage: (language: Language) => void;
  readonly onSavesTabs: (savesTabs: boolean | null) => void;
}

const SAVING = [
  { name: 'yes', value: true },
  { name: 'no', value: false },
  { name: 'ask', value: null },
] as const;

export function SettingsSection(props: Props) {
  const { t } = useText();
  const language = useId();
  const saving = useId();
  const chosen = SAVING.find(({ value }) => value === props.savesTabs)?.name ?? 'ask';
  return (
    <section id="settings">
      <h2>{t('options.settings')}</h2>
      <div class="record">
        <fieldset>
          <div class="field">
            <label for={language}>{t('options.settings.language')}</label>
            <select
              id={language}
              value={props.language}
              onChange={event => props.onLanguage(event.currentTarget.value === 'en' ? 'en' : 'fr')}
            >
              <option value="fr">{t('options.settings.fr')}</option>
              <option value="en">{t('options.settings.en')}</option>
            </select>
          </div>
          <div class="field">
            <label for={saving}>{t('options.settings.saving')}</label>
            <select
              id={saving}
              value={chosen}
              onChange={event => {
                const name = event.currentTarget.value;
                props.onSavesTabs(SAVING.find(each => each.name === name)?.value ?? null);
              }}
            >
              {SAVING.map(({ name }) => (
                <option key={name} value={name}>
                  {t(`options.settings.saving-${name}`)}
                </option>
              ))}
            </select>
          </div>
        </fieldset>
      </div>
      <h3>{t('shortcuts.title')}</h3>
      <ul class="plain">
        <li>
          {props.shortcut ? (
            <>
              <kbd>{props.shortcut}</kbd> {t('shortcuts.fill')}
            </>
          ) : (
            t('options.settings.shortcut-none')
          )}
        </li>
        <li>
          <kbd>Tab</kbd> {t('shortcuts.tab')}
        </li>
        <li>
          <kbd>{t('shortcuts.escape-key')}</kbd> {t('shortcuts.escape')}
        </li>
      </ul>
      <p class="quiet">{t(props.shortcutPlace)}</p>
    </section>
  );
}
