import '@atlaskit/css-reset';
import Button from '@atlaskit/button/new';
import Form, { FormFooter, FormHeader, RequiredAsterisk } from '@atlaskit/form';
import Textfield from '@atlaskit/textfield';
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, hand } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import { Action, Costs, Provider } from './sections.jsx';
import './page.css';

const keys = [
  'reference',
  'organisme',
  'modalite',
  'distance',
  'sanction',
  'par',
  'domaine',
  'rncp',
  'niveau',
  'intitule',
  'debut',
  'fin',
  'heures',
  'jours',
  'type',
  'direct',
  'cout',
];
const amounts = ['distance', 'heures', 'jours', 'cout'];

/** What the kit's form holds: options by their value, amounts as numbers. */
function plain(held, search) {
  const taken = keys.map(key => {
    const value = held[key];
    if (amounts.includes(key)) return [key, value ? parseFrench(value) : null];
    return [key, value?.value ?? value ?? null];
  });
  return {
    ...Object.fromEntries(taken),
    convention: held.convention === true,
    recherche: search,
  };
}

function Page() {
  const [isRead, setRead] = useState(false);
  const [search, setSearch] = useState('');
  const values = useRef(() => ({}));
  const seen = useRef('');
  seen.current = search;
  useEffect(() => {
    // The draft is read from the server before the form is drawn.
    const wait = setTimeout(setRead, 600, true);
    expose(() => plain(values.current() ?? {}, seen.current));
    return () => clearTimeout(wait);
  }, []);
  return (
    <>
      <nav className="haut">
        <strong>Mon Espace</strong>
        <Textfield
          aria-label="Rechercher"
          placeholder="Rechercher un dossier, une formation…"
          value={search}
          onChange={event => setSearch(event.target.value)}
          width={280}
        />
      </nav>
      <main>
        {!isRead && <p role="status">Chargement du brouillon…</p>}
        {isRead && (
          <Form onSubmit={() => {}} autocomplete="off">
            {({ formProps, getValues, setFieldValue }) => {
              values.current = getValues;
              return (
                <form {...formProps} noValidate>
                  <FormHeader title="Nouvelle action de formation">
                    <p>
                      Les champs marqués d'un <RequiredAsterisk /> sont obligatoires.
                    </p>
                  </FormHeader>
                  <Provider hand={hand} />
                  <Action hand={hand} put={setFieldValue} />
                  <Costs hand={hand} put={setFieldValue} />
                  <FormFooter>
                    <Button appearance="subtle">Retour</Button>
                    <Button appearance="primary">Enregistrer</Button>
                  </FormFooter>
                </form>
              );
            }}
          </Form>
        )}
      </main>
    </>
  );
}

setGlobalTheme({ colorMode: 'light', light: 'light' });
createRoot(document.getElementById('app')).render(<Page />);
