import 'dayjs/locale/fr';
import {
  Autocomplete,
  Box,
  Button,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  InputAdornment,
  InputLabel,
  MenuItem,
  Paper,
  Radio,
  RadioGroup,
  Select,
  Stack,
  Tab,
  Tabs,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { DatePicker, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { useHeld } from '../../shared/held.js';
import * as lists from '../../shared/lists.js';

function Pick({ id, label, value, onPick, options, name }) {
  return (
    <FormControl fullWidth required {...hand(name)}>
      <InputLabel id={id}>{label}</InputLabel>
      <Select
        labelId={id}
        label={label}
        value={value ?? ''}
        onChange={event => onPick(event.target.value)}
      >
        {options.map(option => (
          <MenuItem key={option} value={option}>
            {option}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

/** Commits on blur only; what is no French number is refused and the former value comes back. */
function Hours({ label, value, onPick, digits, unit, name, required, helperText }) {
  const [text, setText] = useState(formatFrench(value, digits));
  const commit = () => {
    const parsed = text === '' ? null : (parseFrench(text) ?? value);
    onPick(parsed);
    setText(formatFrench(parsed, digits));
  };
  return (
    <TextField
      {...hand(name)}
      label={label}
      required={required}
      helperText={helperText}
      value={text}
      onChange={event => /^[\d\s,]*$/.test(event.target.value) && setText(event.target.value)}
      onBlur={commit}
      slotProps={{
        input: { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
        htmlInput: { inputMode: 'decimal' },
      }}
    />
  );
}

function Domain({ value, onPick }) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState([]);
  const [loading, setLoading] = useState(false);
  useEffect(() => {
    if (typed.length < 3 || typed === value) return;
    let live = true;
    setLoading(true);
    const timer = setTimeout(async () => {
      const entries = await lists.askServer(lists.domaines, typed);
      if (live) {
        setFound(entries);
        setLoading(false);
      }
    }, 400);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [typed, value]);
  return (
    <Autocomplete
      {...hand('domaine')}
      options={found}
      value={value}
      filterOptions={entries => entries}
      loading={loading}
      loadingText="Recherche…"
      noOptionsText="Aucun résultat"
      onChange={(_, chosen) => onPick(chosen)}
      onInputChange={(_, text) => setTyped(text)}
      renderInput={props => (
        <TextField
          {...props}
          label="Formacode - code ou intitulé"
          placeholder="Ex: boulangerie ou 39257"
        />
      )}
    />
  );
}

function Day({ label, value, onPick, name }) {
  return (
    <Box {...hand(name)}>
      <DatePicker
        label={label}
        value={value ? dayjs(value) : null}
        onChange={day => onPick(day?.isValid() ? day.format('YYYY-MM-DD') : null)}
        slotProps={{
          textField: { required: true, helperText: 'Format : JJ/MM/AAAA', fullWidth: true },
        }}
      />
    </Box>
  );
}

function App() {
  const [held, put] = useHeld({
    sousDispositif: 'Plan de développement des compétences',
    reference: '',
    objectifDossier: null,
    modalite: null,
    sanction: null,
    domaine: null,
    niveau: null,
    intitule: '',
    debut: null,
    fin: null,
    heures: null,
    jours: null,
    type: null,
    objectifOf: null,
    paiementDirect: null,
  });
  const text = key => ({
    value: held[key],
    onChange: event => put(key)(event.target.value),
    ...hand(key),
  });
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="fr">
      <Tabs value={1}>
        <Tab label="Employeur" />
        <Tab label="Formation" />
        <Tab label="Salariés" />
      </Tabs>
      <Stack spacing={3} sx={{ p: 3, maxWidth: 760 }}>
        <Paper sx={{ p: 2 }}>
          <Stack spacing={2}>
            <Typography variant="h5">Formation</Typography>
            <Pick
              id="m1"
              name="sousDispositif"
              label="Sous dispositif"
              value={held.sousDispositif}
              onPick={put('sousDispositif')}
              options={lists.sousDispositifs}
            />
            <TextField
              label="Référence interne de l'entreprise"
              helperText="15 caractères maximum"
              slotProps={{ htmlInput: { maxLength: 15 } }}
              {...text('reference')}
            />
            <Pick
              id="m2"
              name="objectifDossier"
              label="Objectif général de la formation"
              value={held.objectifDossier}
              onPick={put('objectifDossier')}
              options={lists.objectifsDossier}
            />
          </Stack>
        </Paper>
        <Paper sx={{ p: 2 }}>
          <Typography variant="h6">Modalité de formation</Typography>
          <FormControl required {...hand('modalite')}>
            <FormLabel id="m3">Modalité pédagogique</FormLabel>
            <RadioGroup
              aria-labelledby="m3"
              value={held.modalite ?? ''}
              onChange={event => put('modalite')(lists.modalites[Number(event.target.value)])}
            >
              {lists.modalites.map((name, rank) => (
                <FormControlLabel
                  key={name}
                  value={rank}
                  control={<Radio checked={held.modalite === name} />}
                  label={name}
                />
              ))}
            </RadioGroup>
          </FormControl>
        </Paper>
        <Paper sx={{ p: 2 }}>
          <Stack spacing={2}>
            <Typography variant="h6">Informations du module</Typography>
            <Pick
              id="m4"
              name="sanction"
              label="Sanction de la formation"
              value={held.sanction}
              onPick={put('sanction')}
              options={lists.sanctions}
            />
            <Domain value={held.domaine} onPick={put('domaine')} />
            <Pick
              id="m5"
              name="niveau"
              label="Niveau de la certification visée par la formation"
              value={held.niveau}
              onPick={put('niveau')}
              options={lists.niveaux}
            />
            <TextField
              required
              multiline
              minRows={2}
              label="Intitulé de formation"
              {...text('intitule')}
            />
            <Stack direction="row" spacing={2}>
              <Day
                name="debut"
                label="Début de formation"
                value={held.debut}
                onPick={put('debut')}
              />
              <Day name="fin" label="Fin de formation" value={held.fin} onPick={put('fin')} />
            </Stack>
            <Stack direction="row" spacing={2}>
              <Hours
                required
                name="heures"
                label="Durée de formation en heures"
                digits={2}
                unit="h"
                value={held.heures}
                onPick={put('heures')}
              />
              <Hours
                name="jours"
                label="Durée de formation en jours"
                digits={1}
                unit="j"
                value={held.jours}
                onPick={put('jours')}
              />
            </Stack>
            <Pick
              id="m6"
              name="type"
              label="Type de formation"
              value={held.type}
              onPick={put('type')}
              options={lists.typesFormation}
            />
            <Pick
              id="m7"
              name="objectifOf"
              label="Objectif général de l'organisme de formation"
              value={held.objectifOf}
              onPick={put('objectifOf')}
              options={lists.objectifsOrganisme}
            />
          </Stack>
        </Paper>
        <Paper sx={{ p: 2 }}>
          <Typography variant="h6">Modalité de paiement</Typography>
          <FormControl required {...hand('paiementDirect')}>
            <FormLabel id="m8">Paiement direct par l'OPCO à l'organisme de formation</FormLabel>
            <ToggleButtonGroup
              exclusive
              aria-labelledby="m8"
              value={held.paiementDirect}
              onChange={(_, chosen) => put('paiementDirect')(chosen)}
            >
              <ToggleButton value="Oui">Oui</ToggleButton>
              <ToggleButton value="Non">Non</ToggleButton>
            </ToggleButtonGroup>
            <FormHelperText>Choisir à nouveau la même réponse l'efface.</FormHelperText>
          </FormControl>
        </Paper>
        <Stack direction="row" spacing={2}>
          <Button variant="outlined">Enregistrer</Button>
          <Button variant="contained">Transmettre</Button>
        </Stack>
      </Stack>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('app')).render(<App />);
