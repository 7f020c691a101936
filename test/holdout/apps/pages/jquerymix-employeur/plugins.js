// The plugins look for their hosts on the window: the order matters.
import { $ } from '../../shared/global-jquery.js';
import 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-multiselect';
import 'bootstrap-multiselect/dist/css/bootstrap-multiselect.css';
import 'chosen-js';
import 'chosen-js/chosen.css';
import 'daterangepicker';
import 'daterangepicker/daterangepicker.css';
import 'devbridge-autocomplete';
import 'inputmask/dist/jquery.inputmask.js';
import 'parsleyjs';
import 'parsleyjs/dist/i18n/fr.js';

export { Litepicker } from 'litepicker';
export { $ };

/** The range picker speaks English: what it says in French. */
export const frenchDays = {
  format: 'DD/MM/YYYY',
  firstDay: 1,
  daysOfWeek: ['Di', 'Lu', 'Ma', 'Me', 'Je', 'Ve', 'Sa'],
  monthNames: Array.from({ length: 12 }, (_, rank) =>
    new Intl.DateTimeFormat('fr', { month: 'long' }).format(new Date(2026, rank, 1)),
  ),
};

/** The list of Bootstrap Multiselect with one answer, in the version 5 of Bootstrap. */
export const oneAnswer = {
  buttonWidth: '100%',
  buttonClass: 'form-select text-start',
  nonSelectedText: 'Choisir',
  filterPlaceholder: 'Rechercher…',
  templates: {
    button:
      '<button type="button" class="multiselect dropdown-toggle" data-bs-toggle="dropdown"><span class="multiselect-selected-text"></span></button>',
  },
};
