const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
const days = 'dimanche lundi mardi mercredi jeudi vendredi samedi';
const two = number => String(number).padStart(2, '0');

/** The kit's words for its calendar. */
export const localization = {
  buttonLabel: 'Choisir une date',
  placeholder: 'JJ/MM/AAAA',
  selectedDateMessage: 'La date choisie est le',
  prevMonthLabel: 'Mois précédent',
  nextMonthLabel: 'Mois suivant',
  monthSelectLabel: 'Mois',
  yearSelectLabel: 'Année',
  closeLabel: 'Fermer',
  calendarHeading: 'Choisir une date',
  keyboardInstruction: 'Les flèches du clavier changent le jour',
  today: 'aujourd’hui',
  dayNames: days.split(' '),
  monthNames: months.split(' '),
  monthNamesShort: months.split(' ').map(it => it.slice(0, 4)),
  locale: 'fr-FR',
};

/** 04/01/2027, as the box shows it. */
export const dateAdapter = {
  parse(text, createDate) {
    const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
    return year ? createDate(year, month, day) : undefined;
  },
  format: date => [two(date.getDate()), two(date.getMonth() + 1), date.getFullYear()].join('/'),
};
