import { render } from 'preact';
import '../../locales/settings.ts';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/page.css';
import { LanguageContext } from '../../components/language.tsx';
import { showUnbroken } from '../../components/unbroken.ts';
import { fillShortcut } from '../../lib/browser/commands.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { text } from '../../locales/text.ts';
import { Welcome } from './welcome.tsx';

showUnbroken();

const { language } = await loadSettings();
const shortcut = await fillShortcut();
document.documentElement.lang = language;
document.title = text('welcome.title', {}, language);
const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      <Welcome shortcut={shortcut} forgetful={import.meta.env.FIREFOX === true} />
    </LanguageContext.Provider>,
    app,
  );
}
