import combobox from '../../node_modules/@esri/calcite-components/dist/cdn/assets/combobox/t9n/messages.fr.json';
import french from '../../node_modules/@esri/calcite-components/dist/cdn/assets/date-picker/nls/fr.json';
import calendar from '../../node_modules/@esri/calcite-components/dist/cdn/assets/date-picker/t9n/messages.fr.json';
import dayBox from '../../node_modules/@esri/calcite-components/dist/cdn/assets/input-date-picker/t9n/messages.fr.json';

// The kit asks for its words by the network: this page has none, it answers itself.
const words = { combobox, 'input-date-picker': dayBox, 'date-picker': calendar };
const asked = globalThis.fetch;
globalThis.fetch = (url, options) => {
  const [, kit, kind] = /assets\/([a-z-]+)\/(t9n|nls)\//.exec(String(url)) ?? [];
  if (kind === 'nls') return Promise.resolve(Response.json(french));
  if (kind === 't9n') return Promise.resolve(Response.json(words[kit] ?? {}));
  if (String(url).includes('/assets/icon/')) return Promise.resolve(Response.json([]));
  return asked(url, options);
};
document.documentElement.lang = 'fr';
