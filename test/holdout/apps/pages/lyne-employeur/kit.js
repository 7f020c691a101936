import '@sbb-esta/lyne-elements/standard-theme.css';
import '@sbb-esta/lyne-elements/autocomplete.js';
import '@sbb-esta/lyne-elements/button.js';
import '@sbb-esta/lyne-elements/checkbox.js';
import '@sbb-esta/lyne-elements/date-input.js';
import '@sbb-esta/lyne-elements/datepicker.js';
import '@sbb-esta/lyne-elements/divider.js';
import '@sbb-esta/lyne-elements/file-selector.js';
import '@sbb-esta/lyne-elements/form-field.js';
import '@sbb-esta/lyne-elements/header.js';
import '@sbb-esta/lyne-elements/loading-indicator-circle.js';
import '@sbb-esta/lyne-elements/option.js';
import '@sbb-esta/lyne-elements/radio-button.js';
import '@sbb-esta/lyne-elements/radio-button-group.js';
import '@sbb-esta/lyne-elements/radio-button-panel.js';
import '@sbb-esta/lyne-elements/select.js';
import '@sbb-esta/lyne-elements/stepper.js';
import '@sbb-esta/lyne-elements/time-input.js';
import '@sbb-esta/lyne-elements/title.js';
import '@sbb-esta/lyne-elements/toggle.js';
import '@sbb-esta/lyne-elements/toggle-check.js';
import { mergeConfig } from '@sbb-esta/lyne-elements/core.js';

const strokes = {
  'chevron-small-down-small': 'm7 10 5 5 5-5',
  'chevron-small-up-small': 'm7 14 5-5 5 5',
  'chevron-small-left-small': 'm14 7-5 5 5 5',
  'chevron-small-right-small': 'm10 7 5 5-5 5',
  'calendar-small': 'M5 6h14v13H5zM5 10h14M9 4v4M15 4v4',
  'cross-small': 'm7 7 10 10M17 7 7 17',
  'tick-small': 'm6 12 4 4 8-8',
  'folder-open-small': 'M4 18V6h6l2 2h7v3M4 18l3-7h14l-3 7z',
  'trash-small': 'M5 7h14M8 7l1 12h6l1-12M10 7V5h4v2',
};

// The railway's server of icons is not ours: these are drawn here.
mergeConfig({
  icon: {
    interceptor: async ({ name }) =>
      `<svg width="24" height="24" viewBox="0 0 24 24"><path style="fill:none;stroke:currentColor" d="${strokes[name] ?? ''}"/></svg>`,
  },
});
