import { useId } from 'preact/hooks';
import type { ProfileSummary } from '../lib/assist/state.ts';
import { EmployeePicker } from './employee-picker.tsx';
import { frenchDate } from './format.ts';
import { useText } from './language.tsx';
import type { PanelProps } from './panel-props.ts';

interface Props extends PanelProps {
  readonly onOptions: (section: string) => void;
}

/** What the request is about: the training, and who goes. */
export function RequestChoice({ state, dispatch, onOptions }: Props) {
  const { t } = useText();
  const id = useId();
  const chosen = state.profiles.find(profile => profile.id === state.profileId);
  const name = (profile: ProfileSummary) => {
    // Two editions of the same name are told apart by the day they start.
    const twins = state.profiles.filter(({ title }) => title === profile.title);
    const title =
      twins.length > 1 ? `${profile.title} (${frenchDate(profile.start)})` : profile.title;
    return profile.past ? t('panel.profile-past', { title }) : title;
  };
  return (
    <section class="choice" aria-label={t('panel.profile')}>
      <label class="quiet" for={id}>
        {t('panel.profile')}
      </label>
      <select
        id={id}
        disabled={state.profiles.length === 0}
        value={state.profileId ?? ''}
        onChange={event =>
          dispatch({ type: 'choose-profile', profileId: event.currentTarget.value })
        }
      >
        {state.profileId === null && <option value="">{t('panel.profile-none')}</option>}
        {state.profiles.map(profile => (
          <option key={profile.id} value={profile.id}>
            {name(profile)}
          </option>
        ))}
      </select>
      {chosen && (
        <p class="quiet">
          {t('options.profiles.dates', {
            start: frenchDate(chosen.start),
            end: frenchDate(chosen.end),
          })}
        </p>
      )}
      <EmployeePicker
        employees={state.employees}
        chosen={state.chosen}
        onTick={(ids, going) => dispatch({ type: 'choose-employees', ids, going })}
        locked={state.locked ?? false}
        onOptions={onOptions}
      />
    </section>
  );
}
