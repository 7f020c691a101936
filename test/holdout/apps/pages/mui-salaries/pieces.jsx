import {
  Box,
  FormControl,
  FormControlLabel,
  FormLabel,
  InputAdornment,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { MobileDatePicker } from '@mui/x-date-pickers';
import { useState } from 'react';
import { hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';

/** A text box that the page may rewrite when it is left. */
export function Words({ held, put, name, label, required, max, help, onLeave = text => text }) {
  return (
    <TextField
      {...hand(name)}
      variant="standard"
      label={label}
      required={required}
      helperText={help}
      value={held[name]}
      onChange={event => put(name)(event.target.value)}
      onBlur={event => put(name)(onLeave(event.target.value))}
      slotProps={{ htmlInput: { maxLength: max } }}
    />
  );
}

/** MUI's list over a native `select`. */
export function Native({ held, put, name, label, options }) {
  return (
    <TextField
      {...hand(name)}
      select
      variant="standard"
      label={label}
      required
      value={held[name] ?? ''}
      onChange={event => put(name)(event.target.value || null)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">Sélectionnez un élément</option>
      {options.map(option => (
        <option key={option}>{option}</option>
      ))}
    </TextField>
  );
}

/** MUI's own list; choosing the option that is chosen deselects it, as the portal does. */
export function Choice({ held, put, name, label, options }) {
  return (
    <TextField
      {...hand(name)}
      select
      variant="filled"
      label={label}
      required
      value={held[name] ?? ''}
      onChange={event => put(name)(event.target.value)}
    >
      {options.map(option => (
        <MenuItem
          key={option}
          value={option}
          onClick={() => option === held[name] && put(name)(null)}
        >
          {option}
        </MenuItem>
      ))}
    </TextField>
  );
}

export function Answer({ held, put, name, label }) {
  return (
    <FormControl {...hand(name)}>
      <FormLabel>{label}</FormLabel>
      <RadioGroup row value={held[name] ?? ''} onChange={event => put(name)(event.target.value)}>
        <FormControlLabel value="Oui" control={<Radio />} label="Oui" />
        <FormControlLabel value="Non" control={<Radio />} label="Non" />
      </RadioGroup>
    </FormControl>
  );
}

/** Nothing can be typed: a dialog with years, months, days and an OK. */
export function Birth({ held, put, name, label }) {
  return (
    <Box {...hand(name)}>
      <MobileDatePicker
        label={label}
        openTo="year"
        views={['year', 'month', 'day']}
        value={held[name]}
        onChange={day => put(name)(day)}
        disableFuture
        slotProps={{ field: { readOnly: true } }}
      />
    </Box>
  );
}

/** Checked by a server: an unknown number stays on screen, with a message, and is never held. */
export function File({ put, name, label }) {
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const check = () => {
    if (text) setTimeout(() => setError('Numéro de dossier inconnu'), 300);
    put(name)('');
  };
  return (
    <TextField
      {...hand(name)}
      variant="standard"
      label={label}
      value={text}
      error={Boolean(error)}
      helperText={error || '255 caractères maximum'}
      onChange={event => setText(event.target.value)}
      onBlur={check}
    />
  );
}

export function Rate({ held, put, name, label, unit }) {
  const [text, setText] = useState(formatFrench(held[name]));
  const commit = () => {
    const value = text === '' ? null : parseFrench(text);
    put(name)(value);
    setText(formatFrench(value));
  };
  return (
    <TextField
      {...hand(name)}
      variant="standard"
      label={label}
      value={text}
      onChange={event => setText(event.target.value)}
      onBlur={commit}
      slotProps={{
        input: { startAdornment: <InputAdornment position="start">{unit}</InputAdornment> },
      }}
    />
  );
}
