import { render } from 'preact';
import '../../locales/settings.ts';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/form/form.css';
import '../../components/fiche/fiche.css';
import '../../components/fiche/fiche-page.css';
import { LanguageContext } from '../../components/language.tsx';
import { showUnbroken } from '../../components/unbroken.ts';
import { onActivity } from '../../lib/browser/activity.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { vault } from '../../lib/browser/vault.ts';
import { text } from '../../locales/text.ts';
import { FicheEntry } from './fiche.tsx';

showUnbroken();

onActivity(() => void vault.touch());

/** `?profile=<id>`: the training. Whom the fiche is about is never in the address. */
const asked = new URLSearchParams(location.search).get('profile');

const { language } = await loadSettings();
document.documentElement.lang = language;
document.title = text('fiche.title', {}, language);
const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      <FicheEntry asked={asked} />
    </LanguageContext.Provider>,
    app,
  );
}
