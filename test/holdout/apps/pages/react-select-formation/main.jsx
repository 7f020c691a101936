import {
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
} from '@headlessui/react';
import { fr } from 'date-fns/locale/fr';
import { useEffect, useState } from 'react';
import DatePicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import { createRoot } from 'react-dom/client';
import { NumericFormat } from 'react-number-format';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import './page.css';

const asOption = text => (text ? { value: text, label: text } : null);

/** The caption is a paragraph tied to nothing; the star stands after it, the hint inside it. */
function Row({ caption, hint, must, name, children }) {
  return (
    <div className="row" {...hand(name)}>
      <p>
        {caption}
        {must && <b className="must"> *</b>} {hint && <small>{hint}</small>}
      </p>
      {children}
    </div>
  );
}

function Chosen({ value, onPick, options, clearable }) {
  return (
    <Select
      placeholder="Choisir…"
      noOptionsMessage={() => 'Aucun élément'}
      menuPortalTarget={document.body}
      isClearable={clearable}
      options={options.map(asOption)}
      value={asOption(value)}
      onChange={option => onPick(option?.value ?? null)}
    />
  );
}

function Searched({ value, onPick, entries }) {
  return (
    <AsyncSelect
      placeholder="Tapez au moins 3 caractères"
      loadingMessage={() => 'Recherche…'}
      noOptionsMessage={() => 'Aucun résultat'}
      value={asOption(value)}
      loadOptions={async typed =>
        typed.length < 3 ? [] : (await lists.askServer(entries, typed, 500)).map(asOption)
      }
      onChange={option => onPick(option?.value ?? null)}
    />
  );
}

function Box({ value, onPick, options }) {
  return (
    <Listbox value={value} onChange={onPick}>
      <ListboxButton className="box">{value ?? 'Choisir…'}</ListboxButton>
      <ListboxOptions anchor="bottom start" className="menu" transition>
        {options.map(option => (
          <ListboxOption key={option} value={option} className="opt">
            {option}
          </ListboxOption>
        ))}
      </ListboxOptions>
    </Listbox>
  );
}

function Cards({ value, onPick, options }) {
  return (
    <RadioGroup value={value} onChange={onPick} className="cards">
      {options.map(option => (
        <Radio key={option} value={option} className="card">
          {option}
        </Radio>
      ))}
    </RadioGroup>
  );
}

const isoDay = date => (date ? date.toLocaleDateString('sv-SE') : null);
const inPlainDays = held => ({ ...held, debut: isoDay(held.debut), fin: isoDay(held.fin) });

function Day({ value, onPick }) {
  return (
    <DatePicker
      locale={fr}
      dateFormat="dd/MM/yyyy"
      placeholderText="jj/mm/aaaa"
      selected={value}
      onChange={onPick}
    />
  );
}

function Amount({ value, onPick, unit }) {
  return (
    <NumericFormat
      decimalSeparator=","
      thousandSeparator=" "
      decimalScale={2}
      fixedDecimalScale
      suffix={unit}
      value={value}
      onValueChange={({ floatValue }) => onPick(floatValue ?? null)}
    />
  );
}

/** Mounted only some time after the provider was chosen. */
function Module({ held, put }) {
  return (
    <fieldset>
      <legend>Module de formation</legend>
      <Row caption="Modalité pédagogique" must name="modalite">
        <Cards value={held.modalite} onPick={put('modalite')} options={lists.modalites} />
      </Row>
      <Row caption="Sanction visée" must name="sanction">
        <Chosen
          value={held.sanction}
          onPick={put('sanction')}
          options={lists.sanctions}
          clearable
        />
      </Row>
      <Row
        caption="Domaine de formation (Formacode)"
        hint="Ex : boulangerie ou 39257"
        must
        name="domaine"
      >
        <Searched value={held.domaine} onPick={put('domaine')} entries={lists.domaines} />
      </Row>
      <Row caption="Niveau de la certification visée" must name="niveau">
        <Chosen value={held.niveau} onPick={put('niveau')} options={lists.niveaux} />
      </Row>
      <Row caption="Intitulé de l'action de formation" must name="intitule">
        <input value={held.intitule} onChange={event => put('intitule')(event.target.value)} />
      </Row>
      <div className="pair">
        <Row caption="Date de début de formation" must name="debut">
          <Day value={held.debut} onPick={put('debut')} />
        </Row>
        <Row caption="Date de fin de formation" must name="fin">
          <Day value={held.fin} onPick={put('fin')} />
        </Row>
        <Row caption="Nombre d'heures" must name="heures">
          <Amount value={held.heures} onPick={put('heures')} unit=" h" />
        </Row>
        <Row caption="Nombre de jours" name="jours">
          <Amount value={held.jours} onPick={put('jours')} unit=" j" />
        </Row>
      </div>
      <Row caption="Type de formation" must name="type">
        <Box value={held.type} onPick={put('type')} options={lists.typesFormation} />
      </Row>
      <Row caption="Objectif général de l'organisme de formation" must name="objectifOf">
        <Box
          value={held.objectifOf}
          onPick={put('objectifOf')}
          options={lists.objectifsOrganisme}
        />
      </Row>
      <Row caption="Coût pédagogique" hint="Montant HT en euros" must name="coutPedagogique">
        <Amount value={held.coutPedagogique} onPick={put('coutPedagogique')} unit=" €" />
      </Row>
      <Row caption="Paiement direct à l'organisme de formation" must name="paiementDirect">
        <Cards
          value={held.paiementDirect}
          onPick={put('paiementDirect')}
          options={['Oui', 'Non']}
        />
      </Row>
    </fieldset>
  );
}

function App() {
  const [held, put] = useHeld(
    {
      siteWeb: '',
      sousDispositif: null,
      reference: '',
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
      coutPedagogique: null,
      paiementDirect: null,
    },
    inPlainDays,
  );
  const [ready, setReady] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => void setTimeout(setReady, 900, true), []);
  useEffect(() => {
    if (held.organisme) setTimeout(setShown, 700, true);
  }, [held.organisme]);
  if (!ready) return <div className="wait">Chargement</div>;
  return (
    <main>
      <h1>Nouvelle Action de formation</h1>
      <input
        className="off"
        name="website"
        tabIndex={-1}
        autoComplete="off"
        value={held.siteWeb}
        onChange={event => put('siteWeb')(event.target.value)}
      />
      <fieldset>
        <legend>Dossier</legend>
        <Row caption="Sous dispositif" must name="sousDispositif">
          <Chosen
            value={held.sousDispositif}
            onPick={put('sousDispositif')}
            options={lists.sousDispositifs}
          />
        </Row>
        <Row
          caption="Référence interne de l'entreprise"
          hint="(15 caractères maximum)"
          name="reference"
        >
          <input
            maxLength={15}
            value={held.reference}
            onChange={event => put('reference')(event.target.value)}
          />
        </Row>
        <Row caption="Objectif général de la formation" must name="objectifDossier">
          <Chosen
            value={held.objectifDossier}
            onPick={put('objectifDossier')}
            options={lists.objectifsDossier}
            clearable
          />
        </Row>
        <Row
          caption="Organisme de formation externe"
          hint="Siren, siret ou dénomination"
          must
          name="organisme"
        >
          <Searched value={held.organisme} onPick={put('organisme')} entries={lists.organismes} />
        </Row>
      </fieldset>
      {held.organisme && !shown && <div className="wait">Chargement</div>}
      {shown && <Module held={held} put={put} />}
      <button type="button">Enregistrer</button> <button type="button">Transmettre</button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<App />);
