import { useState } from 'preact/hooks';
import { copiable, type FicheLine, type FicheTab, ficheOf } from '../../lib/assist/fiche.ts';
import { FUNDER } from '../../lib/portal/funder.ts';
import { isAkto } from '../../lib/procedure/variant.ts';
import { copyText } from '../copy/copy-text.ts';
import { useText } from '../language.tsx';
import { FicheChoices } from './fiche-choices.tsx';
import { ficheFile } from './fiche-file.tsx';
import type { FicheChoice, FicheKnown } from './fiche-known.ts';
import { FicheSheet, useGroupName } from './fiche-sheet.tsx';

interface Props {
  readonly known: FicheKnown;
  /** The training that the address names, if any. */
  readonly asked: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onFile: (file: { readonly name: string; readonly text: string }) => void;
  readonly onOptions: (section: string) => void;
}

/** The choices, the fiche that they make, and what can be done with it. */
export function FichePage({ known, asked, today, onFile, onOptions }: Props) {
  const { t, language } = useText();
  const groupName = useGroupName();
  const [choice, setChoice] = useState<FicheChoice>(() => firstChoice(known, asked));
  const [showsPay, setShowsPay] = useState(false);
  const [said, setSaid] = useState('');
  const profile = known.profiles.find(({ id }) => id === choice.profileId) ?? null;
  const centre = known.centres.find(({ siret }) => siret === choice.siret) ?? null;
  const funder = centre ? (isAkto(centre.opco) ? 'akto' : 'other') : choice.funder;
  const people = known.people.filter(({ id }) => choice.people.includes(id));
  const { optionChoices, amountPer } = known;
  const made = (withPay: boolean) =>
    profile &&
    ficheOf({ profile, centre, funder, people, optionChoices, amountPer, withPay }, FUNDER);
  const fiche = made(showsPay);
  const isPayKnown = people.some(each => (each.hourlyRate ?? each.chargeRate) !== undefined);
  const isUndeclared = funder === 'akto' && fiche?.words === 'facts';

  const copy = async (button: HTMLElement, text: string, done: string) => {
    setSaid('');
    setSaid((await copyText(text, button)) ? done : t('copy.failed'));
  };
  const named = ({ label, per }: FicheLine) => (per ? t(`copy.per-${per}`, { label }) : label);
  const onCopy = {
    line: (line: FicheLine, button: HTMLElement) =>
      void copy(button, line.value, t('copy.done-one', { label: named(line) })),
    tab: (tab: FicheTab, button: HTMLElement) => {
      const lines = copiable(tab).map(
        ({ line, group }) =>
          `${group ? `${groupName(group)}, ` : ''}${named(line)} : ${line.value}`,
      );
      const done = t('fiche.copied-tab', { name: tab.name, count: lines.length });
      void copy(button, lines.join('\n'), done);
    },
  };
  const save = () => {
    const sent = made(false);
    if (!sent) return;
    const file = ficheFile(sent, { isUndeclared, today, language });
    onFile(file);
    setSaid(t('fiche.saved', { name: file.name }));
  };

  return (
    <main class="fiche-page">
      <h1>{t('fiche.title')}</h1>
      <p class="no-print">{t('fiche.lead')}</p>
      <FicheChoices
        known={known}
        choice={choice}
        onChoice={change => {
          setSaid('');
          setChoice({ ...choice, ...change });
        }}
        onOptions={onOptions}
      />
      {fiche && (
        <div class="no-print">
          <p class="form-buttons">
            <button type="button" class="primary" onClick={() => window.print()}>
              {t('fiche.print')}
            </button>
            <button type="button" onClick={save}>
              {t('fiche.save')}
            </button>
            {isPayKnown && (
              <button type="button" onClick={() => setShowsPay(!showsPay)}>
                {t(showsPay ? 'fiche.hide-pay' : 'fiche.show-pay')}
              </button>
            )}
          </p>
          <p class={fiche.isPersonal ? 'note note-check' : 'quiet'}>
            {t('fiche.save-why')} {fiche.isPersonal && t('fiche.save-names')}
          </p>
        </div>
      )}
      <p class="fiche-said no-print" role="status">
        {said}
      </p>
      {fiche ? (
        <FicheSheet fiche={fiche} isUndeclared={isUndeclared} today={today} onCopy={onCopy} />
      ) : (
        <div class="note note-check">
          <p>{t(known.profiles.length === 0 ? 'fiche.no-profile' : 'fiche.gone')}</p>
          <button type="button" onClick={() => onOptions('profiles')}>
            {t('fiche.open-options')}
          </button>
        </div>
      )}
    </main>
  );
}

/** The training that was asked for, the centre that asks; nobody. */
function firstChoice(known: FicheKnown, asked: string | null): FicheChoice {
  const wanted = asked ?? known.lastProfile ?? known.profiles[0]?.id;
  const profile = known.profiles.find(({ id }) => id === wanted);
  return { profileId: profile?.id ?? null, siret: known.current, funder: 'akto', people: [] };
}
