import { LocaleProvider } from '@ark-ui/solid/locale';
import { createComponent, render } from 'solid-js/web';
import { App } from './app.solid.jsx';
import './page.css';

const inFrench = () =>
  createComponent(LocaleProvider, {
    locale: 'fr-FR',
    get children() {
      return createComponent(App, {});
    },
  });
render(inFrench, document.getElementById('app'));
