import {
  Button,
  Checkbox,
  Form,
  FormFieldGroupExpandable,
  FormFieldGroupHeader,
  FormSection,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  SearchInput,
  Title,
  Toolbar,
  ToolbarContent,
  ToolbarItem,
} from '@patternfly/react-core';
import '@patternfly/react-core/dist/styles/base.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import { Day, List, Pair, Radios, Town } from './choices.jsx';
import { Amount, Lever, Text } from './texts.jsx';
import './page.css';

const towns = ['AMIENS', 'BORDEAUX', 'MONTPELLIER', 'MONTREUIL', 'MONTROUGE', 'NANTES', 'RENNES'];

const blank = {
  recherche: '',
  nom: '',
  prenom: '',
  naissance: null,
  sexe: null,
  temporaire: null,
  nir: '',
  ntt: '',
  cp: '',
  ville: null,
  telephone: '',
  courriel: '',
  contrat: null,
  csp: null,
  taux: 12.02,
  charges: null,
  handicap: false,
  informe: false,
};

function Person({ held, put }) {
  const tie = name => ({ name, value: held[name], put: put(name) });
  return (
    <Form>
      <FormSection title="Identité" titleElement="h2">
        <div className="deux">
          <Text label="Nom de naissance" needed {...tie('nom')} />
          <Text label="Prénom" needed {...tie('prenom')} />
          <Day label="Date de naissance" {...tie('naissance')} />
          <Radios label="Sexe" entries={lists.sexes} {...tie('sexe')} />
          <Pair
            label="Êtes-vous détenteur d'un NIR temporaire ?"
            help="Numéro attribué en attente d'immatriculation"
            {...tie('temporaire')}
          />
          {held.temporaire === 'Non' && (
            <Text
              label="Numéro de sécurité sociale (NIR)"
              hint="13 caractères, sans la clé"
              needed
              size={13}
              {...tie('nir')}
            />
          )}
          {held.temporaire === 'Oui' && (
            <Text label="Numéro technique temporaire" needed {...tie('ntt')} />
          )}
        </div>
      </FormSection>
      <FormFieldGroupExpandable
        isExpanded
        toggleAriaLabel="Détails"
        header={
          <FormFieldGroupHeader
            titleText={{ text: 'Coordonnées', id: 'groupe-coordonnees' }}
            titleDescription="Adresse du domicile du salarié"
          />
        }
      >
        <div className="deux">
          <Text label="Code postal" needed size={5} {...tie('cp')} />
          <Town
            label="Ville"
            ask={typed => lists.askServer(towns, typed, 400)}
            entries={towns}
            {...tie('ville')}
          />
          <Text label="Téléphone" phone {...tie('telephone')} />
          <Text label="Adresse e-mail" hint="64 caractères maximum" {...tie('courriel')} />
        </div>
      </FormFieldGroupExpandable>
      <FormSection title="Informations complémentaires" titleElement="h2">
        <div className="deux">
          <List label="Nature du contrat" entries={lists.contrats} {...tie('contrat')} />
          <List
            label="Catégorie socio-professionnelle"
            entries={lists.categories}
            hung
            {...tie('csp')}
          />
          <Amount label="Taux horaire brut" unit="€" {...tie('taux')} />
          <Amount label="Taux de charge" unit="%" {...tie('charges')} />
        </div>
        <Lever label="Qualité de travailleur handicapé" {...tie('handicap')} />
      </FormSection>
    </Form>
  );
}

function Page() {
  const [held, put] = useHeld(blank);
  const [isOpen, setOpen] = useState(false);
  // The page shows its list of people, then the person being entered.
  useEffect(() => {
    const late = setTimeout(setOpen, 600, true);
    return () => clearTimeout(late);
  }, []);
  return (
    <main>
      <Title headingLevel="h1">Salariés</Title>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem>
            <SearchInput
              placeholder="Nom de naissance, prénom"
              aria-label="Rechercher un salarié"
              value={held.recherche}
              onChange={(_, text) => put('recherche')(text)}
            />
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      <p>Aucun salarié n'est encore rattaché à ce dossier.</p>
      <Modal variant="large" isOpen={isOpen} onClose={() => setOpen(false)} aria-labelledby="titre">
        <ModalHeader title="Saisie salarié(e)" labelId="titre" />
        <ModalBody>
          <Person held={held} put={put} />
          <Checkbox
            id="informe"
            className="accord"
            label="Le salarié a été informé du traitement de ses données"
            isChecked={held.informe}
            onChange={(_, on) => put('informe')(on)}
          />
        </ModalBody>
        <ModalFooter>
          <Button>Enregistrer</Button>
          <Button variant="link">Supprimer</Button>
        </ModalFooter>
      </Modal>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
