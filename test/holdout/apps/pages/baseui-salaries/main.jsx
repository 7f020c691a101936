import { Checkbox } from '@base-ui/react/checkbox';
import { createRoot } from 'react-dom/client';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import { Amount, Calendar, Choice, List, Pair, Search, Section, Text } from './pieces.jsx';
import './page.css';

const towns = [
  'AMIENS',
  'AMILLY',
  'ALBI',
  'MONTPELLIER',
  'MONTREUIL',
  'RENNES',
  'RENNES-LE-CHÂTEAU',
];

const blank = {
  sexe: null,
  nom: '',
  prenom: '',
  naissance: null,
  temporaire: null,
  nir: '',
  adresse: '',
  cp: '',
  ville: null,
  mobile: '',
  mel: '',
  contrat: 'CDI',
  csp: null,
  statut: null,
  taux: null,
  charges: null,
  consentement: false,
};

function App() {
  const [held, put] = useHeld(blank);
  const tie = name => ({ name, value: held[name], put: put(name) });
  return (
    <main>
      <h1>Salarié concerné</h1>
      <Section title="Identité">
        <Choice label="Sexe" entries={lists.sexes} {...tie('sexe')} />
        <Text label="Nom de naissance" needed upper {...tie('nom')} />
        <Text label="Prénom" needed {...tie('prenom')} />
        <Calendar label="Né(e) le" {...tie('naissance')} />
        <Pair label="Le numéro de sécurité sociale est-il provisoire ?" {...tie('temporaire')} />
        {held.temporaire === 'Non' && (
          <Text
            label="Numéro de sécurité sociale"
            help="Les 13 premiers caractères du numéro qui figure sur la carte Vitale ou sur l'attestation de droits, sans la clé de deux chiffres ni espaces."
            needed
            {...tie('nir')}
          />
        )}
      </Section>
      <Section title="Coordonnées">
        <Text label="Adresse (n° et voie)" needed {...tie('adresse')} />
        <Text label="CP" needed short {...tie('cp')} />
        <Search label="Ville" towns={towns} {...tie('ville')} />
        <Text label="Mobile" phone {...tie('mobile')} />
        <Text label="Courriel" {...tie('mel')} />
      </Section>
      <Section title="Situation professionnelle">
        <List label="Contrat" entries={lists.contrats} {...tie('contrat')} />
        <List label="Catégorie socioprofessionnelle" entries={lists.categories} {...tie('csp')} />
        <List label="Statut" entries={lists.statuts} {...tie('statut')} />
        <Amount
          label="Salaire horaire brut"
          format={{ style: 'currency', currency: 'EUR' }}
          {...tie('taux')}
        />
        <Amount label="Taux de charges" unit="%" {...tie('charges')} />
      </Section>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the kit's box is the control. */}
      <label className="accord">
        <Checkbox.Root
          className="coche"
          checked={held.consentement}
          onCheckedChange={put('consentement')}
        >
          <Checkbox.Indicator>✓</Checkbox.Indicator>
        </Checkbox.Root>
        Le salarié a été informé du traitement de ses données
      </label>
      <footer>
        <button type="button">Supprimer</button> <button type="button">Enregistrer</button>
      </footer>
    </main>
  );
}

setTimeout(() => createRoot(document.getElementById('app')).render(<App />), 400);
