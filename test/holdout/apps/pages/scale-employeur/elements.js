import { defineCustomElement as button } from '@telekom/scale-components-neutral/dist/components/scale-button.js';
import { defineCustomElement as card } from '@telekom/scale-components-neutral/dist/components/scale-card.js';
import { defineCustomElement as checkbox } from '@telekom/scale-components-neutral/dist/components/scale-checkbox.js';
import { defineCustomElement as combobox } from '@telekom/scale-components-neutral/dist/components/scale-combobox.js';
import { defineCustomElement as datePicker } from '@telekom/scale-components-neutral/dist/components/scale-date-picker.js';
import { defineCustomElement as dropdown } from '@telekom/scale-components-neutral/dist/components/scale-dropdown.js';
import { defineCustomElement as select } from '@telekom/scale-components-neutral/dist/components/scale-dropdown-select.js';
import { defineCustomElement as item } from '@telekom/scale-components-neutral/dist/components/scale-dropdown-select-item.js';
import { defineCustomElement as spinner } from '@telekom/scale-components-neutral/dist/components/scale-loading-spinner.js';
import { defineCustomElement as radio } from '@telekom/scale-components-neutral/dist/components/scale-radio-button.js';
import { defineCustomElement as radios } from '@telekom/scale-components-neutral/dist/components/scale-radio-button-group.js';
import { defineCustomElement as segment } from '@telekom/scale-components-neutral/dist/components/scale-segment.js';
import { defineCustomElement as segments } from '@telekom/scale-components-neutral/dist/components/scale-segmented-button.js';
import { defineCustomElement as slider } from '@telekom/scale-components-neutral/dist/components/scale-slider.js';
import { defineCustomElement as toggle } from '@telekom/scale-components-neutral/dist/components/scale-switch.js';
import { defineCustomElement as tabHeader } from '@telekom/scale-components-neutral/dist/components/scale-tab-header.js';
import { defineCustomElement as tabs } from '@telekom/scale-components-neutral/dist/components/scale-tab-nav.js';
import { defineCustomElement as tabPanel } from '@telekom/scale-components-neutral/dist/components/scale-tab-panel.js';
import { defineCustomElement as textField } from '@telekom/scale-components-neutral/dist/components/scale-text-field.js';
import { defineCustomElement as textarea } from '@telekom/scale-components-neutral/dist/components/scale-textarea.js';

const kit = [
  item,
  select,
  dropdown,
  combobox,
  textField,
  textarea,
  datePicker,
  checkbox,
  toggle,
  slider,
];
const layout = [tabHeader, tabPanel, tabs, card, spinner, segment, segments, radio, radios, button];
for (const define of [...kit, ...layout]) define();
