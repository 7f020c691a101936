import { Button, Container, MantineProvider, TextInput, Title } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import 'dayjs/locale/fr';
import { createRoot } from 'react-dom/client';
import { useHeld } from '../../shared/held.js';
import { Person } from './person.jsx';

dayjs.extend(customParseFormat);

const person = {
  nomNaissance: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  voie: '',
  codePostal: '',
  ville: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  tauxHoraire: null,
};
const keyed = (rank, key) => `s${rank}${key[0].toUpperCase()}${key.slice(1)}`;
const people = Object.fromEntries(
  [1, 2].flatMap(rank => Object.entries(person).map(([key, value]) => [keyed(rank, key), value])),
);

function App() {
  const [held, put] = useHeld({ ...people, recherche: '' });
  return (
    <MantineProvider>
      <DatesProvider settings={{ locale: 'fr' }}>
        <Container size="md" py="lg">
          <Title order={2}>Salariés de la demande</Title>
          <TextInput
            placeholder="Rechercher un salarié"
            value={held.recherche}
            onChange={event => put('recherche')(event.currentTarget.value)}
          />
          {[1, 2].map(rank => (
            <Person
              key={rank}
              rank={rank}
              of={key => held[keyed(rank, key)]}
              put={key => put(keyed(rank, key))}
              name={key => keyed(rank, key)}
            />
          ))}
          <Button variant="default">Ajouter un salarié</Button> <Button>Enregistrer</Button>
        </Container>
      </DatesProvider>
    </MantineProvider>
  );
}

createRoot(document.getElementById('app')).render(<App />);
