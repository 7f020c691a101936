import 'dayjs/locale/fr';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Button,
  Chip,
  LinearProgress,
  Stack,
  Typography,
} from '@mui/material';
import { LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';
import { Answer, Birth, Choice, File, Native, Rate, Words } from './pieces.jsx';

const first = {
  premierNom: 'DELCOURT',
  premierPrenom: 'Anatole',
  premierCodePostal: '80000',
};
const second = {
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  ntt: '',
  voie: '',
  complement: '',
  codePostal: '',
  ville: '',
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  niveauSalarie: null,
  cpf: '',
  tauxHoraire: null,
  tauxCharge: null,
};
const towns = { 34070: 'MONTPELLIER', 80000: 'AMIENS' };

function Second({ held, put }) {
  const all = { held, put };
  const [asking, setAsking] = useState(false);
  const total = (held.tauxHoraire ?? 0) * (1 + (held.tauxCharge ?? 0) / 100);
  // The server knows the town of a postal code, answers late, and overwrites what was typed.
  useEffect(() => {
    const town = towns[held.codePostal];
    if (!town) return;
    setAsking(true);
    setTimeout(() => {
      put('ville')(town);
      setAsking(false);
    }, 700);
  }, [held.codePostal]);
  return (
    <Stack spacing={2}>
      <Typography variant="subtitle1">Informations salarié(e)</Typography>
      <Words
        {...all}
        name="nomNaissance"
        label="Nom de naissance"
        required
        max={50}
        onLeave={text => text.toUpperCase()}
      />
      <Words
        {...all}
        name="nomUsage"
        label="Nom d'usage (si différent)"
        max={50}
        onLeave={text => text.toUpperCase()}
      />
      <Words {...all} name="prenom" label="Prénom" required max={50} />
      <Birth {...all} name="naissance" label="Date de naissance" />
      <Native {...all} name="sexe" label="Sexe" options={lists.sexes} />
      <Answer {...all} name="nirTemporaire" label="Êtes-vous détenteur d'un NIR temporaire ?" />
      {held.nirTemporaire === 'Non' && (
        <Words
          {...all}
          name="nir"
          label="Numéro de sécurité sociale (NIR)"
          required
          max={13}
          help="13 caractères"
        />
      )}
      {held.nirTemporaire === 'Oui' && (
        <Words
          {...all}
          name="ntt"
          label="Numéro technique temporaire"
          required
          max={40}
          help="11 à 40 caractères"
        />
      )}
      <Typography variant="subtitle1">Coordonnées du salarié(e)</Typography>
      <Words {...all} name="voie" label="N° et voie" required />
      <Words {...all} name="complement" label="Complément d'adresse" />
      <Words {...all} name="codePostal" label="Code postal" required max={5} />
      {asking && <LinearProgress aria-label="Recherche de la commune" />}
      <Words {...all} name="ville" label="Ville" required />
      <Words
        {...all}
        name="telephone"
        label="Téléphone"
        onLeave={text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ')}
      />
      <Words {...all} name="email" label="Email" max={64} help="64 caractères maximum" />
      <Typography variant="subtitle1">Informations complémentaires</Typography>
      <Choice {...all} name="contrat" label="Nature du contrat" options={lists.contrats} />
      <Choice
        {...all}
        name="csp"
        label="Catégorie socio-professionnelle (CSP)"
        options={lists.categories}
      />
      <Choice {...all} name="statut" label="Statut salarié" options={lists.statuts} />
      <Choice
        {...all}
        name="niveauSalarie"
        label="Niveau actuel de formation"
        options={lists.niveauxSalarie}
      />
      <File {...all} name="cpf" label="Numéro de dossier CPF" />
      <Rate {...all} name="tauxHoraire" label="Taux horaire brut" unit="€" />
      <Rate {...all} name="tauxCharge" label="Taux de charge" unit="%" />
      <Chip label={`Total : ${total.toFixed(2).replace('.', ',')} €`} />
      <Button color="error">Supprimer</Button>
    </Stack>
  );
}

function App() {
  const [held, put] = useHeld({ ...first, ...second }, state => ({
    ...state,
    naissance: state.naissance?.format('YYYY-MM-DD') ?? null,
  }));
  const all = { held, put };
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="fr">
      <Typography variant="h4">Salariés</Typography>
      <Accordion defaultExpanded>
        <AccordionSummary>
          <Typography component="h2">Salarié 1 - DELCOURT Anatole</Typography>
        </AccordionSummary>
        <AccordionDetails>
          <Stack spacing={2}>
            <Words {...all} name="premierNom" label="Nom de naissance" required />
            <Words {...all} name="premierPrenom" label="Prénom" required />
            <Words {...all} name="premierCodePostal" label="Code postal" required />
          </Stack>
        </AccordionDetails>
      </Accordion>
      <Accordion defaultExpanded>
        <AccordionSummary>
          <Typography component="h2">Salarié 2 - nouveau</Typography>
        </AccordionSummary>
        <AccordionDetails>
          <Second {...all} />
        </AccordionDetails>
      </Accordion>
      <Button variant="outlined">Ajouter un salarié</Button>{' '}
      <Button variant="contained">Enregistrer</Button>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('app')).render(<App />);
