import { createElement } from 'lwc';
import { expose, hand } from '../../shared/expose.js';
import { record } from './lwc-modules/dossier/salarie/record.js';
import Salarie from './lwc-modules/dossier/salarie/salarie.js';
import './page.css';

expose(() => record);

setTimeout(() => {
  const page = createElement('dossier-salarie', { is: Salarie });
  document.querySelector('#app').append(page);
  // The boxes of the kit's address are in its own shadow root.
  const marks = { street: 'voie', postalCode: 'codePostal', city: 'ville' };
  if ('data-hand' in hand('voie'))
    setTimeout(() => {
      const { shadowRoot } = page.shadowRoot.querySelector('lightning-input-address');
      for (const [name, key] of Object.entries(marks))
        shadowRoot.querySelector(`[data-field=${name}]`)?.setAttribute('data-hand', key);
    }, 300);
}, 400);
