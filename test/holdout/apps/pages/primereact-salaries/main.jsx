import { addLocale, PrimeReactProvider } from 'primereact/api';
import { Button } from 'primereact/button';
import { IconField } from 'primereact/iconfield';
import { InputIcon } from 'primereact/inputicon';
import { InputText } from 'primereact/inputtext';
import { Panel } from 'primereact/panel';
import { Skeleton } from 'primereact/skeleton';
import { Toolbar } from 'primereact/toolbar';
import 'primereact/resources/themes/lara-light-blue/theme.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, useForm } from 'react-hook-form';
import { expose } from '../../shared/expose.js';
import './page.css';
import { Consents, Home, Identity, Work } from './sections.jsx';
import { french, plain } from './values.js';

addLocale('fr', french);

const blank = {
  sexe: null,
  nom: '',
  prenom: '',
  naissance: null,
  temporaire: null,
  nir: '',
  ntt: '',
  voie: '',
  cp: '',
  ville: null,
  tel: '',
  mel: '',
  contrat: 'CDI',
  csp: null,
  niveau: null,
  langues: [],
  taux: null,
  handicap: false,
  copie: false,
  informe: false,
};
function Page() {
  const form = useForm({ defaultValues: blank, mode: 'onBlur' });
  const [sought, setSought] = useState('');
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const wait = setTimeout(setReady, 800, true);
    return () => clearTimeout(wait);
  }, []);
  useEffect(() => expose(() => ({ ...plain(form.getValues()), recherche: sought })));
  const seek = (
    <IconField iconPosition="left">
      <InputIcon>⌕</InputIcon>
      <InputText
        value={sought}
        onChange={({ target }) => setSought(target.value)}
        placeholder="Nom, prénom ou n° de dossier"
      />
    </IconField>
  );
  return (
    <FormProvider {...form}>
      <Toolbar start={<strong>Mon Espace · Salariés</strong>} end={seek} />
      <form onSubmit={form.handleSubmit(() => {})} noValidate autoComplete="off">
        <h1>Saisie Salarié(e)</h1>
        {!isReady && <Skeleton height="24rem" />}
        {isReady && (
          <>
            <Identity form={form} />
            <Panel header="Établissement de rattachement" toggleable>
              <div className="grille">
                <div className="champ">
                  <label htmlFor="cp-etab">Code postal</label>
                  <InputText id="cp-etab" value="34000" disabled />
                </div>
                <div className="champ">
                  <label htmlFor="ville-etab">Ville</label>
                  <InputText id="ville-etab" value="MONTPELLIER" disabled />
                </div>
              </div>
            </Panel>
            <Home />
            <Work />
            <Consents form={form} />
            <div className="actions">
              <Button type="button" label="Supprimer" severity="danger" text />
              <Button type="submit" label="Enregistrer" />
            </div>
          </>
        )}
      </form>
    </FormProvider>
  );
}

createRoot(document.getElementById('app')).render(
  <PrimeReactProvider value={{ locale: 'fr', ripple: true }}>
    <Page />
  </PrimeReactProvider>,
);
