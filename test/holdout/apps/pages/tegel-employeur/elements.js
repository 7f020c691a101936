import { defineCustomElement as button } from '@scania/tegel/dist/components/tds-button.js';
import { defineCustomElement as checkbox } from '@scania/tegel/dist/components/tds-checkbox.js';
import { defineCustomElement as chip } from '@scania/tegel/dist/components/tds-chip.js';
import { defineCustomElement as datetime } from '@scania/tegel/dist/components/tds-datetime.js';
import { defineCustomElement as divider } from '@scania/tegel/dist/components/tds-divider.js';
import { defineCustomElement as dropdown } from '@scania/tegel/dist/components/tds-dropdown.js';
import { defineCustomElement as option } from '@scania/tegel/dist/components/tds-dropdown-option.js';
import { defineCustomElement as tab } from '@scania/tegel/dist/components/tds-folder-tab.js';
import { defineCustomElement as tabs } from '@scania/tegel/dist/components/tds-folder-tabs.js';
import { defineCustomElement as icon } from '@scania/tegel/dist/components/tds-icon.js';
import { defineCustomElement as radio } from '@scania/tegel/dist/components/tds-radio-button.js';
import { defineCustomElement as spinner } from '@scania/tegel/dist/components/tds-spinner.js';
import { defineCustomElement as textField } from '@scania/tegel/dist/components/tds-text-field.js';
import { defineCustomElement as textarea } from '@scania/tegel/dist/components/tds-textarea.js';
import { defineCustomElement as toggle } from '@scania/tegel/dist/components/tds-toggle.js';

const fields = [icon, textField, textarea, option, dropdown, datetime, radio, chip, checkbox];
for (const define of [...fields, toggle, tab, tabs, divider, spinner, button]) define();
