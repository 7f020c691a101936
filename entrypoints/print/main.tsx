import { render } from 'preact';
import '../../locales/popup.ts';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/review/review.css';
import '../../components/review/sheet.css';
import { LanguageContext } from '../../components/language.tsx';
import { showUnbroken } from '../../components/unbroken.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { text } from '../../locales/text.ts';
import { Print } from './print.tsx';

showUnbroken();

/** `?tab=<id>`: the portal tab whose request is printed. Nothing of it is ever in the address. */
const asked = Number(new URLSearchParams(location.search).get('tab') || Number.NaN);

const { language } = await loadSettings();
if (language === 'en') await import('../../locales/popup-english.ts');
document.documentElement.lang = language;
document.title = text('review.sheet-title', {}, language);
const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      <Print tabId={Number.isInteger(asked) ? asked : null} />
    </LanguageContext.Provider>,
    app,
  );
}
