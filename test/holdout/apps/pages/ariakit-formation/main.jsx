import { Checkbox, Form, FormCheckbox, FormControl, FormLabel, useFormStore } from '@ariakit/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { FilteredList, List, Question, Search, Text } from './fields.jsx';
import './page.css';

const blank = {
  reference: '',
  sous: '',
  objectif: '',
  organisme: '',
  siret: '',
  modalite: '',
  distance: '',
  sanction: '',
  par: '',
  domaine: '',
  rncp: '',
  intitule: '',
  debut: '',
  fin: '',
  heures: '',
  jours: '',
  type: '',
  direct: true,
  cout: '',
  honneur: false,
};

const coded = (entries, code) => new Map(entries.map((text, rank) => [`${code}${rank + 1}`, text]));
const objectives = coded(lists.objectifsDossier, 'OBJ');
const endings = coded(lists.sanctions, 'SAN');
const titles = [
  'RNCP37313 - Formateur en français langue étrangère',
  'RNCP39257 - Boulanger',
  'RNCP38575 - Assistant de direction',
];

const askProvider = typed => lists.askServer(lists.organismes, typed, 500);
const askDomain = typed => lists.askServer(lists.domaines, typed, 350);
const askTitle = typed => lists.askServer(titles, typed, 350);

const day = text => {
  const parts = /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/.exec(text.trim());
  return parts && `${parts[3]}-${parts[2].padStart(2, '0')}-${parts[1].padStart(2, '0')}`;
};
const asDay = text => day(text)?.split('-').reverse().join('/') ?? text;
const asNumber = digits => text => {
  const value = parseFrench(text);
  return value === null ? text : formatFrench(value, digits);
};

/** The kit's form store, told as plain values. */
const plain = values => ({
  ...values,
  objectif: objectives.get(values.objectif) ?? null,
  sanction: endings.get(values.sanction) ?? null,
  debut: day(values.debut),
  fin: day(values.fin),
  distance: parseFrench(values.distance),
  heures: parseFrench(values.heures),
  jours: parseFrench(values.jours),
  cout: parseFrench(values.cout),
});

const needed = ['sous', 'objectif', 'organisme', 'modalite', 'sanction', 'intitule', 'heures'];

function useStore() {
  const form = useFormStore({ defaultValues: blank });
  form.useValidate(() => {
    for (const name of needed) {
      if (!form.getValue(name)) form.setError(name, 'Saisie obligatoire');
    }
    for (const name of ['debut', 'fin']) {
      if (!day(form.getValue(name)))
        form.setError(name, 'Saisissez une valeur de date (JJ/MM/AAAA)');
    }
    for (const name of ['heures', 'cout']) {
      const typed = form.getValue(name);
      if (typed && parseFrench(typed) === null) form.setError(name, 'Saisissez un nombre');
    }
  });
  return form;
}

function Action({ form }) {
  const par = form.useValue('par');
  const isFar = /distance|FOAD|Mixte/.test(form.useValue('modalite'));
  return (
    <section>
      <h2>L’action de formation</h2>
      <Text name="intitule" label="Intitulé de formation" must tall />
      <Question name="modalite" label="Modalité pédagogique" must entries={lists.modalites} />
      {isFar && (
        <Text
          name="distance"
          label="Durée de la formation à distance"
          unit="heures"
          hint="Inférieure à la durée de formation"
          rewrite={asNumber(2)}
        />
      )}
      <List name="sanction" label="Sanction" must entries={endings} />
      <Question
        name="par"
        label="Souhaitez-vous rechercher votre formation par ?"
        entries={['RNCP', 'Formacode']}
        look="pastilles"
      />
      {par === 'RNCP' && (
        <Search
          name="rncp"
          label="Code RNCP"
          ask={askTitle}
          placeholder="Ex : boulangerie ou 39257"
        />
      )}
      {par === 'Formacode' && (
        <Search
          name="domaine"
          label="Code ou intitulé du domaine"
          ask={askDomain}
          placeholder="Ex : boulangerie ou 39257"
        />
      )}
      <div className="ligne">
        <Text name="debut" label="Début" must hint="JJ/MM/AAAA" rewrite={asDay} />
        <Text name="fin" label="Fin" must hint="JJ/MM/AAAA" rewrite={asDay} />
        <Text name="heures" label="Nombre d’heures" must rewrite={asNumber(2)} />
        <Text name="jours" label="Nombre de jours" rewrite={asNumber(1)} />
      </div>
      <Question
        name="type"
        label="Type de formation"
        must
        entries={lists.typesFormation}
        look="pastilles"
      />
    </section>
  );
}

const Payment = ({ form }) => (
  <section>
    <h2>Le règlement</h2>
    <div className="champ bascule" {...hand('direct')}>
      <FormLabel name="direct">Paiement direct par l’OPCO à l’organisme de formation</FormLabel>
      <FormControl
        name="direct"
        render={
          <Checkbox
            role="switch"
            render={<button type="button" />}
            className="levier"
            checked={form.useValue('direct')}
            onChange={() => form.setValue('direct', on => !on)}
          />
        }
      >
        {form.useValue('direct') ? 'Oui' : 'Non'}
      </FormControl>
    </div>
    <Text name="cout" label="Frais pédagogiques HT" unit="€" must rewrite={asNumber(2)} />
    <label className="attestation" htmlFor="honneur">
      <FormCheckbox id="honneur" name="honneur" /> J’atteste sur l’honneur l’exactitude des données
      saisies.
    </label>
  </section>
);

function Page() {
  const form = useStore();
  const [sought, setSought] = useState('');
  useEffect(() => expose(() => ({ ...plain(form.getState().values), recherche: sought })));
  return (
    <>
      <header>
        <strong>Mon Espace</strong>
        <input
          type="search"
          aria-label="Intitulé de formation ou n° de dossier"
          placeholder="Intitulé de formation, n° de dossier"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      </header>
      <Form store={form} aria-labelledby="titre" className="page" noValidate>
        <h1 id="titre">Demande de prise en charge</h1>
        <p className="aide">Les champs suivis d’une étoile sont obligatoires.</p>
        <section>
          <h2>Votre dossier</h2>
          <Text name="reference" label="Référence interne" max={15} hint="15 caractères maximum" />
          <FilteredList name="sous" label="Sous-dispositif" must entries={lists.sousDispositifs} />
          <List
            name="objectif"
            label="Objectif général de la formation"
            must
            entries={objectives}
          />
          <Search
            name="organisme"
            label="Organisme de formation"
            must
            ask={askProvider}
            placeholder="SIRET ou dénomination"
            onTake={text => form.setValue('siret', text.slice(-14))}
          />
          <div className="champ">
            <FormLabel name="siret" className="libelle">
              SIRET de l’organisme
            </FormLabel>
            <FormControl name="siret" render={<input readOnly value={form.useValue('siret')} />} />
          </div>
        </section>
        <Action form={form} />
        <Payment form={form} />
        <footer>
          <button type="button">Enregistrer</button> <button type="button">Transmettre</button>
        </footer>
      </Form>
    </>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
