import { render } from 'preact';
import '../../locales/settings.ts';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/report/report.css';
import { LanguageContext } from '../../components/language.tsx';
import { showUnbroken } from '../../components/unbroken.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { text } from '../../locales/text.ts';
import { Report } from './report.tsx';

showUnbroken();

/** `?tab=<id>`: the portal tab that the report is about. Nothing else is ever in the address. */
const asked = Number(new URLSearchParams(location.search).get('tab') || Number.NaN);

const { language } = await loadSettings();
document.documentElement.lang = language;
document.title = text('report.title', {}, language);
const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      <Report tabId={Number.isInteger(asked) ? asked : null} />
    </LanguageContext.Provider>,
    app,
  );
}
