import {
  Button,
  Card,
  Checkbox,
  FormField,
  FormFieldLabel,
  H1,
  H2,
  Input,
  Panel,
  SaltProvider,
  Spinner,
} from '@salt-ds/core';
import { AdapterDateFns } from '@salt-ds/date-adapters/date-fns';
import { LocalizationProvider } from '@salt-ds/date-components';
import { format, isValid } from 'date-fns';
import { fr } from 'date-fns/locale';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import { Amount, Cards, Day, Lever, List, Served, Sift, Text, Toggles, YesNo } from './fields.jsx';
import './page.css';

const communes = ['CASTELNAU-LE-LEZ', 'CASTRIES', 'LATTES', 'LUNEL', 'LUNEL-VIEL', 'MAUGUIO'];
const askTown = typed => lists.askServer(communes, typed, 450);
const [farmers, owners, executives, middle, clerks, workers] = lists.categories;
const classes = [
  ['Indépendants', [farmers, owners]],
  ['Salariés', [executives, middle, clerks, workers]],
];
const statuses = [
  ['NC', 'Non cadre', 'Employé ou ouvrier'],
  ['AM', 'Agent de maîtrise', 'Technicien compris'],
  ['CA', 'Cadre', 'Cadre dirigeant compris'],
];

const capitals = text => text.trim().toLocaleUpperCase('fr');
const pairs = text => {
  const digits = text.replace(/\D/g, '');
  return digits.length === 10 ? digits.match(/../g).join(' ') : text;
};
/** 2870124567890 → 2 87 01 24 567 890, as it is typed. */
const grouped = digits =>
  digits
    .replace(/^(.)(..)?(..)?(..)?(...)?(...)?.*$/, '$1 $2 $3 $4 $5 $6')
    .replace(/ +/g, ' ')
    .trim();

const blank = {
  recherche: '',
  nom: '',
  usage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  temporaire: undefined,
  nir: '',
  ntt: '',
  handicap: false,
  voie: '',
  codePostal: '',
  commune: null,
  portable: '',
  courriel: '',
  contrat: 'CDI',
  csp: null,
  statut: undefined,
  niveau: null,
  taux: null,
  accord: false,
};
const plain = held => ({
  ...held,
  naissance: isValid(held.naissance) ? format(held.naissance, 'yyyy-MM-dd') : null,
  nir: held.nir.replace(/\s/g, ''),
});

function Identity({ bind, held, put }) {
  // Digits are grouped three at a time for what is still short of a group.
  const typeNir = text => {
    const digits = text.replace(/\D/g, '').slice(0, 13);
    put('nir')(digits.length === 13 ? grouped(digits) : digits);
  };
  return (
    <Card>
      <H2>Identité</H2>
      <div className="grid">
        <Text {...bind('nom')} label="Nom de naissance" must max={50} tidy={capitals} />
        <Text {...bind('usage')} label="Nom d’usage (si différent)" max={50} />
        <Text {...bind('prenom')} label="Prénom" must max={50} />
        <Day {...bind('naissance')} label="Né(e) le" must />
        <Toggles
          {...bind('sexe')}
          label="Sexe"
          must
          entries={[
            ['F', 'Féminin'],
            ['M', 'Masculin'],
          ]}
        />
        <YesNo {...bind('temporaire')} label="Le salarié a-t-il un NIR temporaire ?" must />
        {held.temporaire === 'N' && (
          <Text
            {...bind('nir')}
            onChange={typeNir}
            label="N° de sécurité sociale"
            must
            help="13 caractères, sans la clé"
          />
        )}
        {held.temporaire === 'O' && (
          <Text {...bind('ntt')} label="Numéro technique temporaire" must max={40} />
        )}
      </div>
      <Lever {...bind('handicap')} label="Qualité de travailleur handicapé" />
    </Card>
  );
}

const Reach = ({ bind }) => (
  <Card>
    <H2>Coordonnées</H2>
    <div className="grid">
      <Text {...bind('voie')} label="N° et voie" must />
      <Text {...bind('codePostal')} label="CP" must max={5} help="5 chiffres" />
      <Served {...bind('commune')} label="Commune" must ask={askTown} />
      <Text {...bind('portable')} label="Tél. portable" tidy={pairs} help="Ex : 06 12 34 56 78" />
      <Text {...bind('courriel')} label="Courriel" max={64} />
    </div>
  </Card>
);

const Work = ({ bind }) => (
  <Card>
    <H2>Contrat et paie</H2>
    <div className="grid">
      <List {...bind('contrat')} label="Nature du contrat" must entries={lists.contrats} />
      <Sift {...bind('csp')} label="Catégorie socio-professionnelle (CSP)" must groups={classes} />
      <List
        {...bind('niveau')}
        label="Niveau actuel de formation"
        must
        entries={lists.niveauxSalarie}
      />
      <Amount {...bind('taux')} label="Taux horaire brut" unit="€" step={0.1} />
    </div>
    <div className="cards">
      <Cards {...bind('statut')} label="Statut du salarié" entries={statuses} />
    </div>
  </Card>
);

/** The last sheet sent, in the kit's read-only boxes. */
const Last = () => (
  <Panel className="last" variant="secondary">
    <H2>Dernière fiche transmise</H2>
    {[
      ['Nom de naissance', 'CARPENTIER'],
      ['Prénom', 'Solène'],
      ['Commune', 'LATTES'],
    ].map(([label, value]) => (
      <FormField key={label} readOnly labelPlacement="left">
        <FormFieldLabel>{label}</FormFieldLabel>
        <Input defaultValue={value} />
      </FormField>
    ))}
    <Button>Reprendre cette fiche</Button>
  </Panel>
);

function Page() {
  const [held, put] = useHeld(blank, plain);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const wait = setTimeout(setReady, 900, true);
    return () => clearTimeout(wait);
  }, []);
  const bind = key => ({ mark: key, value: held[key], onChange: put(key) });
  return (
    <>
      <header>
        <strong>Mon Espace</strong>
        <Input
          value={held.recherche}
          placeholder="Rechercher un salarié"
          onChange={event => put('recherche')(event.target.value)}
        />
      </header>
      {isReady ? (
        <main>
          <Last />
          <div className="sheet">
            <H1>Saisie salarié(e)</H1>
            <Identity bind={bind} held={held} put={put} />
            <Reach bind={bind} />
            <Work bind={bind} />
            <Checkbox
              label="Le salarié accepte que ses données soient transmises à l’OPCO."
              checked={held.accord}
              onChange={event => put('accord')(event.target.checked)}
            />
            <div className="actions">
              <Button appearance="bordered" sentiment="negative">
                Supprimer
              </Button>
              <Button sentiment="accented">Enregistrer</Button>
            </div>
          </div>
        </main>
      ) : (
        <div className="wait">
          <Spinner aria-label="Chargement" /> Chargement de la fiche
        </div>
      )}
    </>
  );
}

createRoot(document.getElementById('app')).render(
  <SaltProvider density="medium" mode="light">
    <LocalizationProvider DateAdapter={AdapterDateFns} locale={fr}>
      <Page />
    </LocalizationProvider>
  </SaltProvider>,
);
