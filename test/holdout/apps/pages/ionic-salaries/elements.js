import { defineCustomElement as actionSheet } from '@ionic/core/components/ion-action-sheet.js';
import { defineCustomElement as alert } from '@ionic/core/components/ion-alert.js';
import { defineCustomElement as app } from '@ionic/core/components/ion-app.js';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as content } from '@ionic/core/components/ion-content.js';
import { defineCustomElement as footer } from '@ionic/core/components/ion-footer.js';
import { defineCustomElement as header } from '@ionic/core/components/ion-header.js';
import { defineCustomElement as input } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as otp } from '@ionic/core/components/ion-input-otp.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as divider } from '@ionic/core/components/ion-item-divider.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as listHeader } from '@ionic/core/components/ion-list-header.js';
import { defineCustomElement as popover } from '@ionic/core/components/ion-popover.js';
import { defineCustomElement as radio } from '@ionic/core/components/ion-radio.js';
import { defineCustomElement as radioGroup } from '@ionic/core/components/ion-radio-group.js';
import { defineCustomElement as segment } from '@ionic/core/components/ion-segment.js';
import { defineCustomElement as segmentButton } from '@ionic/core/components/ion-segment-button.js';
import { defineCustomElement as select } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as option } from '@ionic/core/components/ion-select-option.js';
import { defineCustomElement as selectPopover } from '@ionic/core/components/ion-select-popover.js';
import { defineCustomElement as title } from '@ionic/core/components/ion-title.js';
import { defineCustomElement as toggle } from '@ionic/core/components/ion-toggle.js';
import { defineCustomElement as toolbar } from '@ionic/core/components/ion-toolbar.js';

/** The kit's elements that the page uses, and those that they open. */
export function defineAll() {
  const elements = [
    actionSheet,
    alert,
    app,
    button,
    content,
    footer,
    header,
    input,
    otp,
    item,
    divider,
    label,
    list,
    listHeader,
    popover,
    radio,
    radioGroup,
    segment,
    segmentButton,
    select,
    option,
    selectPopover,
    title,
    toggle,
    toolbar,
  ];
  for (const define of elements) define();
}
