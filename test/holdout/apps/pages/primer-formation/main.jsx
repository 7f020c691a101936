import '@primer/primitives/dist/css/base/size/size.css';
import '@primer/primitives/dist/css/base/typography/typography.css';
import '@primer/primitives/dist/css/functional/size/border.css';
import '@primer/primitives/dist/css/functional/size/breakpoints.css';
import '@primer/primitives/dist/css/functional/size/size.css';
import '@primer/primitives/dist/css/functional/size/size-coarse.css';
import '@primer/primitives/dist/css/functional/size/size-fine.css';
import '@primer/primitives/dist/css/functional/themes/light.css';
import '@primer/primitives/dist/css/functional/typography/typography.css';
import {
  BaseStyles,
  Button,
  Checkbox,
  FormControl,
  Header,
  Heading,
  Spinner,
  TextInput,
  ThemeProvider,
  UnderlineNav,
} from '@primer/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { parseFrench } from '../../shared/french-number.js';
import { useHeld } from '../../shared/held.js';
import { Aim, Dossier, Former, goals, kinds, Money, proofs, Training } from './sections.jsx';
import './page.css';

const blank = {
  recherche: '',
  reference: '',
  objectif: '',
  organisme: undefined,
  intitule: '',
  modalite: null,
  distance: false,
  distanciel: '',
  debut: '',
  fin: '',
  heures: '',
  jours: '',
  type: '',
  sanction: null,
  par: 'RNCP',
  rncp: null,
  domaine: null,
  visee: null,
  direct: true,
  cout: '',
  alertes: true,
  atteste: false,
  envois: 0,
};
const named = (entries, id) => entries.find(it => it.id === id)?.text ?? null;

/** What the components hold, told as plain values. */
const plain = held => ({
  ...held,
  objectif: named(goals, held.objectif),
  organisme: held.organisme?.id ?? null,
  distanciel: parseFrench(held.distanciel),
  heures: parseFrench(held.heures),
  jours: held.jours === '' ? null : Number(held.jours),
  type: named(kinds, held.type),
  sanction: named(proofs, held.sanction),
  cout: parseFrench(held.cout),
});

function Sheet({ held, put }) {
  const all = { held, put };
  // The share at a distance is asked for a little after the answer.
  useEffect(() => {
    const asked = held.modalite === 'Mixte' || (held.modalite ?? '').startsWith('A distance');
    const wait = setTimeout(() => asked !== held.distance && put('distance')(asked), 300);
    return () => clearTimeout(wait);
  });
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={event => {
        event.preventDefault();
        put('envois')(held.envois + 1);
      }}
    >
      <Dossier {...all} />
      <Training {...all} />
      <Aim {...all} />
      <Money {...all} />
      <FormControl>
        <Checkbox checked={held.atteste} onChange={event => put('atteste')(event.target.checked)} />
        <FormControl.Label>
          J’atteste sur l’honneur l’exactitude des données saisies.
        </FormControl.Label>
      </FormControl>
      <div className="pied">
        <Button variant="danger">Supprimer</Button>
        <Button variant="primary" type="submit">
          Enregistrer
        </Button>
      </div>
    </form>
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
    <ThemeProvider>
      <BaseStyles>
        <Header>
          <Header.Item full>Mon Espace</Header.Item>
          <Header.Item>
            <TextInput
              aria-label="Rechercher un dossier"
              placeholder="Rechercher un dossier"
              value={held.recherche}
              onChange={event => put('recherche')(event.target.value)}
            />
          </Header.Item>
        </Header>
        <main>
          <Heading as="h1" variant="medium">
            Nouvelle Action de formation
          </Heading>
          <UnderlineNav aria-label="Onglets">
            {names.map(name => (
              <UnderlineNav.Item
                key={name}
                href={`#${name}`}
                aria-current={name === 'Formation' ? 'page' : undefined}
              >
                {name}
              </UnderlineNav.Item>
            ))}
          </UnderlineNav>
          <Heading as="h2" variant="small">
            Votre dernière demande
          </Heading>
          <Former />
          {isReady ? <Sheet held={held} put={put} /> : <Spinner srText="Chargement" />}
        </main>
      </BaseStyles>
    </ThemeProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
