import { render } from 'preact';
import '../../locales/settings.ts';
import '../../components/theme.css';
import '../../components/controls.css';
import '../../components/page.css';
import { Options } from './options.tsx';

const app = document.getElementById('app');
if (app) render(<Options />, app);
