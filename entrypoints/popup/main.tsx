import { render } from 'preact';
import '../../locales/popup.ts';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/panel.css';
import '../../components/results.css';
import '../../components/extras/extras.css';
import './popup.css';
import { ExtraContext } from '../../components/extras/asked.ts';
import { ExtraHere } from '../../components/extras/extra-here.tsx';
import { LanguageContext } from '../../components/language.tsx';
import { showUnbroken } from '../../components/unbroken.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { isTab } from '../../lib/browser/tabs.ts';
import { Popup } from './popup.tsx';

showUnbroken();

/** `?tab=<id>`: the popup opened as a tab, about that portal tab; no number: the one last used. */
const asked = new URLSearchParams(location.search).get('tab');
const inPopup = !(await isTab());
document.documentElement.dataset.view = inPopup ? 'popup' : 'tab';

const { language } = await loadSettings();
if (language === 'en') await import('../../locales/popup-english.ts');
document.documentElement.lang = language;
const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      <ExtraContext.Provider value={ExtraHere}>
        <Popup tabId={asked ? Number(asked) : null} inPopup={inPopup} />
      </ExtraContext.Provider>
    </LanguageContext.Provider>,
    app,
  );
}
