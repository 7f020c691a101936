import { useEffect, useState } from 'preact/hooks';
import { LanguageContext } from '../../components/language.tsx';
import { CentreSection } from '../../components/options/centre-section.tsx';
import { Confirm } from '../../components/options/confirm.tsx';
import { CorrectionsSection } from '../../components/options/corrections-section.tsx';
import { DamageNote } from '../../components/options/damage-note.tsx';
import { ImportSection } from '../../components/options/import-section.tsx';
import { ProfilesSection } from '../../components/options/profiles-section.tsx';
import { SettingsSection } from '../../components/options/settings-section.tsx';
import { PeopleSection } from '../../components/people/people-section.tsx';
import { saveFile } from '../../components/save-file.ts';
import { eraseEverything } from '../../lib/browser/key-value.ts';
import { saveSettings } from '../../lib/browser/settings.ts';
import { exportCorrections } from '../../lib/corrections/export.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import { isPast } from '../../lib/profile/is-past.ts';
import { importWords } from '../../locales/import-words.ts';
import { type TextKey, text } from '../../locales/text.ts';
import { editionId } from './edition-id.ts';
import { importFile } from './import-file.ts';
import { stores } from './stores.ts';
import { useStored } from './use-stored.ts';

export function Options() {
  const { stored, reload } = useStored();
  /** Said aloud after a change; counted, so that the forms start again from what is stored. */
  const [said, setSaid] = useState<{ text: string; count: number }>({ text: '', count: 0 });
  const language = stored?.settings.language ?? 'fr';
  const words = importWords[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text('options.title', {}, language);
  }, [language]);
  useEffect(() => {
    if (stored) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [stored !== null]);

  if (!stored) return <main />;

  const done = async (change: Promise<unknown>, key: TextKey, params = {}) => {
    await change;
    await reload();
    setSaid(({ count }) => ({ text: text(key, params, language), count: count + 1 }));
  };
  const now = new Date();
  const t = (key: TextKey) => text(key, {}, language);

  return (
    <LanguageContext.Provider value={language}>
      <main>
        <h1>{t('options.title')}</h1>
        <p class="quiet">{t('panel.unofficial')}</p>
        <DamageNote damaged={stored.damaged} />
        <ImportSection
          onFile={async file => {
            const report = await importFile(file, words, language);
            await reload();
            setSaid(({ count }) => ({ text: '', count: count + 1 }));
            return report;
          }}
          onAccept={async accept => {
            const report = await accept();
            await reload();
            return report;
          }}
        />
        <CentreSection
          centres={stored.centres}
          current={stored.centre?.siret ?? null}
          words={words}
          onSave={(centre, replaced) =>
            void done(stores.centre.save(centre, replaced), 'options.saved')
          }
          onChoose={siret => void done(stores.centre.choose(siret), 'options.saved')}
          onDelete={siret => void done(stores.centre.remove(siret), 'options.deleted')}
        />
        <PeopleSection
          people={stored.people}
          keptIn="session"
          today={localDay(now)}
          words={words}
          newId={() => crypto.randomUUID()}
          onSave={person => void done(stores.people.save([person]), 'options.saved')}
          onDelete={id => void done(stores.people.remove(id), 'options.deleted')}
        />
        <ProfilesSection
          profiles={stored.profiles}
          isPast={profile => isPast(profile, now)}
          isBundled={({ id }) => stores.profiles.isBundled(id)}
          words={words}
          today={localDay(now)}
          newId={({ id }, start) =>
            editionId(
              id,
              start,
              stored.profiles.map(profile => profile.id),
            )
          }
          onCreate={profile => {
            const { id, title } = profile;
            const saved = stores.profiles.save([profile]);
            const chosen = saved.then(() => stores.changeSelection({ profileId: id }));
            void done(chosen, 'options.edition.created', { title });
          }}
          onDelete={id => void done(stores.profiles.remove(id), 'options.deleted')}
        />
        <CorrectionsSection
          corrections={stored.corrections}
          onForget={id => void done(stores.corrections.remove(id), 'corrections.forgotten')}
          onForgetAll={() => void done(stores.corrections.clear(), 'corrections.forgotten')}
          onExport={() => saveFile(exportCorrections(stored.corrections, localDay(now)))}
        />
        <SettingsSection
          language={language}
          savesTabs={stored.savesTabs}
          shortcut={stored.shortcut}
          shortcutPlace={
            import.meta.env.FIREFOX
              ? 'options.settings.shortcut-firefox'
              : 'options.settings.shortcut-chrome'
          }
          onLanguage={chosen =>
            void done(saveSettings({ ...stored.settings, language: chosen }), 'options.saved')
          }
          onSavesTabs={savesTabs =>
            void done(stores.changeSelection({ savesTabs }), 'options.saved')
          }
        />
        <section id="erase">
          <h2>{t('options.erase')}</h2>
          <p>{t('options.erase.why')}</p>
          <Confirm
            label={t('options.erase')}
            question={t('options.erase.sure')}
            yes={t('options.erase.yes')}
            onYes={() => void done(eraseEverything(), 'options.erase.done')}
          />
        </section>
        <p class="toast" role="status" key="said">
          {said.text}
        </p>
      </main>
    </LanguageContext.Provider>
  );
}
