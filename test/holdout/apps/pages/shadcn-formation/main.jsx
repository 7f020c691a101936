import { Checkbox } from 'radix-ui';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, useForm } from 'react-hook-form';
import { Toaster, toast } from 'sonner';
import { expose } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import {
  Amount,
  Cards,
  Day,
  List,
  NativeList,
  Sought,
  SwitchLine,
  Text,
  Toggles,
} from './fields.jsx';
import './page.css';

const blank = {
  sous: 'Plan de développement des compétences',
  reference: '',
  objectif: '',
  organisme: '',
  intitule: '',
  sanction: '',
  domaine: '',
  modalite: '',
  distance: '',
  debut: null,
  fin: null,
  heures: '',
  jours: '',
  type: '',
  objectifOf: '',
  direct: true,
  cout: '',
  honneur: false,
};
const askProvider = typed => lists.askServer(lists.organismes, typed, 500);
const askDomain = typed => lists.askServer(lists.domaines, typed, 300);
const iso = day => day?.toLocaleDateString('sv-SE') ?? null;

/** The form's store, told as plain values. */
const plain = held => ({
  ...held,
  debut: iso(held.debut),
  fin: iso(held.fin),
  distance: parseFrench(held.distance),
  heures: parseFrench(held.heures),
  jours: parseFrench(held.jours),
  cout: parseFrench(held.cout),
  objectifOf: lists.objectifsOrganisme[Number(held.objectifOf.slice(2)) - 1] ?? '',
});

const Card = ({ title, text, children }) => (
  <div data-slot="card">
    <div data-slot="card-header">
      <div data-slot="card-title">{title}</div>
      {text && <div data-slot="card-description">{text}</div>}
    </div>
    <div data-slot="card-content">{children}</div>
  </div>
);

const Request = () => (
  <Card title="Dossier" text="Les champs suivis d’un astérisque sont obligatoires.">
    <List name="sous" label="Sous-dispositif" must entries={lists.sousDispositifs} />
    <Text
      name="reference"
      label="Référence interne de l’entreprise"
      max={15}
      hint="15 caractères maximum"
      placeholder="Ex : FLE-2026-04"
    />
    <List
      name="objectif"
      label="Objectif général de la formation"
      must
      entries={lists.objectifsDossier}
    />
    <Sought
      name="organisme"
      label="Organisme de formation"
      must
      ask={askProvider}
      empty="Rechercher un organisme…"
      search="SIRET ou dénomination…"
    />
  </Card>
);

function Course({ form }) {
  const isFar = /distance|FOAD|Mixte/.test(form.watch('modalite'));
  return (
    <Card title="Action de formation">
      <Text name="intitule" label="Intitulé de formation" must tall max={250} />
      <Cards name="modalite" label="Modalité pédagogique" must entries={lists.modalites} />
      {isFar && (
        <Amount
          name="distance"
          label="Durée de la formation à distance"
          unit="h"
          hint="Elle doit être inférieure à la durée de formation."
        />
      )}
      <Sought
        name="sanction"
        label="Sanction"
        must
        entries={lists.sanctions}
        empty="Sélectionnez une sanction…"
        search="Filtrer…"
      />
      <Sought
        name="domaine"
        label="Formacode"
        ask={askDomain}
        empty="Code ou intitulé du domaine"
        search="Ex : boulangerie ou 39257"
      />
      <div className="pair">
        <Day name="debut" label="Date de début" must />
        <Day name="fin" label="Date de fin" must typed hint="Format : JJ/MM/AAAA" />
        <Amount name="heures" label="Durée en heures" must unit="heures" />
        <Amount name="jours" label="Durée en jours" digits={1} unit="jours" />
      </div>
      <Toggles name="type" label="Type de formation" must entries={lists.typesFormation} />
      <NativeList
        name="objectifOf"
        label="Objectif général de l’organisme de formation"
        must
        entries={lists.objectifsOrganisme}
      />
    </Card>
  );
}

const Payment = ({ form }) => (
  <Card title="Financement">
    <SwitchLine
      name="direct"
      label="Paiement direct par l’OPCO à l’organisme de formation"
      hint="Désactivez si votre établissement avance les frais."
    />
    <Amount name="cout" label="Coût pédagogique HT" must unit="€" />
    <div className="consent">
      <Checkbox.Root
        id="honneur"
        data-slot="checkbox"
        checked={form.watch('honneur')}
        onCheckedChange={on => form.setValue('honneur', on)}
      >
        <Checkbox.Indicator>✓</Checkbox.Indicator>
      </Checkbox.Root>
      <label htmlFor="honneur">J’atteste sur l’honneur l’exactitude des données saisies.</label>
    </div>
  </Card>
);

/** The last file sent, shown beside the form in boxes that nobody may change. */
const Last = () => (
  <aside data-slot="sidebar">
    <div data-slot="card-title">Dernier dossier transmis</div>
    {[
      ['Intitulé de formation', 'Journées professionnelles 2025'],
      ['Date de début', '18/11/2025'],
      ['Date de fin', '21/11/2025'],
    ].map(([label, value]) => (
      <div key={label} data-slot="form-item">
        <label htmlFor={`dernier-${label}`}>{label}</label>
        <input id={`dernier-${label}`} data-slot="input" value={value} disabled />
      </div>
    ))}
    <button type="button" data-slot="outline">
      Dupliquer ce dossier
    </button>
  </aside>
);

function Page() {
  const form = useForm({ defaultValues: blank, mode: 'onTouched' });
  const [sought, setSought] = useState('');
  useEffect(() => expose(() => ({ ...plain(form.getValues()), recherche: sought })));
  useEffect(() => {
    const wait = setTimeout(() => toast('Brouillon n° 4127 créé'), 900);
    return () => clearTimeout(wait);
  }, []);
  return (
    <>
      <header>
        <strong>Mon Espace</strong>
        <input
          type="search"
          data-slot="input"
          placeholder="Rechercher un dossier…"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      </header>
      <div className="columns">
        <FormProvider {...form}>
          <form onSubmit={form.handleSubmit(() => toast.success('Demande enregistrée'))}>
            <h1>Nouvelle action de formation</h1>
            <Request />
            <Course form={form} />
            <Payment form={form} />
            <div className="actions">
              <button type="button" data-slot="outline">
                Supprimer
              </button>
              <button type="submit" data-slot="default">
                Enregistrer
              </button>
            </div>
          </form>
        </FormProvider>
        <Last />
      </div>
      <Toaster position="bottom-right" />
    </>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
