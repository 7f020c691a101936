import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const apps = fileURLToPath(new URL('./apps/', import.meta.url));
const require = createRequire(`${apps}package.json`);

/** What Salesforce gives the components of an organisation whose language is French. */
const french = {
  'i18n/locale': 'fr-FR',
  'i18n/lang': 'fr',
  'i18n/currency': 'EUR',
  'i18n/dateTime.shortDateFormat': 'dd/MM/yyyy',
  'i18n/dateTime.mediumDateFormat': 'dd/MM/yyyy',
  'i18n/number.decimalSeparator': ',',
  'i18n/number.groupingSeparator': '\u202f',
  'i18n/number.currencySymbol': '€',
  'label/LightningControl.required': 'obligatoire',
  'label/LightningCombobox.placeholder': 'Sélectionnez une option',
  'label/LightningErrorMessage.validityValueMissing': 'Renseignez ce champ.',
  'label/LightningErrorMessage.validityPatternMismatch': 'Le format est incorrect.',
  'label/LightningErrorMessage.validityBadNumericInput': 'Saisissez un nombre valide.',
  'label/LightningDateTimePicker.today': 'Aujourd’hui',
  'label/LightningDateTimePicker.dateFormatExampleText': 'Format : {0}',
  'label/LightningDateTimePicker.dateFormatLabel': 'Format : {0}',
  'label/LightningDateTimePicker.selectDateFor': 'Choisir une date pour {0}',
  'label/LightningDateTimePicker.yearSelector': 'Choisir une année',
  'label/LightningDateTimePicker.nextMonth': 'Mois suivant',
  'label/LightningDateTimePicker.previousMonth': 'Mois précédent',
};

const ofLwc = path => /\/(lightning-base-components|lwc-modules)\//.test(path);

/** Salesforce's components (`lightning-base-components`) and a page's own, in a `lwc-modules` folder. */
export const lwcCompiler = {
  name: 'lwc',
  setup(build) {
    build.initialOptions.define['import.meta.env.SSR'] = 'false';
    // The package `lwc` is but a name for this one (and for tools that nothing here needs).
    build.onResolve({ filter: /^lwc$/ }, () =>
      build.resolve('@lwc/engine-dom', { kind: 'import-statement', resolveDir: apps }),
    );
    build.onResolve({ filter: /^@salesforce\// }, ({ path, importer }) => {
      const name = path.slice('@salesforce/'.length);
      if (name in french) return { path: name, namespace: 'lwc-french' };
      const { resolveModule } = require('@lwc/module-resolver');
      return { path: resolveModule(path, importer, { rootDir: apps }).entry };
    });
    build.onLoad({ filter: /.*/, namespace: 'lwc-french' }, ({ path }) => ({
      contents: `export default ${JSON.stringify(french[path])}`,
    }));
    build.onResolve({ filter: /^(lightning|dossier|assert)(\/|$)/ }, ({ path, importer }) => {
      if (!ofLwc(importer) && !path.startsWith('lightning/')) return;
      const own = `${dirname(dirname(dirname(importer)))}/${path}/${basename(path)}.js`;
      if (path.startsWith('dossier/')) return { path: own };
      const { resolveModule } = require('@lwc/module-resolver');
      const from = require.resolve('lightning-base-components/package.json');
      return { path: resolveModule(path, from, { rootDir: apps }).entry };
    });
    // A component without a template or a style of its own asks for one all the same.
    build.onResolve({ filter: /^\..*\.(html|css)(\?.*)?$/ }, ({ path, importer }) => {
      if (!ofLwc(importer)) return;
      const [file, query] = path.split('?');
      const full = resolve(dirname(importer), file);
      if (existsSync(full)) return { path: full, suffix: query ? `?${query}` : '' };
      return { path: full, namespace: 'lwc-none' };
    });
    build.onLoad({ filter: /.*/, namespace: 'lwc-none' }, () => ({
      contents: 'export default undefined',
    }));
    build.onLoad({ filter: /\/src\/lightning\/|\/lwc-modules\// }, async ({ path, suffix }) => {
      if (!ofLwc(path) || !/^\.(js|html|css)$/.test(extname(path))) return;
      const { transformSync } = require('@lwc/compiler');
      const [namespace, name] = dirname(path).split('/').slice(-2);
      const { code } = transformSync(await readFile(path, 'utf8'), path, {
        namespace,
        name,
        scopedStyles: suffix.includes('scoped'),
        enableDynamicComponents: true,
      });
      return { contents: code, loader: 'js' };
    });
  },
};
