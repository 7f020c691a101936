import { I18nProvider } from '@kobalte/core/i18n';
import { createComponent, render } from 'solid-js/web';
import { App } from './app.solid.jsx';
import './page.css';

const inFrench = () =>
  createComponent(I18nProvider, {
    locale: 'fr-FR',
    get children() {
      return createComponent(App, {});
    },
  });
render(inFrench, document.getElementById('app'));
