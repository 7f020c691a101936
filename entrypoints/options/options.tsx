import { useEffect, useState } from 'preact/hooks';
import { BackupLine } from '../../components/backup/backup-line.tsx';
import { LanguageContext } from '../../components/language.tsx';
import { CentreSection } from '../../components/options/centre-section.tsx';
import { Confirm } from '../../components/options/confirm.tsx';
import { CorrectionsSection } from '../../components/options/corrections-section.tsx';
import { DamageNote } from '../../components/options/damage-note.tsx';
import { ImportSection } from '../../components/options/import-section.tsx';
import { NextStep } from '../../components/options/next-step.tsx';
import { OptionsNav } from '../../components/options/options-nav.tsx';
import { SettingsSection } from '../../components/options/settings-section.tsx';
import { type Said, Toast } from '../../components/options/toast.tsx';
import { saveFile } from '../../components/save-file.ts';
import { troubleOf } from '../../components/vault/trouble.ts';
import { VaultSection } from '../../components/vault/vault-section.tsx';
import { eraseEverything } from '../../lib/browser/erase.ts';
import { AUTO_LOCK_MINUTES, saveSettings } from '../../lib/browser/settings.ts';
import { vault } from '../../lib/browser/vault.ts';
import { exportCorrections } from '../../lib/corrections/export.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import { importWords } from '../../locales/import-words.ts';
import { type TextKey, text } from '../../locales/text.ts';
import { BackupPart } from './backup-part.tsx';
import { ChecksPart } from './checks-part.tsx';
import { DossiersPart } from './dossiers-part.tsx';
import { importFile } from './import-file.ts';
import { PeoplePart } from './people-part.tsx';
import { ProfilesPart } from './profiles-part.tsx';
import { stores } from './stores.ts';
import { UpkeepPart } from './upkeep-part.tsx';
import { useStored } from './use-stored.ts';
import { useVault } from './use-vault.ts';

const SECTIONS = [
  { id: 'dossiers', title: 'dossiers-page.title' },
  { id: 'centre', title: 'options.centre' },
  { id: 'vault', title: 'vault.title' },
  { id: 'people', title: 'people.title' },
  { id: 'profiles', title: 'options.profiles' },
  { id: 'documents', title: 'documents.title' },
  { id: 'backup', title: 'backup.title' },
  { id: 'settings', title: 'options.settings' },
  { id: 'branch', title: 'branch.title' },
  { id: 'retention', title: 'retention.title' },
  { id: 'diagnostic', title: 'storage.title' },
  { id: 'erase', title: 'options.erase' },
] as const;

export function Options() {
  const { stored, reload } = useStored();
  /** Said aloud after a change; counted, so that the forms start again from what is stored. */
  const [said, setSaid] = useState<Said>({ text: '', count: 0, isTrouble: false });
  const language = stored?.settings.language ?? 'fr';
  const words = importWords[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text('options.title', {}, language);
  }, [language]);
  useEffect(() => {
    if (stored) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [stored !== null]);

  const done = async (change: Promise<unknown>, key: TextKey, params = {}) => {
    const trouble = await change.then(() => null, troubleOf);
    await reload();
    const sentence = trouble ? text(trouble, {}, language) : text(key, params, language);
    setSaid(({ count }) => ({ text: sentence, count: count + 1, isTrouble: trouble !== null }));
  };
  const { actions, progress } = useVault(stored, done);

  if (!stored) return <main />;

  const now = new Date();
  const t = (key: TextKey) => text(key, {}, language);

  return (
    <LanguageContext.Provider value={language}>
      <main>
        <h1>{t('options.title')}</h1>
        <p class="quiet">{t('panel.unofficial')}</p>
        <OptionsNav sections={SECTIONS} />
        <BackupLine last={stored.lastBackup} />
        <NextStep
          hasCentre={stored.centre !== null}
          people={stored.people.length}
          vault={stored.vault}
          keepsNobody={stored.settings.keepsNobody}
        />
        <DamageNote
          damaged={stored.damaged}
          onForget={id => void done(vault.records.write({ remove: [id] }), 'options.deleted')}
        />
        <ImportSection
          words={words}
          onFile={async file => {
            const report = await importFile(file, words, language);
            await reload();
            setSaid(({ count }) => ({ text: '', count: count + 1, isTrouble: false }));
            return report;
          }}
          onAccept={async accept => {
            const report = await accept();
            await reload();
            return report;
          }}
        />
        <DossiersPart stored={stored} done={done} />
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
        <VaultSection
          status={stored.vault}
          isAsked={location.hash === '#vault'}
          keepsNobody={stored.settings.keepsNobody}
          autoLockMinutes={stored.settings.autoLockMinutes}
          autoLockChoices={AUTO_LOCK_MINUTES}
          locksWithScreen={stored.locksWithScreen}
          unsaved={stored.unsaved}
          progress={progress}
          known={stored.centres.map(({ name }) => name)}
          today={localDay(now)}
          actions={actions}
        />
        <PeoplePart stored={stored} words={words} language={language} reload={reload} done={done} />
        <ProfilesPart stored={stored} words={words} reload={reload} done={done} />
        <BackupPart stored={stored} reload={reload} />
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
        <ChecksPart stored={stored} words={words} done={done} />
        <UpkeepPart stored={stored} done={done} />
        <section id="erase">
          <h2>{t('options.erase')}</h2>
          <p>
            {t('options.erase.why')} <a href="#backup">{t('erase.backup-first')}</a>
          </p>
          <Confirm
            label={t('options.erase')}
            question={t('options.erase.sure')}
            yes={t('options.erase.yes')}
            onYes={() => void done(eraseEverything(), 'options.erase.done')}
          />
        </section>
        <Toast said={said} />
      </main>
    </LanguageContext.Provider>
  );
}
