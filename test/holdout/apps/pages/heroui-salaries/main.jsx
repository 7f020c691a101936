import {
  Button,
  Card,
  Checkbox,
  I18nProvider,
  Input,
  Label,
  Skeleton,
  Switch,
  TextField,
} from '@heroui/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import { Amount, Ask, Birth, Choice, FilterList, List, Text, Toggle } from './fields.jsx';
import './page.css';

const towns = ['LANDERNEAU', 'LANDIVISIAU', 'LANNILIS', 'LANNION', 'QUIMPER', 'QUIMPERLE'];
const findTown = typed => lists.askServer(towns, typed, 550);
const sexes = [
  ['2', 'Féminin'],
  ['1', 'Masculin'],
];
const answers = [
  ['oui', 'Oui'],
  ['non', 'Non'],
];
const contracts = lists.contrats.map((text, rank) => [`CT${rank + 1}`, text]);
const levels = lists.niveauxSalarie.map((text, rank) => [String(rank), text]);

const capital = text => text.trim().replace(/^\p{L}/u, first => first.toLocaleUpperCase('fr'));
const inPairs = text =>
  text
    .replace(/\D/g, '')
    .slice(0, 10)
    .replace(/(\d\d)(?=\d)/g, '$1 ');

const blank = {
  recherche: '',
  nom: '',
  usage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  temporaire: null,
  nir: '',
  ntt: '',
  codePostal: '',
  ville: null,
  telephone: '',
  email: '',
  contrat: 'CT1',
  csp: null,
  niveau: null,
  taux: Number.NaN,
  charge: Number.NaN,
  handicap: false,
  consentement: false,
};
const number = value => (Number.isNaN(value) ? null : value);
const view = held => ({
  ...held,
  naissance: held.naissance?.toString() ?? null,
  telephone: held.telephone.replace(/\s/g, ''),
  taux: number(held.taux),
  charge: number(held.charge),
});

function Sheet({ held, put }) {
  const to = key => ({ mark: hand(key), value: held[key], put: put(key) });
  const box = key => ({ mark: hand(key), value: held[key], onChange: put(key) });
  const wrongNir = held.nir && !/^\d{13}$/.test(held.nir) ? '13 chiffres attendus' : '';
  return (
    <form autoComplete="off">
      <Card className="carte">
        <Card.Header>
          <Card.Title>Informations salarié(e)</Card.Title>
        </Card.Header>
        <Card.Content className="grille">
          <Text {...box('nom')} label="Nom de naissance" isRequired max={50} />
          <Text {...box('usage')} label="Nom d'usage" note="Si différent" max={50} />
          <Text
            {...box('prenom')}
            label="Prénom"
            isRequired
            max={50}
            onBlur={() => put('prenom')(capital(held.prenom))}
          />
          <Birth {...to('naissance')} label="Né(e) le" />
          <Choice {...to('sexe')} label="Sexe" entries={sexes} />
          <Toggle
            {...to('temporaire')}
            label="Êtes-vous détenteur d'un NIR temporaire ?"
            entries={answers}
          />
          {held.temporaire === 'non' && (
            <Text
              {...box('nir')}
              label="NIR"
              note="13 caractères, sans la clé"
              isRequired
              max={13}
              fault={wrongNir}
            />
          )}
          {held.temporaire === 'oui' && (
            <Text
              value={held.ntt}
              onChange={put('ntt')}
              label="Numéro technique temporaire"
              max={40}
            />
          )}
        </Card.Content>
      </Card>
      <Card className="carte">
        <Card.Header>
          <Card.Title>Coordonnées</Card.Title>
        </Card.Header>
        <Card.Content className="grille">
          <Text {...box('codePostal')} label="Code postal" isRequired max={5} />
          <Ask {...to('ville')} label="Ville" note="Une ville de la liste" ask={findTown} />
          <Text
            {...box('telephone')}
            onChange={text => put('telephone')(inPairs(text))}
            label="Téléphone"
            type="tel"
          />
          <Text {...box('email')} label="Adresse électronique" type="email" max={64} />
        </Card.Content>
      </Card>
      <Card className="carte">
        <Card.Header>
          <Card.Title>Informations complémentaires</Card.Title>
        </Card.Header>
        <Card.Content className="grille">
          <List {...to('contrat')} label="Nature du contrat" entries={contracts} />
          <FilterList
            {...to('csp')}
            label="Catégorie socio-professionnelle"
            entries={lists.categories}
          />
          <List {...to('niveau')} label="Niveau actuel de formation" entries={levels} />
          <Amount
            {...to('taux')}
            label="Taux horaire brut"
            formatOptions={{ style: 'currency', currency: 'EUR' }}
          />
          <Amount
            {...to('charge')}
            label="Taux de charge"
            note="En pourcentage"
            formatOptions={{ maximumFractionDigits: 2 }}
            maxValue={100}
          />
          <div {...hand('handicap')}>
            <Switch isSelected={held.handicap} onChange={put('handicap')}>
              <Switch.Content>
                <Switch.Control>
                  <Switch.Thumb />
                </Switch.Control>
                <Label>Qualité de travailleur handicapé</Label>
              </Switch.Content>
            </Switch>
          </div>
        </Card.Content>
      </Card>
      <Checkbox isSelected={held.consentement} onChange={put('consentement')}>
        <Checkbox.Content>
          <Checkbox.Control>
            <Checkbox.Indicator />
          </Checkbox.Control>
          <Label>Le salarié a été informé du traitement de ses données</Label>
        </Checkbox.Content>
      </Checkbox>
      <p className="pied">
        <Button variant="danger">Supprimer</Button> <Button>Enregistrer</Button>
      </p>
    </form>
  );
}

function Page() {
  const [held, put] = useHeld(blank, view);
  const [isRead, setRead] = useState(false);
  // The sheet of the employee comes once it has been read.
  useEffect(() => {
    const wait = setTimeout(setRead, 700, true);
    return () => clearTimeout(wait);
  }, []);
  return (
    <I18nProvider locale="fr-FR">
      <header className="barre">
        <b>Mon Espace</b>
        <TextField aria-label="Rechercher" value={held.recherche} onChange={put('recherche')}>
          <Input placeholder="Nom d'un salarié" />
        </TextField>
      </header>
      <main>
        <h1>Salarié(e)</h1>
        {isRead ? <Sheet held={held} put={put} /> : <Skeleton className="attente" />}
      </main>
    </I18nProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
