import { registerIcons } from '@fluentui/react';

/** The kit's own icons would come from another host: these are drawn with letters. */
registerIcons({
  icons: {
    ChevronDown: '⌄',
    ChevronUpSmall: '▴',
    ChevronDownSmall: '▾',
    Calendar: '▦',
    Cancel: '✕',
    Clear: '✕',
    CheckMark: '✓',
    Search: '⌕',
    Up: '↑',
    Down: '↓',
    Info: 'ⓘ',
  },
});

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** The texts of the kit's calendar. */
export const strings = {
  months,
  shortMonths: months.map(name => name.slice(0, 4)),
  days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  shortDays: ['D', 'L', 'M', 'M', 'J', 'V', 'S'],
  goToToday: 'Aujourd’hui',
  prevMonthAriaLabel: 'Mois précédent',
  nextMonthAriaLabel: 'Mois suivant',
  prevYearAriaLabel: 'Année précédente',
  nextYearAriaLabel: 'Année suivante',
  isRequiredErrorMessage: 'Saisie obligatoire',
  invalidInputErrorMessage: 'Saisissez une valeur de date (JJ/MM/AAAA)',
};

const two = part => String(part).padStart(2, '0');

export const asText = day =>
  day ? `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}` : '';

/** A text as a day; the kit shows its fault for `null`. */
export function asDay(text) {
  const [, day, month, year] = /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/.exec(text.trim()) ?? [];
  return year ? new Date(year, month - 1, day) : null;
}

export const iso = day => (day ? asText(day).split('/').reverse().join('-') : null);
