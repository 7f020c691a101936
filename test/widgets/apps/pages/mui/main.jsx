import Autocomplete from '@mui/material/Autocomplete';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Select from '@mui/material/Select';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import 'dayjs/locale/fr';
import { useState } from 'react';
import { askServer, contrats, domaines, modalites } from '../../shared/lists.js';
import { Line, mount, useHeld } from '../../shared/react.jsx';

const Remote = ({ put, held }) => {
  const [options, setOptions] = useState([]);
  return (
    <Autocomplete
      options={options}
      filterOptions={all => all}
      noOptionsText="Aucun résultat"
      value={held.remote}
      onChange={(_, value) => put('remote')(value)}
      onInputChange={(_, text) => askServer(domaines, text, 400).then(setOptions)}
      renderInput={props => <TextField {...props} label="Domaine de formation" />}
    />
  );
};

const Page = () => {
  const [held, put] = useHeld({
    text: null,
    multiline: null,
    select: null,
    chips: [],
    autocomplete: null,
    tags: [],
    remote: null,
    near: null,
    radios: null,
    toggle: null,
    switch: false,
    checkbox: false,
    date: null,
  });
  const onText = key => ({
    value: held[key] ?? '',
    onChange: event => put(key)(event.target.value),
  });
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="fr">
      <Line id="text">
        <TextField label="Intitulé" fullWidth {...onText('text')} />
      </Line>
      <Line id="multiline">
        <TextField label="Commentaire" multiline minRows={2} fullWidth {...onText('multiline')} />
      </Line>
      <Line id="select">
        <FormControl fullWidth>
          <InputLabel id="contrat">Nature du contrat</InputLabel>
          <Select labelId="contrat" label="Nature du contrat" {...onText('select')}>
            {contrats.map(text => (
              <MenuItem key={text} value={text}>
                {text}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
      </Line>
      <Line id="chips">
        <FormControl fullWidth>
          <InputLabel id="modalites">Modalités proposées</InputLabel>
          <Select
            labelId="modalites"
            label="Modalités proposées"
            multiple
            value={held.chips}
            onChange={event => put('chips')(event.target.value)}
            renderValue={chosen => chosen.map(text => <Chip key={text} label={text} />)}
          >
            {modalites.map(text => (
              <MenuItem key={text} value={text}>
                {text}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
      </Line>
      <Line id="autocomplete">
        <Autocomplete
          options={['Amiens', 'Amiens Nord', 'Arras']}
          value={held.autocomplete}
          onChange={(_, value) => put('autocomplete')(value)}
          renderInput={props => <TextField {...props} label="Commune" />}
        />
      </Line>
      <Line id="tags">
        <Autocomplete
          multiple
          options={['Salariés', 'Apprentis', 'Bénévoles']}
          value={held.tags}
          onChange={(_, value) => put('tags')(value)}
          renderInput={props => <TextField {...props} label="Publics visés" />}
        />
      </Line>
      <Line id="remote">
        <Remote held={held} put={put} />
      </Line>
      <Line id="near">
        <Autocomplete
          options={['Amiens Sud', 'Amiens Nord']}
          value={held.near}
          onChange={(_, value) => put('near')(value)}
          renderInput={props => <TextField {...props} label="Lieu de formation" />}
        />
      </Line>
      <Line id="radios">
        <FormControl>
          <FormLabel id="direct">Paiement direct</FormLabel>
          <RadioGroup
            row
            aria-labelledby="direct"
            value={held.radios}
            onChange={(_, value) => put('radios')(value)}
          >
            <FormControlLabel value="Oui" control={<Radio />} label="Oui" />
            <FormControlLabel value="Non" control={<Radio />} label="Non" />
          </RadioGroup>
        </FormControl>
      </Line>
      <Line id="toggle">
        <FormControl>
          <FormLabel id="modalite">Modalité pédagogique</FormLabel>
          <ToggleButtonGroup
            exclusive
            aria-labelledby="modalite"
            value={held.toggle}
            onChange={(_, value) => put('toggle')(value)}
          >
            {['Présentielle', 'Mixte', 'AFEST'].map(text => (
              <ToggleButton key={text} value={text}>
                {text}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </FormControl>
      </Line>
      <Line id="switch">
        <FormControlLabel
          control={<Switch checked={held.switch} onChange={(_, on) => put('switch')(on)} />}
          label="Formation à distance"
        />
      </Line>
      <Line id="checkbox">
        <FormControlLabel
          control={<Checkbox checked={held.checkbox} onChange={(_, on) => put('checkbox')(on)} />}
          label="Travailleur handicapé"
        />
      </Line>
      <Line id="date">
        <DatePicker
          label="Début de formation"
          onChange={day => put('date')(day?.isValid() ? day.format('YYYY-MM-DD') : null)}
        />
      </Line>
    </LocalizationProvider>
  );
};
mount(<Page />);
