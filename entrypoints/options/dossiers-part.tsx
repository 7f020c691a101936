import { useRef, useState } from 'preact/hooks';
import { DeadlineTools } from '../../components/dossiers/deadline-tools.tsx';
import type { DossierFacts } from '../../components/dossiers/dossier-facts.ts';
import { DossierForm } from '../../components/dossiers/dossier-form.tsx';
import { DossierList } from '../../components/dossiers/dossier-list.tsx';
import { DossierSheet } from '../../components/dossiers/dossier-sheet.tsx';
import { ImportFollowUp } from '../../components/dossiers/import-follow-up.tsx';
import { useText } from '../../components/language.tsx';
import { useFocusBack } from '../../components/procedure/focus-back.ts';
import { saveFile } from '../../components/save-file.ts';
import { dossierParts, dossiers, removeDossier } from '../../lib/browser/dossiers.ts';
import { askToNotify, forgoNotifying } from '../../lib/browser/permissions.ts';
import { speaker } from '../../lib/browser/procedure-words.ts';
import { saveSettings } from '../../lib/browser/settings.ts';
import { vault } from '../../lib/browser/vault.ts';
import { today } from '../../lib/calendar/today.ts';
import { type Dossier, newDossier } from '../../lib/dossiers/dossier.ts';
import { exportFollowUp } from '../../lib/dossiers/follow-up-file.ts';
import { answer, typeDeadline } from '../../lib/dossiers/say.ts';
import type { TextKey } from '../../locales/text.ts';
import { settled } from './dossier-disputes.ts';
import { importFollowUp, saveDiary } from './dossier-files.ts';
import { uniteDossiers } from './unite-dossiers.ts';
import { useDossiers } from './use-dossiers.ts';
import type { Stored } from './use-stored.ts';

interface Props {
  readonly stored: Stored;
  readonly done: (change: Promise<unknown>, key: TextKey) => Promise<void>;
}

const NEW: DossierFacts = { title: '', funder: '', start: '', end: '' };

/** The section of the dossiers, with what it reads and writes. */
export function DossiersPart({ stored, done }: Props) {
  const { t, language } = useText();
  const { settings } = stored;
  const { read, reload, open, asked, source } = useDossiers(language, settings.deadlineMargin);
  const [isNew, setNew] = useState(false);
  const place = useRef<HTMLElement>(null);
  useFocusBack(place, asked);
  const told = speaker(language);
  const say = (change: Promise<unknown>, key: TextKey) => done(change, key).then(reload);
  const change = (edit: (dossier: Dossier, now: Date) => Dossier, key: TextKey) =>
    asked
      ? void say(
          dossiers.change(asked, each => edit(each, new Date())),
          key,
        )
      : undefined;
  const diary = async (only?: string) => {
    const isThere = await saveDiary(told, t('dossiers-page.diary-name'), only);
    await say(Promise.resolve(), isThere ? 'dossiers-page.saved' : 'dossiers-page.diary-none');
  };
  const found = asked && read?.open?.shown.id === asked ? read.open : null;

  const sheet = found && (
    <DossierSheet
      key={found.shown.id}
      dossier={found}
      onBack={() => open(null)}
      onSay={(step, isDone) => void source.say(found.shown.id, step, isDone).then(reload)}
      onNote={(step, note) => source.note(found.shown.id, step, note)}
      onFacts={facts => change((each, now) => withFacts(each, facts, now), 'dossiers-page.saved')}
      onDay={(id, day) =>
        change((each, now) => typeDeadline(each, id, day, now), 'dossiers-page.saved')
      }
      onChoose={(dispute, value) =>
        change((each, now) => settled(each, dispute, value, now), 'dossiers-page.saved')
      }
      onUnite={double => void say(uniteDossiers(found.shown.id, double), 'dossiers-page.united')}
      onShare={async (notesOf, isSure) => {
        const dossier = await dossiers.get(found.shown.id);
        if (!dossier) throw new Error('The dossier is gone');
        const isOpen = (await vault.status()) === 'open';
        const personal = isOpen ? await dossierParts.get(dossier.id) : null;
        const { people } = stored;
        const made = exportFollowUp(dossier, { notesOf, personal, people, isSure });
        if (made.status === 'ready') saveFile(made.file);
        return made;
      }}
      onDiary={() => void diary(found.shown.id)}
      onClosed={isClosed =>
        change(
          (each, now) => answer(each, 'closedOn', isClosed ? today(now) : null, now),
          isClosed ? 'dossiers-page.closed-done' : 'dossiers-page.reopened',
        )
      }
      onDelete={() => {
        open(null);
        void say(removeDossier(found.shown.id), 'dossiers-page.deleted');
      }}
    />
  );
  return (
    <section id="dossiers" ref={place}>
      <h2>{t('dossiers-page.title')}</h2>
      {sheet ?? (
        <>
          <p class="quiet">{t('dossiers-page.why')}</p>
          {read && read.damaged > 0 && (
            <p class="note">{t('dossiers-page.damaged', { count: read.damaged })}</p>
          )}
          {read && <DossierList lines={read.lines} onOpen={open} />}
          {isNew ? (
            <DossierForm
              title="dossiers-page.new-title"
              facts={NEW}
              onSave={facts => {
                setNew(false);
                void say(begin(facts).then(open), 'dossiers-page.created');
              }}
              onCancel={() => setNew(false)}
            />
          ) : (
            <div class="dossier-new">
              <button type="button" onClick={() => setNew(true)}>
                {t('dossiers-page.new')}
              </button>
              <p class="quiet">{t('dossiers-page.new-why')}</p>
            </div>
          )}
          <ImportFollowUp
            lines={read?.lines ?? []}
            onFile={async file => {
              const imported = await importFollowUp(file);
              await reload();
              return imported;
            }}
            onOpen={open}
          />
          <DeadlineTools
            margin={settings.deadlineMargin}
            notifies={read?.notifies ?? false}
            onMargin={deadlineMargin =>
              void say(saveSettings({ ...settings, deadlineMargin }), 'dossiers-page.saved')
            }
            onNotify={wanted => {
              // First of all, while the browser still knows of the click.
              const asking = wanted ? askToNotify() : forgoNotifying();
              void asking.then(may =>
                say(
                  Promise.resolve(),
                  wanted && may ? 'dossiers-page.notified' : 'dossiers-page.no-notify',
                ),
              );
            }}
            onDiary={() => void diary()}
          />
        </>
      )}
    </section>
  );
}

async function begin(facts: DossierFacts): Promise<string> {
  const now = new Date();
  const fresh = withFacts(newDossier(crypto.randomUUID(), today(now)), facts, now);
  await dossiers.changeAll(() => ({ put: [fresh], result: null }));
  return fresh.id;
}

function withFacts(dossier: Dossier, facts: DossierFacts, now: Date): Dossier {
  let changed = dossier;
  for (const name of ['title', 'funder', 'start', 'end'] as const) {
    changed = answer(changed, name, facts[name] || null, now);
  }
  return changed;
}
