import { useText } from '../language.tsx';
import type { FicheChoice, FicheKnown } from './fiche-known.ts';
import { FichePeople } from './fiche-people.tsx';

interface Props {
  readonly known: FicheKnown;
  readonly choice: FicheChoice;
  readonly onChoice: (change: Partial<FicheChoice>) => void;
  readonly onOptions: (section: string) => void;
}

/** Which training, for whom, in whose name. */
export function FicheChoices({ known, choice, onChoice, onOptions }: Props) {
  const { t } = useText();
  return (
    <section class="fiche-choices no-print" aria-labelledby="fiche-choices">
      <h2 id="fiche-choices">{t('fiche.choices')}</h2>
      <div class="field">
        <label for="fiche-training">{t('fiche.training')}</label>
        <select
          id="fiche-training"
          value={choice.profileId ?? ''}
          onChange={({ currentTarget }) => onChoice({ profileId: currentTarget.value || null })}
        >
          {choice.profileId === null && <option value="" />}
          {known.profiles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="fiche-centre">{t('fiche.centre')}</label>
        <select
          id="fiche-centre"
          value={choice.siret ?? ''}
          onChange={({ currentTarget }) => onChoice({ siret: currentTarget.value || null })}
        >
          {known.centres.map(({ siret, name }) => (
            <option key={siret} value={siret}>
              {name}
            </option>
          ))}
          <option value="">{t('fiche.centre-none')}</option>
        </select>
      </div>
      {choice.siret === null && (
        <div class="field">
          <label for="fiche-funder">{t('fiche.funder')}</label>
          <select
            id="fiche-funder"
            value={choice.funder}
            onChange={({ currentTarget }) =>
              onChoice({ funder: currentTarget.value === 'other' ? 'other' : 'akto' })
            }
          >
            <option value="akto">{t('fiche.funder-akto')}</option>
            <option value="other">{t('fiche.funder-other')}</option>
          </select>
        </div>
      )}
      <FichePeople
        people={known.people}
        isLocked={known.keeping === 'locked'}
        chosen={choice.people}
        onChosen={people => onChoice({ people })}
        onOptions={onOptions}
      />
    </section>
  );
}
