import { registerLocaleDataLoader } from '@ui5/webcomponents-base/dist/asset-registries/LocaleData.js';
import { setDefaultFontLoading } from '@ui5/webcomponents-base/dist/config/Fonts.js';
import { setLanguage } from '@ui5/webcomponents-base/dist/config/Language.js';
import french from '@ui5/webcomponents-localization/dist/generated/assets/cldr/fr.json';

// The kit asks for a language's dates and numbers as it starts: French, whatever the browser's.
for (const language of ['fr', 'en']) registerLocaleDataLoader(language, async () => french);
setLanguage('fr');
setDefaultFontLoading(false);
