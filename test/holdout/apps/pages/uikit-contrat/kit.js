import flatpickr from 'flatpickr';
import { French } from 'flatpickr/dist/l10n/fr.js';
import IMask from 'imask';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import 'flatpickr/dist/flatpickr.css';
import UIkit from 'uikit';
import Icons from 'uikit/dist/js/uikit-icons';
import 'uikit/dist/css/uikit.css';

UIkit.use(Icons);
flatpickr.localize(French);

export { flatpickr, IMask, TomSelect, UIkit };
