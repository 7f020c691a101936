import { render } from 'preact';
import '../../locales/settings.ts';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/documents/papers.css';
import '../../components/form/form.css';
import '../../components/options/options.css';
import '../../components/people/import-people.css';
import '../../components/people/which-number.css';
import '../../components/profiles/profiles.css';
import '../../components/vault/vault.css';
import '../../components/procedure/procedure.css';
import '../../components/dossiers/dossiers.css';
import { keepFocus } from '../../components/options/keep-focus.ts';
import { showUnbroken } from '../../components/unbroken.ts';
import { onActivity } from '../../lib/browser/activity.ts';
import { vault } from '../../lib/browser/vault.ts';
import { Options } from './options.tsx';

showUnbroken();

onActivity(() => void vault.touch());

const app = document.getElementById('app');
if (app) {
  keepFocus(app);
  render(<Options />, app);
}
