import {
  Button,
  ButtonGroup,
  Checkbox,
  Content,
  Divider,
  defaultTheme,
  Form,
  Heading,
  InlineAlert,
  Item,
  ProgressCircle,
  Provider,
  SearchField,
  TabList,
  TabPanels,
  Tabs,
} from '@adobe/react-spectrum';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useHeld } from '../../shared/held.js';
import { Lever } from './fields.jsx';
import { Contact, categories, contracts, Identity, Manager, Post } from './sections.jsx';
import './page.css';

const blank = {
  recherche: '',
  nom: '',
  prenom: '',
  naissance: null,
  sexe: null,
  provisoire: null,
  nir: '',
  ntt: '',
  handicap: false,
  voie: '',
  cp: '',
  commune: null,
  portable: '',
  contrat: 'NC1',
  csp: null,
  statut: null,
  niveau: null,
  taux: null,
  charge: null,
  copie: true,
  notice: false,
  envois: 0,
};
const named = (entries, key) => entries.find(it => it.key === key)?.text ?? null;
const answers = { Oui: true, Non: false };

/** What the components hold, told as plain values. */
const plain = held => ({
  ...held,
  naissance: held.naissance?.toString() ?? null,
  provisoire: answers[held.provisoire] ?? null,
  nir: held.nir.replace(/\s/g, ''),
  contrat: named(contracts, held.contrat),
  csp: named(categories, held.csp),
  charge: held.charge === null ? null : Math.round(held.charge * 10000) / 100,
});

function Sheet({ held, put }) {
  const all = { held, put };
  return (
    <Form
      necessityIndicator="label"
      onSubmit={event => {
        event.preventDefault();
        put('envois')(held.envois + 1);
      }}
    >
      <Identity {...all} />
      <Divider size="S" />
      <Contact {...all} />
      <Divider size="S" />
      <Post {...all} />
      <Lever {...all} name="copie" label="M’envoyer une copie de la saisie" />
      <Checkbox isSelected={held.notice} onChange={put('notice')}>
        J’ai pris connaissance de la notice d’information
      </Checkbox>
      <ButtonGroup>
        <Button variant="negative" style="outline">
          Supprimer
        </Button>
        <Button variant="accent" type="submit">
          Enregistrer
        </Button>
      </ButtonGroup>
    </Form>
  );
}

function Page() {
  const [held, put] = useHeld(blank, plain);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setReady(true), 900);
    return () => clearTimeout(wait);
  }, []);
  const names = ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'];
  return (
    <Provider theme={defaultTheme} locale="fr-FR" colorScheme="light" minHeight="100vh">
      <header>
        <strong>Mon Espace</strong>
        <SearchField
          aria-label="Rechercher un salarié"
          value={held.recherche}
          onChange={put('recherche')}
        />
      </header>
      <main>
        <Heading level={1}>Nouvelle Action de formation</Heading>
        <Tabs aria-label="Étapes" selectedKey="Salariés">
          <TabList>
            {names.map(name => (
              <Item key={name}>{name}</Item>
            ))}
          </TabList>
          <TabPanels>
            {names.map(name => (
              <Item key={name}>
                <InlineAlert variant="info" marginTop="size-200">
                  <Heading>Gestionnaire du dossier</Heading>
                  <Content>
                    <Manager />
                  </Content>
                </InlineAlert>
                <Heading level={2}>Saisie Salarié(e)</Heading>
                {isReady ? (
                  <Sheet held={held} put={put} />
                ) : (
                  <ProgressCircle aria-label="Chargement" isIndeterminate />
                )}
              </Item>
            ))}
          </TabPanels>
        </Tabs>
      </main>
    </Provider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
