import { Label, RadioGroup, Select, ToggleGroup } from 'radix-ui';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Controller, useForm } from 'react-hook-form';
import { expose, hand } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { DayButton } from './day-button.jsx';
import './page.css';
import { SearchBox } from './search-box.jsx';

function Held({ control, name, children }) {
  return (
    <div className="field" {...hand(name)}>
      <Controller control={control} name={name} render={({ field }) => children(field)} />
    </div>
  );
}

/** A list; while it is open Radix hides the rest of the page and takes its clicks. */
function Chosen({ control, name, label, options }) {
  return (
    <Held control={control} name={name}>
      {({ value, onChange }) => (
        <>
          <Label.Root htmlFor={`r-${name}`}>{label}</Label.Root>
          <Select.Root value={value ?? ''} onValueChange={onChange}>
            <Select.Trigger id={`r-${name}`} className="trigger-r">
              <Select.Value placeholder="Sélectionnez un élément" />
              <Select.Icon />
            </Select.Trigger>
            <Select.Portal>
              <Select.Content position="popper" className="menu">
                <Select.Viewport>
                  {options.map(option => (
                    <Select.Item key={option} value={option} className="item">
                      <Select.ItemText>{option}</Select.ItemText>
                      <Select.ItemIndicator> ✓</Select.ItemIndicator>
                    </Select.Item>
                  ))}
                </Select.Viewport>
              </Select.Content>
            </Select.Portal>
          </Select.Root>
        </>
      )}
    </Held>
  );
}

const number = {
  setValueAs: text => (typeof text === 'string' && text ? parseFrench(text) : null),
};

function App() {
  const { control, register, getValues } = useForm({
    mode: 'onBlur',
    defaultValues: {
      sousDispositif: null,
      reference: 'DOSSIER-A-RENOMMER'.slice(0, 15),
      objectifDossier: null,
      organisme: null,
      modalite: null,
      sanction: null,
      domaine: null,
      niveau: null,
      intitule: '',
      debut: null,
      fin: null,
      heures: null,
      jours: null,
      type: null,
      objectifOf: null,
      paiementDirect: null,
      coutPedagogique: null,
    },
  });
  useEffect(() => expose(() => getValues()), [getValues]);
  const { sousDispositifs, objectifsDossier, niveaux, typesFormation, objectifsOrganisme } = lists;
  return (
    <form onSubmit={event => event.preventDefault()}>
      <h2>Formation</h2>
      <Chosen
        control={control}
        name="sousDispositif"
        label="Sous dispositif *"
        options={sousDispositifs}
      />
      <div className="field" {...hand('reference')}>
        <label>
          Référence interne de l'entreprise <span className="hint">15 caractères maximum</span>
          <input maxLength={15} {...register('reference')} />
        </label>
      </div>
      <Chosen
        control={control}
        name="objectifDossier"
        label="Objectif général de la formation *"
        options={objectifsDossier}
      />
      <h2>Établissement dispensateur</h2>
      <Held control={control} name="organisme">
        {field => (
          <SearchBox
            {...field}
            label="Organisme de formation"
            placeholder="Siren, siret ou dénomination..."
            entries={lists.organismes}
          />
        )}
      </Held>
      <h2>Modalité de formation</h2>
      <Held control={control} name="modalite">
        {({ value, onChange }) => (
          <>
            <div id="r-mod">Modalité pédagogique *</div>
            <RadioGroup.Root aria-labelledby="r-mod" value={value} onValueChange={onChange}>
              {lists.modalites.map((option, rank) => (
                <div key={option} className="radio">
                  <RadioGroup.Item value={option} id={`mod${rank}`}>
                    <RadioGroup.Indicator>●</RadioGroup.Indicator>
                  </RadioGroup.Item>
                  <label htmlFor={`mod${rank}`}>{option}</label>
                </div>
              ))}
            </RadioGroup.Root>
          </>
        )}
      </Held>
      <h2>Détail de la formation</h2>
      <Chosen control={control} name="sanction" label="Sanction *" options={lists.sanctions} />
      <Held control={control} name="domaine">
        {field => (
          <SearchBox
            {...field}
            label="Formacode *"
            placeholder="Code ou intitulé"
            entries={lists.domaines}
          />
        )}
      </Held>
      <Chosen
        control={control}
        name="niveau"
        label="Niveau de la certification visée par la formation *"
        options={niveaux}
      />
      <div className="field" {...hand('intitule')}>
        <input id="r-int" {...register('intitule')} />
        <label htmlFor="r-int">Intitulé de formation *</label>
      </div>
      <div className="two">
        <Held control={control} name="debut">
          {field => <DayButton {...field} label="Début de formation *" />}
        </Held>
        <Held control={control} name="fin">
          {field => <DayButton {...field} label="Fin de formation *" />}
        </Held>
        <div className="field" {...hand('heures')}>
          <span>Durée de formation en heures *</span>
          <input inputMode="decimal" {...register('heures', number)} />
        </div>
        <div className="field" {...hand('jours')}>
          <span>Durée de formation en jours</span>
          <input inputMode="decimal" {...register('jours', number)} />
        </div>
      </div>
      <Chosen control={control} name="type" label="Type de formation *" options={typesFormation} />
      <Chosen
        control={control}
        name="objectifOf"
        label="Objectif général de l'organisme de formation *"
        options={objectifsOrganisme}
      />
      <h2>Modalité de paiement</h2>
      <Held control={control} name="paiementDirect">
        {({ value, onChange }) => (
          <>
            <div>Paiement direct par l'OPCO à l'organisme de formation *</div>
            <ToggleGroup.Root
              type="single"
              value={value ?? ''}
              onValueChange={chosen => onChange(chosen || null)}
            >
              <ToggleGroup.Item value="Oui">Oui</ToggleGroup.Item>
              <ToggleGroup.Item value="Non">Non</ToggleGroup.Item>
            </ToggleGroup.Root>
          </>
        )}
      </Held>
      <div className="field" {...hand('coutPedagogique')}>
        <span>Montant HT des frais pédagogiques</span>
        <input inputMode="decimal" {...register('coutPedagogique', number)} /> € HT
      </div>
      <button type="button">Enregistrer</button> <button type="submit">Transmettre</button>
    </form>
  );
}

createRoot(document.getElementById('app')).render(<App />);
