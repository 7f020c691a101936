import htmx from 'htmx.org';
import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import { PageServer, session } from './server.js';
import './page.css';

window.XMLHttpRequest = PageServer;
htmx.config.includeIndicatorStyles = false;
expose(() => session);
htmx.onLoad(piece => {
  const whole = piece.parentElement ?? document;
  takeMarks(whole);
});
document.querySelector('#chercher input').addEventListener('change', ({ target }) => {
  session.q = target.value;
});
document.querySelector('#chercher').addEventListener('submit', event => event.preventDefault());
htmx.process(document.body);
