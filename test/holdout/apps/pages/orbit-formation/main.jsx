import '@kiwicom/orbit-components/lib/tailwind.css';
import {
  Button,
  Checkbox,
  defaultTheme,
  Heading,
  InputField,
  Loading,
  NavigationBar,
  OrbitProvider,
  Stack,
  Text,
} from '@kiwicom/orbit-components';
import { useEffect, useId, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { parseFrench } from '../../shared/french-number.js';
import { useHeld } from '../../shared/held.js';
import {
  aims,
  Dossier,
  Former,
  goals,
  kinds,
  levels,
  Money,
  Proof,
  proofs,
  Training,
} from './sections.jsx';
import './page.css';

const noDay = { day: '', month: '', year: '' };
const blank = {
  recherche: '',
  reference: '',
  objectif: '',
  organisme: null,
  intitule: '',
  modalite: null,
  distance: false,
  distanciel: '',
  debut: noDay,
  fin: noDay,
  heures: '',
  jours: 0,
  type: null,
  sanction: null,
  par: 'RNCP',
  rncp: null,
  domaine: null,
  niveau: '',
  visee: '',
  direct: true,
  cout: '',
  alertes: true,
  atteste: false,
  envois: 0,
};
const named = (entries, id) => entries.find(it => it.id === id)?.text ?? null;

/** 2027-03-15, once the three boxes are told. */
const iso = ({ day, month, year }) =>
  day && month && /^\d{4}$/.test(year)
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : null;

/** What the components hold, told as plain values. */
const plain = held => ({
  ...held,
  objectif: named(goals, held.objectif),
  organisme: held.organisme?.slice(-14) ?? null,
  distanciel: parseFrench(held.distanciel),
  debut: iso(held.debut),
  fin: iso(held.fin),
  heures: parseFrench(held.heures),
  type: named(kinds, held.type),
  sanction: named(proofs, held.sanction),
  niveau: named(levels, held.niveau),
  visee: named(aims, held.visee),
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
      <Stack spacing="600">
        <Dossier {...all} />
        <Training {...all} />
        <Proof {...all} />
        <Money {...all} />
        <Checkbox
          label="J’atteste sur l’honneur l’exactitude des données saisies."
          checked={held.atteste}
          onChange={event => put('atteste')(event.target.checked)}
        />
        <Stack flex justify="between">
          <Button type="critical">Supprimer</Button>
          <Stack flex justify="end" shrink>
            <Button type="secondary">Retour</Button>
            <Button submit>Enregistrer</Button>
          </Stack>
        </Stack>
      </Stack>
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
  return (
    <OrbitProvider theme={defaultTheme} useId={useId}>
      <NavigationBar>
        <div className="barre">
          <Text weight="bold">Mon Espace</Text>
          <InputField
            width="260px"
            ariaLabel="Rechercher un dossier"
            placeholder="Rechercher un dossier"
            value={held.recherche}
            onChange={event => put('recherche')(event.target.value)}
          />
        </div>
      </NavigationBar>
      <main>
        <Stack spacing="600">
          <Heading as="h1">Nouvelle Action de formation</Heading>
          <Heading as="h2" type="title2">
            Formation
          </Heading>
          <Former />
          {isReady ? (
            <Sheet held={held} put={put} />
          ) : (
            <Loading type="pageLoader" text="Chargement…" />
          )}
        </Stack>
      </main>
    </OrbitProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
