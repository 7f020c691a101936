import {
  Button,
  ChakraProvider,
  Checkbox,
  Container,
  createSystem,
  Drawer,
  defaultConfig,
  Editable,
  Heading,
  NativeSelect,
  PinInput,
  Portal,
  RadioCard,
  SegmentGroup,
  Stack,
  Switch,
} from '@chakra-ui/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import { Always, Amount, Day, List, Text, Towns } from './pieces.jsx';

const system = createSystem(defaultConfig);
const towns = ['Saint-Nazaire', 'Saint-Herblain', 'Nantes', 'Rezé'];

function Group({ title, children }) {
  return (
    <Stack gap="5" mb="8">
      <Heading size="md">{title}</Heading>
      {children}
    </Stack>
  );
}

function Panel({ held, put }) {
  return (
    <>
      <Group title="Informations salarié(e)">
        <Text
          name="nomNaissance"
          label="Nom de naissance"
          must
          help="50 caractères maximum"
          value={held.nomNaissance}
          put={put('nomNaissance')}
        />
        <Text name="prenom" label="Prénom" must value={held.prenom} put={put('prenom')} />
        <Day name="naissance" label="Date de naissance" put={put('naissance')} />
        <RadioCard.Root
          {...hand('sexe')}
          onValueChange={({ value }) => put('sexe')(lists.sexes[Number(value)])}
        >
          <RadioCard.Label>Sexe</RadioCard.Label>
          {lists.sexes.map((it, rank) => (
            <RadioCard.Item key={it} value={String(rank)}>
              <RadioCard.ItemHiddenInput />
              <RadioCard.ItemControl>
                <RadioCard.ItemText>{it}</RadioCard.ItemText>
                <RadioCard.ItemIndicator />
              </RadioCard.ItemControl>
            </RadioCard.Item>
          ))}
        </RadioCard.Root>
        <div {...hand('nirTemporaire')}>
          <div>Êtes-vous détenteur d'un NIR temporaire ?</div>
          <SegmentGroup.Root
            value={held.nirTemporaire}
            onValueChange={({ value }) => put('nirTemporaire')(value)}
          >
            <SegmentGroup.Indicator />
            <SegmentGroup.Items items={['Oui', 'Non']} />
          </SegmentGroup.Root>
        </div>
        {held.nirTemporaire === 'Non' && (
          <Text
            name="nir"
            label="Numéro de sécurité sociale (NIR)"
            must
            help="13 caractères"
            value={held.nir}
            put={text => put('nir')(text.replace(/\s/g, '').slice(0, 13))}
          />
        )}
        <Switch.Root
          {...hand('handicap')}
          checked={held.handicap}
          onCheckedChange={({ checked }) => put('handicap')(checked)}
        >
          <Switch.HiddenInput />
          <Switch.Control />
          <Switch.Label>Qualité de travailleur handicapé</Switch.Label>
        </Switch.Root>
      </Group>
      <Group title="Coordonnées du salarié(e)">
        <Towns name="ville" label="Ville" towns={towns} put={put('ville')} />
        <div {...hand('telephone')}>
          <div>Téléphone</div>
          <Editable.Root
            placeholder="Non renseigné"
            onValueCommit={({ value }) => put('telephone')(value.replace(/\s/g, ''))}
          >
            <Editable.Preview />
            <Editable.Input />
          </Editable.Root>
        </div>
        <PinInput.Root onValueChange={({ value }) => put('code')(value.join(''))} count={4} otp>
          <PinInput.Label>Code reçu par SMS</PinInput.Label>
          <PinInput.HiddenInput />
          <PinInput.Control>
            {[0, 1, 2, 3].map(rank => (
              <PinInput.Input key={rank} index={rank} />
            ))}
          </PinInput.Control>
        </PinInput.Root>
      </Group>
      <Group title="Informations complémentaires">
        <div {...hand('contrat')}>
          <label htmlFor="contrat">Nature du contrat</label>
          <NativeSelect.Root>
            <NativeSelect.Field
              id="contrat"
              value={held.contrat ?? ''}
              onChange={({ target }) => put('contrat')(target.value || null)}
            >
              <option value="" />
              {lists.contrats.map(it => (
                <option key={it}>{it}</option>
              ))}
            </NativeSelect.Field>
          </NativeSelect.Root>
        </div>
        <Always
          name="csp"
          label="Catégorie socio-professionnelle (CSP)"
          entries={lists.categories}
          put={put('csp')}
        />
        <List name="statut" label="Statut salarié" entries={lists.statuts} put={put('statut')} />
        <Amount
          name="tauxHoraire"
          label="Taux horaire brut"
          put={put('tauxHoraire')}
          formatOptions={{ style: 'currency', currency: 'EUR' }}
        />
        <Checkbox.Root onCheckedChange={({ checked }) => put('informe')(checked === true)}>
          <Checkbox.HiddenInput />
          <Checkbox.Control />
          <Checkbox.Label>La personne a été informée du traitement de ses données</Checkbox.Label>
        </Checkbox.Root>
      </Group>
    </>
  );
}

function App() {
  const [held, put] = useHeld({
    nomNaissance: '',
    prenom: '',
    naissance: null,
    sexe: null,
    nirTemporaire: null,
    nir: '',
    handicap: false,
    ville: null,
    telephone: '',
    code: '',
    filtre: '',
    contrat: null,
    csp: null,
    statut: null,
    tauxHoraire: null,
    informe: false,
  });
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const late = setTimeout(setOpen, 400, true);
    return () => clearTimeout(late);
  }, []);
  return (
    <Container>
      <Heading>Salariés</Heading>
      <label>
        Nom{' '}
        <input
          placeholder="Filtrer la liste"
          value={held.filtre}
          onChange={({ target }) => put('filtre')(target.value)}
        />
      </label>
      <Drawer.Root open={open} size="lg" closeOnInteractOutside={false} closeOnEscape={false}>
        <Portal>
          <Drawer.Backdrop />
          <Drawer.Positioner>
            <Drawer.Content>
              <Drawer.Header>
                <Drawer.Title>Saisie Salarié(e)</Drawer.Title>
              </Drawer.Header>
              <Drawer.Body>
                <Panel held={held} put={put} />
              </Drawer.Body>
              <Drawer.Footer>
                <Button variant="outline">Supprimer</Button>
                <Button>Enregistrer</Button>
              </Drawer.Footer>
            </Drawer.Content>
          </Drawer.Positioner>
        </Portal>
      </Drawer.Root>
    </Container>
  );
}

createRoot(document.getElementById('app')).render(
  <ChakraProvider value={system}>
    <App />
  </ChakraProvider>,
);
