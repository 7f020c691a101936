import { render } from 'preact';
import '../../locales/settings.ts';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/form/form.css';
import '../../components/options/options.css';
import { Options } from './options.tsx';

const app = document.getElementById('app');
if (app) render(<Options />, app);
